// A row of each noun that fits its table, with the circumstances of a situation in the columns that the facts look at.

import { randomUUID } from 'node:crypto';
import { rowShapes } from '../../../src/database/row-shapes.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import { careColumns } from './care-columns.js';
import { agendaColumns } from './fill-agenda-row.js';
import { breakthroughColumns } from './fill-breakthrough-row.js';
import { caseColumns } from './fill-case-row.js';
import { duoColumns, letter } from './fill-duo-row.js';
import { meetingColumns } from './fill-meeting-row.js';
import { planColumns } from './fill-plan-row.js';
import { statisticRow } from './fill-statistic-row.js';
import { day, runs, signal, word } from './fill-values.js';
import type { Situation } from './situation.js';
import { unstamped } from './unstamped.js';
import type { Actor } from './world.js';

export type Row = Record<string, unknown>;

export interface Place {
  readonly id: string;
  readonly caseId: string;
  readonly subject: string;
  readonly actor: Actor;
  readonly at: Situation;
}

const columns: Partial<Record<Resource, (place: Place) => Row>> = {
  ...caseColumns,
  ...duoColumns,
  ...planColumns,
  ...agendaColumns,
  ...meetingColumns,
  Pupil: () => ({
    person_id: randomUUID(),
    given_names: word,
    family_name: word,
    birth_date: day,
    group_name: word,
  }),
  Authority: ({ at, actor }) => ({
    adult_id: at.own ? actor.personId : randomUUID(),
    adult_name: word,
    kind: 'PARENT_WITH',
    from_day: day,
  }),
  Consent: () => ({
    data_classes: ['D12'],
    recipients: [{ capacity: 'mentor', organisationId: randomUUID() }],
    purposes: ['ATTENDANCE'],
    phase: 'PH0',
    concerned_parents: [],
    source_is_care: true,
    explanation: word,
    text_version: word,
    language: 'nl',
    valid_until: day,
  }),
  ConsentStatement: ({ at, actor }) => ({
    consent_id: randomUUID(),
    by_person_id: at.own ? actor.personId : randomUUID(),
    quality: 'OUDER',
    answer: 'YES',
    method: 'DIGITAL',
  }),
  ConsentNotice: () => ({ consent_id: randomUUID(), adult_id: randomUUID(), notified_on: day }),
  ConsentExplanation: () => ({
    consent_id: randomUUID(),
    to_person_id: randomUUID(),
    outcome: 'EXPLAINED',
    explained_on: day,
  }),
  ConsentOverride: () => ({
    consent_id: randomUUID(),
    ground: 'STUDENT_PERSISTS',
    reason: word,
    parents_told: true,
    overridden_at: '2026-01-01T00:00:00Z',
  }),
  Incapacity: () => ({
    data_classes: ['D12'],
    from_day: day,
    until_day: day,
    assessed_by: randomUUID(),
    reason: word,
    version: 1,
  }),
  AccessObjection: () => ({ parent_id: randomUUID(), filed_as: 'LEERLING', wish: word, filed_at: day }),
  AccessDecision: () => ({
    objection_id: randomUUID(),
    outcome: 'UPHELD',
    reason: word,
    review_on: day,
    decided_at: day,
  }),
  AccessRelease: () => ({
    parent_id: randomUUID(),
    data_classes: ['D12'],
    need: word,
    until_day: day,
    released_at: day,
    version: 1,
  }),
  ConsentPeriod: () => ({
    consent_id: randomUUID(),
    data_class: 'D12',
    recipient: 0,
    during: '[2020-01-01,)',
    status: 'ACTIVE',
    rule: 'R09',
    law_version: word,
    agreed: 1,
    needed: 1,
    causes: ['ASKED'],
    asks: [],
  }),
  ConsentStatus: () => ({
    consent_id: randomUUID(),
    data_class: 'D12',
    purposes: ['ATTENDANCE'],
    capacity: 'mentor',
    open_during: '{}',
  }),
  HealthFeedback: () => ({
    contact_name: word,
    contact_phone: word,
    contact_email: word,
    contact_on: day,
    contact_kind: 'FIRST',
    contact_form: 'TALK_WITH_PUPIL',
    conclusion: 'VOLLEDIG',
  }),
  HealthFeedbackNote: () => ({ feedback_id: randomUUID(), note: word }),
  HealthFeedbackAgreement: () => ({ feedback_id: randomUUID(), agreement: word }),
  Sitting: ({ at, actor }) => ({
    appointment_id: randomUUID(),
    person_id: at.line === 'self' ? actor.personId : randomUUID(),
    organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
    capacity: 'contactpersoon-preventief-spreekuur',
    day,
    from_time: '09:00',
    until_time: '10:00',
    pauses: [],
    slots: ['09:00'],
    room: word,
  }),
  TalkInvitation: ({ at, actor }) => ({
    sitting_id: randomUUID(),
    person_id: at.line === 'self' ? actor.personId : randomUUID(),
    organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
    is_care: at.care,
    day,
    at_time: '09:00',
    invited: ['LEERLING'],
    parents_informed_on: day,
    parents_told: 'INVITATION',
    is_voluntary: true,
    legal_basis_warning: 'WITHOUT_DUO_REPORT',
    version: 1,
  }),
  InvitationLetter: () => ({ ...letter, invitation_id: randomUUID() }),
  SchoolTalkLetter: () => ({ ...letter, talk_on: day }),
  TalkInvitationGrounds: () => ({
    invitation_id: randomUUID(),
    absence: 'LATE',
    school_action: word,
    school_acted_on: day,
    blameworthy: true,
    no_underlying_problems: true,
    not_discussed_in_zat: true,
    not_reported_to_duo: true,
  }),
  PreventiveTalkReport: () => ({
    held_on: day,
    present: ['LEERLING'],
    reported_absence: word,
    report: word,
    outcome: 'HELD',
  }),
  SafetyMark: ({ at }) => ({ kind: 'MAATREGEL', happened_on: day, safe: at.safe, version: 1 }),
  SafetyFact: () => ({ kind: 'MAATREGEL', year: 2026 }),
  MeldcodeFile: ({ at }) => ({ safe: at.safe, version: 1 }),
  MeldcodeStep: ({ at }) => ({
    file_id: randomUUID(),
    step: 'SIGNALS',
    taken_on: day,
    account: word,
    safe: at.safe,
  }),
  MeldcodeReport: ({ at }) => ({ file_id: randomUUID(), reported_on: day, safe: at.safe }),
  EmergencyAccess: ({ at }) => ({
    code: 'MELDCODE',
    ...runs[at.emergency],
    tell_by: day,
    ...(at.reviewed ? { reviewed_at: '2026-01-02T00:00:00Z' } : {}),
    ...(at.safe ? { told_on: day } : {}),
  }),
  EmergencyReason: () => ({ emergency_id: randomUUID(), reason: word }),
  PreventiveTalkAgreement: () => ({ report_id: randomUUID(), agreement: word }),
  ...careColumns,
  AbsenceEntry: ({ id }) => ({
    first_id: id,
    version: 1,
    day,
    starts_at: '2026-01-01T08:30:00Z',
    ends_at: '2026-01-01T09:20:00Z',
    unit: 'LESSON',
    kind: 'LATE',
  }),
  AbsenceFact: () => ({ day, lessons: 1, half_days: 0 }),
  AbsenceCount: () => ({
    school_year: day,
    late: 1,
    truancy_lessons: 0,
    truancy_half_days: 0,
    unauthorised_minutes: 0,
    to_be_judged: 0,
  }),
  AbsenceCountFact: () => ({ school_year: day, late: 1, truant: 0 }),
  SickSpell: ({ id }) => ({ first_id: id, version: 1, from_day: day, reported_by: 'SCHOOL', unclear: false }),
  SicknessFact: () => ({ from_day: day }),
  AbsenceSignal: () => signal,
  SicknessSignal: () => signal,
  Agreement: ({ at, actor }) => ({
    what: word,
    who: word,
    due_on: day,
    result: word,
    follow_up: word,
    made_on: day,
    party_ids: [randomUUID(), ...(at.party ? [actor.personId] : [])],
    version: 1,
  }),
  ...breakthroughColumns,
  JointTalk: ({ at, actor }) => ({
    held_on: day,
    party_ids: [randomUUID(), ...(at.party ? [actor.personId] : [])],
  }),
  AbsenceReason: ({ at, actor }) => ({
    said_by: at.byPupil ? 'LEERLING' : 'OUDER',
    speaker_id: at.own ? actor.personId : randomUUID(),
    words: word,
    said_on: day,
    from_day: day,
  }),
  SchoolTalk: () => ({
    held_on: day,
    spoken_with: 'LEERLING',
    parent_ids: [],
    what_stands_out: word,
    what_we_will_do: word,
  }),
  InformationRequest: () => ({ parent_id: randomUUID(), words: word, asked_on: day }),
};

