// Everything that the law looks at for one pupil, as it is known now.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { AuthorityKind } from '../../domain/consent/authority-records.js';
import type { DataClass } from '../../domain/consent/classes.js';
import type { Method, Word } from '../../domain/consent/situation.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';

export interface LawTransaction {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface PupilInput {
  readonly personId: string;
  readonly regionId: string;
  readonly birthDate: IsoDate;
}

export interface CaseInput {
  readonly id: string;
  readonly closedAt: Date | null;
}

export interface SeatInput {
  readonly caseId: string;
  /** The school that seated them. */
  readonly controllerId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly ground: Ground;
  readonly from: Date;
  readonly until: Date | null;
}

export interface AuthorityInput {
  readonly adultId: string;
  readonly kind: AuthorityKind;
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate | null;
  readonly evidenceOn: IsoDate | null;
}

export interface IncapacityInput {
  readonly dataClasses: readonly DataClass[];
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate;
}

export interface RecipientInput {
  readonly capacity: Capacity;
  readonly organisationId?: string | null;
  readonly personId?: string | null;
}

export interface ConsentInput {
  readonly id: string;
  readonly caseId: string;
  readonly controllerId: string;
  readonly dataClasses: readonly DataClass[];
  readonly recipients: readonly RecipientInput[];
  readonly purposes: readonly string[];
  readonly phase: string;
  readonly concernedParents: readonly string[];
  readonly sourceIsCare: boolean;
  readonly supersedes: string | null;
  readonly askedAt: Date;
  readonly validUntil: IsoDate;
}

export interface StatementInput {
  readonly consentId: string;
  readonly byPersonId: string;
  readonly answer: Word;
  readonly method: Method;
  readonly dataClasses: readonly DataClass[] | null;
  readonly recipients: readonly number[] | null;
  readonly statedAt: Date;
}

export interface NoticeInput {
  readonly consentId: string;
  readonly adultId: string;
  /** From when on silence can count: the day of telling, or of recording it when that is later. */
  readonly notifiedOn: IsoDate;
}

export interface LawInputs {
  readonly subject: string;
  readonly pupil: PupilInput;
  readonly cases: readonly CaseInput[];
  readonly seats: readonly SeatInput[];
  readonly authorities: readonly AuthorityInput[];
  readonly incapacities: readonly IncapacityInput[];
  readonly consents: readonly ConsentInput[];
  readonly statements: readonly StatementInput[];
  readonly notices: readonly NoticeInput[];
}

// One statement for all: the inputs are of one moment. Days as text: a day has no hour and no zone.
const inputs = `
  select p.person_id as "personId", p.region_id as "regionId", p.birth_date::text as "birthDate",
    (select coalesce(json_agg(json_build_object('id', c.id, 'closedAt', c.closed_at)), '[]') from cases c) as cases,
    (select coalesce(json_agg(json_build_object('caseId', s.case_id, 'controllerId', s.controller_id, 'personId', s.person_id, 'organisationId', s.organisation_id,
       'capacity', s.capacity, 'ground', s.ground, 'from', s.from_at, 'until', s.until_at)), '[]') from participants s) as seats,
    (select coalesce(json_agg(json_build_object('adultId', a.adult_id, 'kind', a.kind, 'fromDay', a.from_day,
       'untilDay', a.until_day, 'evidenceOn', a.evidence_on)), '[]') from authorities a) as authorities,
    (select coalesce(json_agg(json_build_object('dataClasses', i.data_classes, 'fromDay', i.from_day,
       'untilDay', i.until_day)), '[]') from incapacities i) as incapacities,
    (select coalesce(json_agg(json_build_object('id', k.id, 'caseId', k.case_id, 'controllerId', k.controller_id,
       'dataClasses', k.data_classes, 'recipients', k.recipients, 'purposes', k.purposes, 'phase', k.phase,
       'concernedParents', k.concerned_parents, 'sourceIsCare', k.source_is_care, 'supersedes', k.supersedes,
       'askedAt', k.asked_at, 'validUntil', k.valid_until)), '[]') from consents k) as consents,
    (select coalesce(json_agg(json_build_object('consentId', t.consent_id, 'byPersonId', t.by_person_id, 'answer', t.answer,
       'method', t.method, 'dataClasses', t.data_classes, 'recipients', t.recipients, 'statedAt', t.stated_at)), '[]')
       from consent_statements t) as statements,
    (select coalesce(json_agg(json_build_object('consentId', n.consent_id, 'adultId', n.adult_id,
       'notifiedOn', greatest(n.notified_on, (n.recorded_at at time zone 'Europe/Amsterdam')::date))), '[]')
       from consent_notices n) as notices
  from pupils p`;

type Raw<T> = {
  [Key in keyof T]: T[Key] extends Date ? string : T[Key] extends Date | null ? string | null : T[Key];
};

interface Answer extends PupilInput {
  readonly cases: Raw<CaseInput>[];
  readonly seats: Raw<SeatInput>[];
  readonly authorities: AuthorityInput[];
  readonly incapacities: IncapacityInput[];
  readonly consents: Raw<ConsentInput>[];
  readonly statements: Raw<StatementInput>[];
  readonly notices: NoticeInput[];
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Runs under the law's own role: row-level security lets it see this pupil's rows and no others. */
export async function readLawInputs(transaction: LawTransaction, subject: string): Promise<LawInputs> {
  const [answer] = await transaction.query<Answer>(inputs);
  if (answer === undefined) throw new Error('the law finds no pupil');
  const { personId, regionId, birthDate, authorities, incapacities, notices } = answer;
  return {
    subject,
    pupil: { personId, regionId, birthDate },
    cases: answer.cases.map(one => ({ ...one, closedAt: instant(one.closedAt) })),
    seats: answer.seats.map(one => ({ ...one, from: new Date(one.from), until: instant(one.until) })),
    authorities,
    incapacities,
    consents: answer.consents.map(one => ({ ...one, askedAt: new Date(one.askedAt) })),
    statements: answer.statements.map(one => ({ ...one, statedAt: new Date(one.statedAt) })),
    notices,
  };
}
