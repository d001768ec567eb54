// An invitation to the preventive spreekuur, and on which grounds the school put the pupil forward (bijlage 7; D30, D18).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { Sitting } from '../sitting/index.js';
import {
  InvitationEnding,
  ParentsTold,
  TalkAbsenceKind,
  TalkBasisWarning,
  TalkInvitee,
} from './talk-enums.js';

@Requires('TalkInvitationGrounds')
@ObjectType({
  description:
    "On which grounds the school put the pupil forward: the school's own words. Dutch: gronden van de aanmelding. Source: DB:862-885, D18.",
})
@Entity(tableOf('TalkInvitationGrounds'))
export class TalkInvitationGrounds extends CaseRow {
  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Field(() => TalkAbsenceKind, { nullable: true, description: 'For which absence. Dutch: soort verzuim.' })
  @Column('text')
  absence!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the school did about it first. Dutch: wat de school heeft ondernomen. Source: DB:876.',
  })
  @Column('text', { name: 'school_action' })
  schoolAction!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: wanneer.' })
  @Column('date', { name: 'school_acted_on' })
  schoolActedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the pupil is to blame. Dutch: verwijtbaar. Source: DB:872.',
  })
  @Column('boolean')
  blameworthy!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That no problems lie behind it. Dutch: geen achterliggende problematiek. Source: DB:877-879.',
  })
  @Column('boolean', { name: 'no_underlying_problems' })
  noUnderlyingProblems!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That the pupil was not discussed in the ZAT. Dutch: niet besproken in de ZAT driehoek. Source: DB:880-882.',
  })
  @Column('boolean', { name: 'not_discussed_in_zat' })
  notDiscussedInZat!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That the pupil was not reported through DUO, but for this talk. Dutch: niet al via DUO gemeld. Source: DB:885; decisions.md P10.',
  })
  @Column('boolean', { name: 'not_reported_to_duo' })
  notReportedToDuo!: boolean;
}

@Requires('TalkInvitation')
@ObjectType({
  description:
    'That a pupil, or the parents of one under 12, is invited to a preventive talk. Coming is voluntary. Dutch: uitnodiging voor het preventief spreekuur. Source: DB:864-866, 893-905, 924-929, D30.',
})
@Entity(tableOf('TalkInvitation'))
export class TalkInvitation extends CaseRow {
  @Column('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @Field(() => ID, { nullable: true, description: 'Who holds the talk. Dutch: contactpersoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which municipality. Dutch: gemeente.' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: datum.' })
  @Column('date')
  day!: string;

  @Field(() => String, { nullable: true, description: 'At what time, as 09:15. Dutch: tijd.' })
  @Column('text', { name: 'at_time' })
  at!: string;

  @Field(() => [TalkInvitee], { nullable: true, description: 'Who is invited. Dutch: uitgenodigden.' })
  @Column('text', { array: true })
  invited!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the parents were told by letter. Dutch: ouders geinformeerd op. Source: DB:926-928.',
  })
  @Column('date', { name: 'parents_informed_on' })
  parentsInformedOn!: string;

  @Field(() => ParentsTold, {
    nullable: true,
    description: 'What the parents are told. Dutch: wat ouders weten.',
  })
  @Column('text', { name: 'parents_told' })
  parentsTold!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That nobody has to come. Dutch: vrijwillig. Source: law.md K15.',
  })
  @Column({ type: 'boolean', name: 'is_voluntary', insert: false })
  isVoluntary!: boolean;

  @Field(() => TalkBasisWarning, {
    nullable: true,
    description: 'What is doubtful about the basis of the talk. Dutch: kanttekening bij de grondslag.',
  })
  @Column('text', { name: 'legal_basis_warning' })
  legalBasisWarning!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'When the school noted that the pupil had not come and was fetched; null where it did not. Dutch: niet verschenen en opgehaald. Source: DB:929.',
  })
  @Column('timestamptz', { name: 'fetched_at', nullable: true })
  fetchedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when noting something. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When day or time were changed last, with the sitting. Dutch: gewijzigd op.',
  })
  @Column({ type: 'timestamptz', name: 'changed_at', nullable: true, insert: false })
  changedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was withdrawn or its sitting cancelled. Dutch: vervallen op.',
  })
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true, insert: false })
  endedAt!: Date | null;

  @Field(() => InvitationEnding, { nullable: true, description: 'Why it ended. Dutch: reden van vervallen.' })
  @Column({ type: 'text', name: 'ended_because', nullable: true, insert: false })
  endedBecause!: string | null;

  @Field(() => Sitting, { nullable: true, description: 'The sitting. Dutch: spreekuur.' })
  @Joined({ noun: () => Sitting, child: 'id', parent: 'sitting_id', many: false })
  sitting!: Sitting | null;

  @Field(() => TalkInvitationGrounds, {
    nullable: true,
    description: 'On which grounds the school put the pupil forward. Dutch: gronden van de aanmelding.',
  })
  @Joined({ noun: () => TalkInvitationGrounds, child: 'invitation_id', parent: 'id', many: false })
  grounds!: TalkInvitationGrounds | null;
}
