// That the leerplichtambtenaar used Halt, a proces-verbaal or the civil route: a mark, and nothing of its contents (D16).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

export const JusticeKind = describedEnum(
  'JusticeKind',
  'What was used. Dutch: middel. Source: DB:691-694.',
  { HALT: 'HALT', PROCES_VERBAAL: 'PROCES_VERBAAL', CIVIL_ROUTE: 'CIVIL_ROUTE' },
  {
    HALT: 'Dutch: Halt.',
    PROCES_VERBAAL: 'Dutch: proces-verbaal.',
    CIVIL_ROUTE: 'Dutch: dwang in civiel kader.',
  },
);

@Requires('JusticeRecord')
@ObjectType({
  description:
    'That Halt, a proces-verbaal or the civil route was used, and about whom. Dutch: Halt, proces-verbaal of civiele route. Source: DB:691-694, UAVG 31-33, D16.',
})
@Entity(tableOf('JusticeRecord'))
export class JusticeRecord extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Field(() => JusticeKind, { nullable: true, description: 'What was used. Dutch: middel.' })
  @Column('text')
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'About whom: pupil or parent. Dutch: betrokkene.' })
  @Column('uuid', { name: 'about_person_id' })
  aboutPersonId!: string;

  @Column('boolean', { name: 'about_pupil' })
  aboutPupil!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: datum.' })
  @Column('date', { name: 'made_on' })
  madeOn!: string;
}
