// The letters that were made in a case: that they were, and never what they said.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { NoticeLetter } from '../duo-report/index.js';
import { SchoolTalkLetter } from '../school-talk/index.js';
import { InvitationLetter } from '../talk-invitation/index.js';
import { ReportedCase } from './reported-case.js';

const ofCase = {
  child: 'case_id',
  parent: 'id',
  many: true,
  order: (row: string) => `${row}.recorded_at, ${row}.id`,
} as const;

@ObjectType()
export abstract class LetteredCase extends ReportedCase {
  @Field(() => [InvitationLetter], {
    nullable: true,
    description: 'Letters about invitations to a preventive talk. Dutch: brieven bij uitnodigingen.',
  })
  @Joined({ noun: () => InvitationLetter, ...ofCase })
  invitationLetters!: InvitationLetter[];

  @Field(() => [NoticeLetter], {
    nullable: true,
    description: 'Letters by which the family was told of a report. Dutch: brieven van kennisgevingen.',
  })
  @Joined({ noun: () => NoticeLetter, ...ofCase })
  noticeLetters!: NoticeLetter[];

  @Field(() => [SchoolTalkLetter], {
    nullable: true,
    description:
      'Letters by which parents were told of a talk with the pupil alone. Dutch: brieven over een gesprek met de leerling alleen.',
  })
  @Joined({ noun: () => SchoolTalkLetter, ...ofCase })
  schoolTalkLetters!: SchoolTalkLetter[];
}
