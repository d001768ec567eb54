// What was told to the family before a report: who, when and how, and which ground the school established (D19).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { PartOf, Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { DuoReportBasis, DuoReportKind, DuoReportThreshold, ToldHow } from './duo-enums.js';

@PartOf('DuoReportNotice')
@ObjectType({ description: 'Somebody who was told beforehand. Dutch: wie vooraf is ingelicht.' })
export class ToldPerson {
  @Field(() => ID, { nullable: true, description: 'Pupil or parent. Dutch: persoon.' })
  personId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: op.' })
  on!: IsoDate;

  @Field(() => ToldHow, { nullable: true, description: 'How. Dutch: wijze.' })
  how!: string;
}

@Requires('DuoReportNotice')
@ObjectType({
  description:
    'That the family was told beforehand that a report will be made, and that the absence is discussed in the ZAT at the same time. Dutch: kennisgeving vooraf van de verzuimmelding. Source: DB:171-174, 254-260, D19.',
})
@Entity(tableOf('DuoReportNotice'))
export class DuoReportNotice extends CaseRow {
  @Field(() => DuoReportKind, {
    nullable: true,
    description: 'Which report will be made. Dutch: verzuimsoort.',
  })
  @Column('text')
  kind!: string;

  @Field(() => DuoReportBasis, {
    nullable: true,
    description: 'On what it rests. Dutch: grond van de melding.',
  })
  @Column('text')
  basis!: string;

  @Field(() => DuoReportThreshold, {
    nullable: true,
    description: 'Threshold of the protocol; null where the report is statutory. Dutch: drempel.',
  })
  @Column('text', { nullable: true })
  threshold!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Unauthorised hours behind it, where sixteen are needed. Dutch: uren.',
  })
  @Column('numeric', { name: 'missed_hours', nullable: true })
  missedHours!: number | null;

  /** Refusing consent is never the occasion; declared with each notice, and nothing to be told of (law.md 1.3). */
  @Column('boolean', { name: 'not_on_refusal' })
  notOnRefusal!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That it was told that the absence is discussed in the ZAT at the same time. Dutch: bespreking in het ZAT aangekondigd. Source: DB:258-260.',
  })
  @Column('boolean', { name: 'zat_announced' })
  zatAnnounced!: boolean;

  @Field(() => [ToldPerson], {
    nullable: true,
    description: 'Who was told, when and how. Dutch: ingelicht.',
  })
  @Column('jsonb')
  told!: ToldPerson[];
}