const talkNouns: readonly Resource[] = ['PreventiveTalkReport', 'PreventiveTalkAgreement'];

/** Undefined for a noun that this test cannot make a row of: the test then fails by name. */
export function fillRow(resource: Resource, place: Place): Row | undefined {
  if (resource === 'Statistic') return statisticRow(place);
  const own = columns[resource]?.(place);
  if (own === undefined) return undefined;
  const { id, caseId, subject, actor, at } = place;
  const stamped = !unstamped.includes(resource) && (rowShapes[resource].isDerived ?? false) === false;
  return {
    id: resource === 'Case' ? caseId : id,
    ...(rowShapes[resource].subject === null ? {} : { subject }),
    region_id: at.bound ? actor.regionId : actor.unboundRegionId,
    controller_id:
      at.controller === 'own'
        ? (actor.organisationId ?? actor.otherOrganisationId)
        : actor.otherOrganisationId,
    recorded_at: '2026-01-01T00:00:00Z',
    ...(resource === 'Case' || rowShapes[resource].caseId === null ? {} : { case_id: caseId }),
    ...(stamped
      ? {
          recorded_by: at.author === 'other' ? randomUUID() : actor.personId,
          recorded_capacity: at.author === 'self in another capacity' ? 'another' : actor.capacity,
        }
      : {}),
    ...(talkNouns.includes(resource)
      ? { handed_over_at: at.handedOver ? '2026-01-02T00:00:00Z' : null }
      : {}),
    ...own,
  };
}
