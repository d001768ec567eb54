// A case on the agenda of a vooroverleg or doorbraakoverleg (D22): nothing of the case itself but whether it touches care.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { BreakthroughRegistration } from '../breakthrough/index.js';
import { CaseRow } from '../case-row/index.js';
import { Meeting } from '../meeting/index.js';
import { AgendaDomain, TakenOffBecause } from './agenda-enums.js';
import { TableInvitation } from './table-invitation.js';

@Requires('BreakthroughAgendaItem')
@ObjectType({
  description:
    'A case on the agenda of a vooroverleg or doorbraakoverleg, for whoever is invited to this case; of the others they learn that there are so many (K13). Dutch: agendapunt van het doorbraakoverleg. Source: AM:97-111, D22.',
})
@Entity(tableOf('BreakthroughAgendaItem'))
export class BreakthroughAgendaItem extends CaseRow {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Field(() => Int, { nullable: true, description: 'Which case of the meeting it is: "case n".' })
  @Column({ type: 'integer', name: 'case_number', insert: false })
  caseNumber!: number;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes. Dutch: duur.' })
  @Column('integer')
  length!: number;

  @Field(() => AgendaDomain, { nullable: true, description: 'Whether it touches care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof AgendaDomain;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When the agenda was sent; null while it was not. Dutch: agenda verzonden op. Source: AM:111.',
  })
  @Column('date', { name: 'agenda_sent_on', nullable: true })
  agendaSentOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When the minutes were sent; null while they were not. Dutch: verslag verzonden op. Source: AM:115.',
  })
  @Column('date', { name: 'minutes_sent_on', nullable: true })
  minutesSentOn!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was taken off; null while it is on it. Dutch: afgevoerd op.',
  })
  @Column('timestamptz', { name: 'taken_off_at', nullable: true })
  takenOffAt!: Date | null;

  @Field(() => TakenOffBecause, {
    nullable: true,
    description: 'Why it was taken off; null while it is on it. Dutch: reden van afvoeren.',
  })
  @Column('text', { name: 'taken_off_because', nullable: true })
  takenOffBecause!: keyof typeof TakenOffBecause | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when changing it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => Meeting, { nullable: true, description: 'On which meeting. Dutch: overleg.' })
  @Joined({ noun: () => Meeting, child: 'id', parent: 'meeting_id', many: false })
  meeting!: Meeting | null;

  @Field(() => BreakthroughRegistration, {
    nullable: true,
    description: 'What was registered. Dutch: aanmelding.',
  })
  @Joined({ noun: () => BreakthroughRegistration, child: 'id', parent: 'registration_id', many: false })
  registration!: BreakthroughRegistration | null;

  @Field(() => [TableInvitation], { nullable: true, description: 'Who is invited to it. Dutch: genodigden.' })
  @Joined({
    noun: () => TableInvitation,
    child: 'agenda_item_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  invitations!: TableInvitation[];
}
