// Reads everything that the law looks at for one pupil, in one statement.

import type { InformationRequest } from '../../domain/access/information-answers.js';
import { type DuoInputs, duoFrom, duoInputs } from './duo-inputs.js';
import type {
  AccessDecisionInput,
  AuthorityInput,
  CaseInput,
  ConsentInput,
  EmergencyInput,
  EscalationInput,
  IncapacityInput,
  InvitationInput,
  LawInputs,
  LetterDueInput,
  MoveInput,
  NoticeInput,
  ObjectionInput,
  OverrideInput,
  PupilInput,
  RegieInput,
  ReleaseInput,
  SeatInput,
  StatementInput,
  TableHolderInput,
  TableInvitationInput,
} from './law-inputs.js';
import type { LawTransaction } from './law-transaction.js';
import { tableInputs } from './table-inputs.js';

// One statement for all: the inputs are of one moment. Days as text: a day has no hour and no zone.
const inputs = `
  select p.person_id as "personId", p.region_id as "regionId", p.birth_date::text as "birthDate",
    p.municipality_id as "municipalityId",
    (select coalesce(json_agg(json_build_object('id', c.id, 'phase', c.phase, 'openedAt', c.opened_at, 'closedAt', c.closed_at,
       'moves', (select coalesce(json_agg(json_build_object('from', h.from_phase, 'to', h.to_phase, 'at', h.changed_at)), '[]')
         from case_phase_changes h where h.case_id = c.id))), '[]') from cases c) as cases,
    (select coalesce(json_agg(json_build_object('caseId', s.case_id, 'controllerId', s.controller_id, 'personId', s.person_id, 'organisationId', s.organisation_id,
       'capacity', s.capacity, 'ground', s.ground, 'from', s.from_at, 'until', s.until_at)), '[]') from participants s) as seats,
    (select coalesce(json_agg(json_build_object('caseId', g.case_id, 'personId', g.person_id, 'organisationId', g.organisation_id,
       'capacity', g.capacity, 'from', g.from_at, 'until', g.until_at)), '[]') from regies g) as regies,
    (select coalesce(json_agg(json_build_object('adultId', a.adult_id, 'kind', a.kind, 'fromDay', a.from_day,
       'untilDay', a.until_day, 'evidenceOn', a.evidence_on)), '[]') from authorities a) as authorities,
    (select coalesce(json_agg(json_build_object('dataClasses', i.data_classes, 'fromDay', i.from_day,
       'untilDay', least(i.until_day, i.ended_on - 1), 'recordedAt', i.recorded_at)), '[]') from incapacities i
       -- Ended on its first day, it has held on none.
       where i.ended_on is null or i.ended_on > i.from_day) as incapacities,
    (select coalesce(json_agg(json_build_object('id', k.id, 'caseId', k.case_id, 'controllerId', k.controller_id,
       'dataClasses', k.data_classes, 'recipients', k.recipients, 'purposes', k.purposes, 'phase', k.phase,
       'concernedParents', k.concerned_parents, 'sourceIsCare', k.source_is_care, 'supersedes', k.supersedes,
       'askedAt', k.asked_at, 'validUntil', k.valid_until)), '[]') from consents k) as consents,
    (select coalesce(json_agg(json_build_object('consentId', t.consent_id, 'byPersonId', t.by_person_id, 'answer', t.answer,
       'method', t.method, 'dataClasses', t.data_classes, 'recipients', t.recipients, 'statedAt', t.stated_at, 'recordedAt', t.recorded_at)), '[]')
       from consent_statements t) as statements,
    (select coalesce(json_agg(json_build_object('consentId', n.consent_id, 'adultId', n.adult_id,
       'notifiedOn', greatest(n.notified_on, (n.recorded_at at time zone 'Europe/Amsterdam')::date))), '[]')
       from consent_notices n) as notices,
    (select coalesce(json_agg(json_build_object('consentId', o.consent_id, 'by', o.recorded_by, 'reason', o.ground,
       'dataClasses', o.data_classes, 'recipients', o.recipients, 'at', o.overridden_at)), '[]')
       from consent_overrides o) as overrides,
    (select coalesce(json_agg(json_build_object('id', b.id, 'controllerId', b.controller_id, 'parentId', b.parent_id,
       'filedAt', b.filed_at)), '[]')
       from access_objections b) as objections,
    (select coalesce(json_agg(json_build_object('objectionId', d.objection_id, 'controllerId', d.controller_id,
       'outcome', d.outcome, 'dataClasses', d.data_classes, 'decidedAt', d.decided_at)), '[]') from access_decisions d) as "accessDecisions",
    (select coalesce(json_agg(json_build_object('parentId', r.parent_id, 'controllerId', r.controller_id,
       'dataClasses', r.data_classes, 'releasedAt', r.released_at, 'untilDay', r.until_day, 'endedAt', r.ended_at)), '[]')
       from access_releases r) as releases,
    ${duoInputs},
    (select coalesce(json_agg(json_build_object('parentId', q.parent_id, 'controllerId', q.controller_id,
       'outcome', q.outcome, 'untilDay', q.until_day, 'recordedAt', q.recorded_at) order by q.recorded_at, q.id), '[]')
       from information_requests q) as "informationRequests",
    (select coalesce(json_agg(json_build_object('caseId', e.case_id, 'personId', e.recorded_by, 'organisationId', e.controller_id,
       'capacity', e.recorded_capacity, 'from', e.opened_at, 'until', least(e.until_at, e.ended_at))), '[]')
       from emergency_accesses e) as emergencies,
    (select coalesce(json_agg(json_build_object('caseId', t.case_id, 'personId', t.person_id, 'organisationId', t.organisation_id,
       'from', t.recorded_at)), '[]')
       from escalation_steps t where t.step = 'MANAGER' and t.person_id is not null) as escalations,
    (select coalesce(json_agg(json_build_object('caseId', v.case_id, 'meetingId', v.meeting_id, 'itemId', v.meeting_item_id,
       'personId', v.person_id, 'organisationId', v.organisation_id, 'capacity', v.capacity, 'present', coalesce(v.present, false),
       'from', v.recorded_at, 'until', v.ended_at)), '[]')
       from meeting_invitations v) as invitations,
    ${tableInputs}
  from pupils p`;

