// A timeline as rows of a pupil, a family, a case and a consent request, for the law's own pass over the database.
import { randomUUID } from 'node:crypto';
import { organisations, region } from '../../../src/demo/region/organisations.js';
import { addMonths } from '../../../src/domain/calendar/iso-date.js';
import type { AuthorityKind } from '../../../src/domain/consent/authority-records.js';
import type { Adult, AdultAuthority, DayRange } from '../../../src/domain/consent/situation.js';
import type { ConsentTimeline } from '../../../src/domain/consent/timeline.js';

type Row = Readonly<Record<string, unknown>>;

export interface LaidTimeline {
  readonly subject: string;
  readonly consentId: string;
  readonly tables: readonly (readonly [table: string, rows: readonly Row[]])[];
}

const KINDS: Record<AdultAuthority, AuthorityKind> = {
  WITH_AUTHORITY: 'PARENT_WITH',
  WITHOUT_AUTHORITY: 'PARENT_WITHOUT',
  GUARDIAN: 'GUARDIAN',
  SUPERVISOR: 'SUPERVISION_ONLY',
  UNKNOWN: 'UNKNOWN',
  CURATOR: 'CURATOR',
  MENTOR: 'MENTOR',
  ATTORNEY: 'ATTORNEY',
  PARTNER: 'PARTNER',
};

/** Within the 12 months for which what was seen at the beginning is evidence. */
function dated({ from = '2026-02-01', until, ...adult }: Adult): Adult[] {
  const last = addMonths(from, 11);
  const end = until === undefined || until > last ? last : until;
  return end < from ? [] : [{ ...adult, from, until: end }];
}

/** A finding holds for six months at most. */
function bounded({ from = '2026-06-01', until = '2099-12-31' }: DayRange): DayRange[] {
  const last = addMonths(from, 6);
  return until < from ? [] : [{ from, until: until < last ? until : last }];
}

/** The same timeline as far as the database can hold it: one entry per adult, days for everything, no other request. */
export function recordable(timeline: ConsentTimeline): ConsentTimeline {
  const { supersededAt: _, item, adults, student, statements, validUntil, ...rest } = timeline;
  const first = adults.filter(({ id }, index) => adults.findIndex(other => other.id === id) === index);
  const parents = item.subject === 'STUDENT' ? undefined : item.parents;
  return {
    ...rest,
    item: { ...item, parents, domain: item.subject === 'MIXED' ? 'CARE' : item.domain },
    adults: first.flatMap(dated),
    student: { ...student, incapable: student.incapable?.flatMap(bounded) },
    // An oral yes is no statement until it is confirmed.
    statements: statements.map(one => ({ ...one, method: one.method === 'WRITTEN' ? 'WRITTEN' : 'DIGITAL' })),
    validUntil: validUntil ?? '2030-07-31',
  };
}

const CLASSES = { STUDENT: 'D06', PARENT: 'D04', MIXED: 'D15' } as const;

/** Only for timelines that are recordable. */
export function layTimeline(timeline: ConsentTimeline): LaidTimeline {
  const { item, adults, student, statements, notified = [], phase, validUntil } = timeline;
  const [subject, caseId, consentId, pupilId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const people = new Map<string, string>();
  const personOf = (id: string): string => {
    const known = people.get(id) ?? randomUUID();
    people.set(id, known);
    return known;
  };
  const controller = { region_id: region.id, controller_id: organisations.vo.id };
  const ofPupil = { subject, ...controller };
  const dataClass = CLASSES[item.subject];
  const ofConsent = { ...ofPupil, case_id: caseId, consent_id: consentId };
  return {
    subject,
    consentId,
    tables: [
      [
        'pupils',
        [
          {
            ...ofPupil,
            id: pupilId,
            person_id: personOf('student'),
            given_names: 'x',
            family_name: 'x',
            birth_date: student.birthDate,
            group_name: 'x',
          },
        ],
      ],
      [
        'cases',
        [
          {
            ...ofPupil,
            id: caseId,
            pupil_id: pupilId,
            opened_at: '2020-01-01',
            closed_at: timeline.closedAt,
          },
        ],
      ],
      [
        'authorities',
        adults.map(one => ({
          ...ofPupil,
          adult_id: personOf(one.id),
          adult_name: 'x',
          kind: KINDS[one.authority],
          from_day: one.from,
          until_day: one.until,
          evidence: 'x',
          evidence_on: one.from,
        })),
      ],
      [
        'incapacities',
        (student.incapable ?? []).map(one => ({
          ...ofPupil,
          data_classes: [dataClass],
          from_day: one.from,
          until_day: one.until,
          assessed_by: randomUUID(),
          reason: 'x',
        })),
      ],
      [
        'consents',
        [
          {
            ...ofPupil,
            id: consentId,
            case_id: caseId,
            data_classes: [dataClass],
            recipients: [{ capacity: 'jeugdarts', organisationId: randomUUID(), personId: null }],
            purposes: ['CARE_COORDINATION'],
            phase: phase === undefined ? 'PH1' : 'PH6',
            concerned_parents: (item.parents ?? []).map(personOf),
            source_is_care: item.domain === 'CARE',
            explanation: 'x',
            text_version: 'x',
            language: 'nl',
            asked_at: timeline.askedAt,
            valid_until: validUntil,
          },
        ],
      ],
      [
        'consent_statements',
        statements.map(one => ({
          ...ofConsent,
          by_person_id: personOf(one.by),
          quality: 'OUDER',
          answer: one.answer,
          method: one.method,
          stated_at: one.at,
        })),
      ],
      [
        'consent_statements',
        (timeline.oral ?? []).map(one => ({
          ...ofConsent,
          by_person_id: personOf(one.by),
          quality: 'OUDER',
          answer: 'YES',
          method: 'ORAL',
          stated_at: one.at,
        })),
      ],
      [
        'consent_overrides',
        (timeline.overrides ?? []).map(one => ({
          ...ofConsent,
          ground: 'STUDENT_PERSISTS',
          reason: one.reason,
          parents_told: true,
          overridden_at: one.at,
          recorded_by: randomUUID(),
        })),
      ],
      [
        'consent_notices',
        notified.map(one => ({
          ...ofConsent,
          adult_id: personOf(one.adult),
          notified_on: one.on,
          recorded_at: `${one.on}T12:00:00Z`,
        })),
      ],
    ],
  };
}
