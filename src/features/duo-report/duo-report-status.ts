// A step of a report after it was made: the school's, or what the municipality returns on it (E15); and the bare fact.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { DuoClosingExplanation, DuoClosingReason, DuoReportKind, DuoStatus } from './duo-enums.js';

@Requires('DuoReportStatus')
@ObjectType({
  description:
    'A status of the report, with what the municipality returns when it closes it. Dutch: status van de melding. Source: Besluit ROD 14 m-p, law.md E15, D19.',
})
@Entity(tableOf('DuoReportStatus'))
export class DuoReportStatus extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Field(() => DuoStatus, { nullable: true, description: 'How far it is. Dutch: status.' })
  @Column('text')
  status!: string;

  @Field(() => DuoClosingReason, {
    nullable: true,
    description: 'Why it was closed; null where it was not. Dutch: reden afgesloten.',
  })
  @Column('text', { name: 'closing_reason', nullable: true })
  closingReason!: string | null;

  @Field(() => DuoClosingExplanation, {
    nullable: true,
    description: 'What is said with the closing. Dutch: toelichting afsluiting.',
  })
  @Column('text', { name: 'closing_explanation', nullable: true })
  closingExplanation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Contact person at the municipality. Dutch: gemeentelijke contactpersoon.',
  })
  @Column('text', { name: 'contact_name', nullable: true })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Function of that person. Dutch: functie.' })
  @Column('text', { name: 'contact_function', nullable: true })
  contactFunction!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of that person. Dutch: telefoon.' })
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address of that person. Dutch: e-mail.' })
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;
}

@Requires('DuoReportFact')
@ObjectType({
  description:
    'That there is a report, of which day and kind, and how far it is; nothing else of it. Dutch: dat er een verzuimmelding is. Source: rights.csv D19, law.md E18.',
})
@Entity(tableOf('DuoReportFact'))
export class DuoReportFact extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the report. Dutch: gemeld op.' })
  @Column('date', { name: 'reported_on' })
  reportedOn!: string;

  @Field(() => DuoReportKind, { nullable: true, description: 'Its kind. Dutch: verzuimsoort.' })
  @Column('text')
  kind!: string;

  @Field(() => DuoStatus, { nullable: true, description: 'How far it is. Dutch: status.' })
  @Column('text')
  status!: string;
}