type Raw<T> = {
  [Key in keyof T]: T[Key] extends Date ? string : T[Key] extends Date | null ? string | null : T[Key];
};

interface Answer extends PupilInput {
  readonly cases: (Omit<Raw<CaseInput>, 'moves'> & { readonly moves: readonly Raw<MoveInput>[] })[];
  readonly seats: Raw<SeatInput>[];
  readonly regies: Raw<RegieInput>[];
  readonly authorities: AuthorityInput[];
  readonly incapacities: Raw<IncapacityInput>[];
  readonly consents: Raw<ConsentInput>[];
  readonly statements: Raw<StatementInput>[];
  readonly notices: NoticeInput[];
  readonly overrides: Raw<OverrideInput>[];
  readonly objections: Raw<ObjectionInput>[];
  readonly accessDecisions: Raw<AccessDecisionInput>[];
  readonly releases: Raw<ReleaseInput>[];
  readonly duo: DuoInputs;
  readonly informationRequests: Raw<InformationRequest>[];
  readonly emergencies: Raw<EmergencyInput>[];
  readonly escalations: Raw<EscalationInput>[];
  readonly invitations: Raw<InvitationInput>[];
  readonly tableInvitations: Raw<TableInvitationInput>[];
  readonly tableHolders: Raw<TableHolderInput>[];
  readonly lettersDue: Raw<LetterDueInput>[];
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

const lasting = <T extends { readonly from: string; readonly until: string | null }>(one: T) => ({
  ...one,
  from: new Date(one.from),
  until: instant(one.until),
});

/** Runs under the law's own role: row-level security lets it see this pupil's rows and no others. */
export async function readLawInputs(transaction: LawTransaction, subject: string): Promise<LawInputs> {
  const [answer] = await transaction.query<Answer>(inputs);
  if (answer === undefined) throw new Error('the law finds no pupil');
  const { personId, regionId, birthDate, municipalityId, authorities, notices } = answer;
  return {
    subject,
    pupil: { personId, regionId, birthDate, municipalityId },
    cases: answer.cases.map(one => ({
      ...one,
      openedAt: new Date(one.openedAt),
      closedAt: instant(one.closedAt),
      moves: one.moves.map(move => ({ ...move, at: new Date(move.at) })),
    })),
    seats: answer.seats.map(lasting),
    regies: answer.regies.map(lasting),
    authorities,
    incapacities: answer.incapacities.map(one => ({ ...one, recordedAt: new Date(one.recordedAt) })),
    consents: answer.consents.map(one => ({ ...one, askedAt: new Date(one.askedAt) })),
    statements: answer.statements.map(one => ({
      ...one,
      statedAt: new Date(one.statedAt),
      recordedAt: new Date(one.recordedAt),
    })),
    notices,
    overrides: answer.overrides.map(one => ({ ...one, at: new Date(one.at) })),
    objections: answer.objections.map(one => ({ ...one, filedAt: new Date(one.filedAt) })),
    accessDecisions: answer.accessDecisions.map(one => ({ ...one, decidedAt: new Date(one.decidedAt) })),
    releases: answer.releases.map(one => ({
      ...one,
      releasedAt: new Date(one.releasedAt),
      endedAt: instant(one.endedAt),
    })),
    duo: duoFrom(answer.duo),
    informationRequests: answer.informationRequests.map(one => ({
      ...one,
      recordedAt: new Date(one.recordedAt),
    })),
    emergencies: answer.emergencies.map(one => ({
      ...one,
      from: new Date(one.from),
      until: new Date(one.until),
    })),
    escalations: answer.escalations.map(one => ({ ...one, from: new Date(one.from) })),
    invitations: answer.invitations.map(lasting),
    tableInvitations: answer.tableInvitations.map(lasting),
    tableHolders: answer.tableHolders.map(lasting),
    lettersDue: answer.lettersDue.map(lasting),
  };
}
