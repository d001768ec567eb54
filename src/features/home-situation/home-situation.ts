// What is known of home and family (D15): a line for each person whom it concerns, told apart by whom it is about (R17).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

export const HomeSubject = describedEnum(
  'HomeSubject',
  'Whom it is about, on which it depends who must agree to share it. Dutch: over wie. Source: law.md 1.1, R17.',
  { STUDENT: 'STUDENT', PARENT: 'PARENT', MIXED: 'MIXED' },
  {
    STUDENT: 'Dutch: de leerling.',
    PARENT: 'Dutch: deze ouder.',
    MIXED: 'Dutch: de leerling en deze ouder samen.',
  },
);

@Requires('HomeSituation')
@ObjectType({
  description:
    'What is known of home and family. Dutch: thuissituatie. Source: DB:221-223, 593-602, 710, D15.',
})
@Entity(tableOf('HomeSituation'))
export class HomeSituation extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'Whom it concerns. Dutch: betrokkene.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => HomeSubject, { nullable: true, description: 'Whom it is about. Dutch: over wie.' })
  @Column('text')
  about!: string;

  @Field(() => String, { nullable: true, description: 'What is known. Dutch: waarneming.' })
  @Column('text')
  observation!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the wijkteam is involved; null where not asked. Dutch: wijkteam. Source: DB:602.',
  })
  @Column('boolean', { name: 'wijkteam_involved', nullable: true })
  wijkteamInvolved!: boolean | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  @Column('date', { name: 'observed_on' })
  observedOn!: string;
}
