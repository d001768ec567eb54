// Who is what to a pupil and a case at this moment, worked out from the raw rows: an implementation of its own.

import type { Persona } from '../../../src/demo/region/personas.js';
import type { AuthorityRecord } from '../../../src/domain/consent/authority-records.js';
import { parentalAuthorityPeriods } from '../../../src/domain/consent/parental-authority-periods.js';
import { grantsTowards } from './consents.js';
import { type Raw, type RawRow, rows } from './raw.js';
import { isOpenedByStatute } from './statute.js';

const at = (text: unknown): number => new Date(String(text)).getTime();

/** Completed years on the day that it is in Amsterdam. */
export function ageOf(raw: Raw, subject: string): number {
  const pupil = rows(raw, 'Pupil').find(one => one.subject === subject);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(raw.now);
  const born = String(pupil?.birth_date);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}

export function isOpen(raw: Raw, caseId: unknown): boolean {
  const found = rows(raw, 'Case').find(one => one.id === caseId);
  return found !== undefined && (found.closed_at === null || at(found.closed_at) > raw.now.getTime());
}

/** The persona's seats that are taken now, on a ground that still holds. */
export function seatsOf(raw: Raw, { person, organisation, capacity }: Persona): RawRow[] {
  const now = raw.now.getTime();
  return rows(raw, 'Participant').filter(
    seat =>
      seat.person_id === person &&
      seat.organisation_id === organisation &&
      seat.capacity === capacity &&
      at(seat.from_at) <= now &&
      (seat.until_at === null || at(seat.until_at) > now) &&
      isOpen(raw, seat.case_id) &&
      (!['CONSENT', 'STATUTE'].includes(String(seat.ground)) ||
        isOpenedByStatute(
          raw,
          { organisation, capacity },
          { subject: seat.subject, caseId: seat.case_id, dataClass: null },
        ) ||
        grantsTowards(raw, { capacity, organisation, person: null }).some(
          one =>
            one.case_id === seat.case_id &&
            one.controller_id === seat.controller_id &&
            one.data_class !== 'D04',
        )),
  );
}

export const isPupil = (raw: Raw, persona: Persona, subject: string): boolean =>
  persona.capacity === 'leerling' &&
  ageOf(raw, subject) >= 12 &&
  rows(raw, 'Pupil').some(one => one.subject === subject && one.person_id === persona.person);

export const isParentWithAuthority = (raw: Raw, persona: Persona, subject: string): boolean =>
  isParent(raw, persona, subject, true);

export const isParentWithoutAuthority = (raw: Raw, persona: Persona, subject: string): boolean =>
  isParent(raw, persona, subject, false);

function isParent(raw: Raw, persona: Persona, subject: string, withAuthority: boolean): boolean {
  if (persona.capacity !== 'ouder' || ageOf(raw, subject) >= 18) return false;
  const records = rows(raw, 'Authority')
    .filter(one => one.subject === subject)
    .map(
      one =>
        ({
          adult: one.adult_id,
          kind: one.kind,
          from: one.from_day,
          ...(one.until_day === null ? {} : { until: one.until_day }),
          ...(one.evidence_on === null ? {} : { evidenceOn: one.evidence_on }),
        }) as unknown as AuthorityRecord,
    );
  return parentalAuthorityPeriods(records).some(
    period =>
      period.adult === persona.person &&
      period.withAuthority === withAuthority &&
      period.from <= raw.now &&
      (period.until === null || period.until > raw.now),
  );
}

/** Stagnation was raised with the persona as the manager of the school, in a case that is open. */
export const isEscalatedTo = (
  raw: Raw,
  { person, organisation, capacity }: Persona,
  caseId: unknown,
): boolean =>
  capacity === 'schoolleiding' &&
  isOpen(raw, caseId) &&
  rows(raw, 'EscalationStep').some(
    one =>
      one.case_id === caseId &&
      one.step === 'MANAGER' &&
      one.person_id === person &&
      one.organisation_id === organisation &&
      at(one.recorded_at) <= raw.now.getTime(),
  );
