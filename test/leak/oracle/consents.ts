// Which consents stand open at this moment, decided by the law on the raw statements and not by the periods it left.

import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import type { Answer } from '../../../src/domain/consent/answer.js';
import { authorityOverTime } from '../../../src/domain/consent/authority-over-time.js';
import type { AuthorityRecord } from '../../../src/domain/consent/authority-records.js';
import { type DataClass, itemFor } from '../../../src/domain/consent/classes.js';
import { CONSENT_LAW } from '../../../src/domain/consent/consent-law.js';
import type { Situation } from '../../../src/domain/consent/situation.js';
import { whoConsents } from '../../../src/domain/consent/who-consents.js';
import { type Raw, type RawRow, rows } from './raw.js';

interface Recipient {
  readonly capacity: string;
  readonly organisation: string | null;
  readonly person: string | null;
}

export interface OpenCell {
  readonly case_id: string;
  readonly subject: string;
  readonly controller_id: string;
  readonly data_class: string;
  readonly purposes: readonly string[];
  /** Parents who were asked about their own data. */
  readonly concerned: readonly string[];
}

/** Silence counts from the telling, or from its recording when that is later. */
const laterOf = (day: unknown, instant: unknown): string =>
  [String(day), dayOf(new Date(String(instant)))].sort()[1]!;

/** Of a finding: the review, or the day before it was ended. */
const lastDay = ({ until_day: review, ended_on: ended }: RawRow): string =>
  ended === null ? String(review) : [String(review), addDays(ended as IsoDate, -1)].sort()[0]!;

const within = (list: unknown, value: unknown): boolean =>
  list === null || (list as unknown[]).includes(value);

function decided(raw: Raw, consent: RawRow, dataClass: DataClass, place: number): Answer | undefined {
  const item = itemFor(dataClass, {
    sourceIsCare: consent.source_is_care === true,
    parents: consent.concerned_parents as string[],
  });
  const pupil = rows(raw, 'Pupil').find(one => one.subject === consent.subject)!;
  const ofCase = rows(raw, 'Case').find(one => one.id === consent.case_id)!;
  const replaced = rows(raw, 'Consent').some(one => one.supersedes === consent.id);
  // What was asked before a closing stays closed when the case is opened again.
  const closedSince = rows(raw, 'CasePhaseChange').some(
    one =>
      one.case_id === consent.case_id &&
      one.to_phase === 'PH9' &&
      new Date(String(one.changed_at)) > new Date(String(consent.asked_at)),
  );
  const closed = closedSince || (ofCase.closed_at !== null && new Date(String(ofCase.closed_at)) <= raw.now);
  if (item === undefined || replaced || closed) return undefined;
  const records = rows(raw, 'Authority').filter(one => one.subject === consent.subject);
  const said = rows(raw, 'ConsentStatement').filter(
    one =>
      one.consent_id === consent.id &&
      within(one.data_classes, dataClass) &&
      within(one.recipients, place) &&
      !(one.method === 'ORAL' && one.answer === 'YES'),
  );
  const situation = {
    at: raw.now,
    student: {
      birthDate: pupil.birth_date,
      incapable: raw.incapacities
        .filter(one => one.subject === consent.subject && (one.data_classes as string[]).includes(dataClass))
        .filter(one => one.ended_on === null || String(one.ended_on) > String(one.from_day))
        .map(one => ({ from: one.from_day, until: lastDay(one) })),
    },
    item,
    adults: authorityOverTime(
      records.map(
        one =>
          ({
            adult: one.adult_id,
            kind: one.kind,
            from: one.from_day,
            until: one.until_day ?? undefined,
            evidenceOn: one.evidence_on ?? undefined,
          }) as unknown as AuthorityRecord,
      ),
    ),
    statements: said.map(one => ({
      by: one.by_person_id === pupil.person_id ? 'student' : one.by_person_id,
      answer: one.answer,
      at: new Date(String(one.stated_at)),
      method: one.method,
    })),
    notified: rows(raw, 'ConsentNotice')
      .filter(one => one.consent_id === consent.id)
      .map(one => ({ adult: one.adult_id, on: laterOf(one.notified_on, one.recorded_at) })),
    validUntil: consent.valid_until,
    ...(['PH6', 'PH7', 'PH8'].includes(String(consent.phase)) ? { phase: 'BREAKTHROUGH' } : {}),
  } as unknown as Situation;
  return whoConsents(situation, CONSENT_LAW);
}

export function grantsTowards(raw: Raw, { capacity, organisation, person }: Recipient): OpenCell[] {
  return rows(raw, 'Consent').flatMap(consent =>
    (
      consent.recipients as { capacity: string; organisationId?: string | null; personId?: string | null }[]
    ).flatMap((one, place) => {
      const isMeant =
        one.capacity === capacity &&
        ((one.organisationId != null && one.organisationId === organisation) ||
          (one.personId != null && one.personId === person));
      if (!isMeant) return [];
      return (consent.data_classes as DataClass[])
        .filter(dataClass => decided(raw, consent, dataClass, place)?.effect === 'PERMIT')
        .map(dataClass => ({
          case_id: String(consent.case_id),
          subject: String(consent.subject),
          controller_id: String(consent.controller_id),
          data_class: dataClass,
          purposes: consent.purposes as string[],
          concerned: consent.concerned_parents as string[],
        }));
    }),
  );
}

/** Whoever decides on any part of a request at this moment. */
export function decidersOf(raw: Raw, consent: RawRow): Set<string> {
  const places = (consent.recipients as unknown[]).map((_, place) => place);
  return new Set(
    places.flatMap(place =>
      (consent.data_classes as DataClass[]).flatMap(
        dataClass => decided(raw, consent, dataClass, place)?.deciders ?? [],
      ),
    ),
  );
}
