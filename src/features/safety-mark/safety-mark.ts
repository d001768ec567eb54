// That there was a zorgmelding, a proces-verbaal or a maatregel: of which kind and when, and the bare fact of it (D17; E05, E09).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

export const SafetyKind = describedEnum(
  'SafetyKind',
  'What there was. Dutch: soort. Source: AM:237-239; DB:1049; law.md E05, E09.',
  { ZORGMELDING: 'ZORGMELDING', PROCES_VERBAAL: 'PROCES_VERBAAL', MAATREGEL: 'MAATREGEL' },
  {
    ZORGMELDING: 'Dutch: zorgmelding, of verzoek om onderzoek aan de Raad voor de Kinderbescherming (E09).',
    PROCES_VERBAAL: 'Dutch: proces-verbaal (E05).',
    MAATREGEL: 'Dutch: maatregel van kinderbescherming.',
  },
);

@Requires('SafetyMark')
@ObjectType({
  description:
    'That there was a report or a measure, and when; never what it says. Dutch: zorgmelding, proces-verbaal of maatregel. Source: AM:237-239; DB:1049, D17.',
})
@Entity(tableOf('SafetyMark'))
export class SafetyMark extends CaseRow {
  @Field(() => SafetyKind, { nullable: true, description: 'What there was. Dutch: soort.' })
  @Column('text')
  kind!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is safe that pupil and parents know. Dutch: veilig te lezen.',
  })
  @Column('boolean')
  safe!: boolean;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when marking it. Dutch: versie.' })
  @Column('integer')
  version!: number;
}

@Requires('SafetyFact')
@ObjectType({
  description:
    'The bare fact that there was one in a year, for those who may know no more. Dutch: dat er een zorgmelding, proces-verbaal of maatregel is. Source: rights.csv D17.',
})
@Entity(tableOf('SafetyFact'))
export class SafetyFact extends CaseRow {
  @Field(() => SafetyKind, { nullable: true, description: 'What there was. Dutch: soort.' })
  @Column('text')
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'In which calendar year. Dutch: jaar.' })
  @Column('integer')
  year!: number;
}
