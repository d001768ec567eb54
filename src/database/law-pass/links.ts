// Who is tied to the pupil and the pupil's cases, and when: participants, the pupil and the family.

import { endOfDay, startOfDay } from '../../domain/calendar/amsterdam.js';
import { ageBoundaries } from '../../domain/consent/ages.js';
import { isOfParents } from '../../domain/consent/classes.js';
import { parentalAuthorityPeriods } from '../../domain/consent/parental-authority-periods.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { LinkKind } from '../facts/link-facts.js';
import { closedAfter } from './closings.js';
import type { Grant } from './consent-cells.js';
import type { AuthorityInput, LawInputs, SeatInput } from './law-inputs.js';
import type { LinkRow } from './link-row.js';
import { asRange, type Period, shared, united } from './period.js';
import { linksOfRegie } from './regie-links.js';
import type { StatutoryOpening } from './statutory-openings.js';
import { linksOfTable } from './table-links.js';

/** What keeps a seat that was not taken for the own organisation, a referral or a sitting. */
export interface KeepingSeats {
  readonly grants: readonly Grant[];
  readonly openings: readonly StatutoryOpening[];
}

/** What a seat means besides taking part, by the ground on which it was taken. */
const besides: Partial<Record<Ground, readonly LinkKind[]>> = {
  REFERRAL: ['REFERRED', 'TREATS'],
  TREATMENT: ['TREATS'],
  PREVENTIVE_TALK: ['INVITED_TO_TALK'],
};

/**
 * Whoever sits there by consent or by statute sits there only while consent towards them, about the pupil, asked by the
 * school, is in force, or while a statute opens something of the case to their organisation.
 */
function whileGrounded(seat: SeatInput, taken: Period, { grants, openings }: KeepingSeats): Period[] {
  if (seat.ground !== 'CONSENT' && seat.ground !== 'STATUTE') return [taken];
  const byStatute = openings.filter(
    one =>
      one.caseId === seat.caseId &&
      one.capacity === seat.capacity &&
      one.organisationId === seat.organisationId,
  );
  const towards = grants.filter(
    grant =>
      grant.caseId === seat.caseId &&
      grant.controllerId === seat.controllerId &&
      !isOfParents(grant.dataClass) &&
      grant.capacity === seat.capacity &&
      grant.organisationId === seat.organisationId,
  );
  return united([...towards, ...byStatute].map(one => one.during)).flatMap(open => shared(open, taken) ?? []);
}

function ofSeat(seat: SeatInput, inputs: LawInputs, keeping: KeepingSeats): LinkRow[] {
  const closedAt = closedAfter(inputs, seat.caseId, seat.from);
  const open = shared({ from: seat.from, until: seat.until }, { from: new Date(0), until: closedAt });
  if (open === null) return [];
  const kinds: readonly LinkKind[] = ['PARTICIPATES', ...(besides[seat.ground] ?? [])];
  return whileGrounded(seat, open, keeping).flatMap(during =>
    kinds.map(kind => ({
      case_id: seat.caseId,
      person_id: seat.personId,
      organisation_id: seat.organisationId,
      capacity: seat.capacity,
      kind,
      during: asRange(during),
    })),
  );
}

/** Whoever opened an emergency, in that case and capacity alone, for as long as it runs and the case is open (E11). */
function ofEmergencies(inputs: LawInputs): LinkRow[] {
  return inputs.emergencies.flatMap(({ caseId, personId, organisationId, capacity, from, until }) => {
    const closedAt = closedAfter(inputs, caseId, from);
    const running = shared({ from, until }, { from: new Date(0), until: closedAt });
    if (running === null) return [];
    const kind: LinkKind = 'EMERGENCY';
    const who = { person_id: personId, organisation_id: organisationId, capacity };
    return [{ case_id: caseId, ...who, kind, during: asRange(running) }];
  });
}

/** Whoever leads the school, once stagnation was raised with them, for as long as the case is open (DB:348-353). */
function ofEscalations({ cases, escalations }: LawInputs): LinkRow[] {
  // Raised twice, the first time counts.
  const first = escalations.filter(one =>
    escalations.every(
      other => other.caseId !== one.caseId || other.personId !== one.personId || one.from <= other.from,
    ),
  );
  const once = [...new Map(first.map(one => [`${one.caseId} ${one.personId}`, one])).values()];
  return once.flatMap(({ caseId, personId, organisationId, from }) => {
    const until = cases.find(one => one.id === caseId)?.closedAt ?? null;
    const during = shared({ from, until: null }, { from: new Date(0), until });
    if (during === null) return [];
    const who = { person_id: personId, organisation_id: organisationId, capacity: 'schoolleiding' as const };
    return [{ case_id: caseId, ...who, kind: 'ESCALATED' as const, during: asRange(during) }];
  });
}

const familyRow = (personId: string, capacity: Capacity, kind: LinkKind, during: Period): LinkRow => ({
  case_id: null,
  person_id: personId,
  organisation_id: null,
  capacity,
  kind,
  during: asRange(during),
});

// A family supervisor is no family: the gecertificeerde instelling comes in as gezinsmanager (G06).
const isFamily = ({ kind }: AuthorityInput): boolean =>
  !['SUPERVISION_ONLY', 'CURATOR', 'MENTOR'].includes(kind);

function ofFamily({ authorities, pupil }: LawInputs): LinkRow[] {
  const { turns18 } = ageBoundaries(pupil.birthDate);
  const known = authorities.filter(isFamily).map(one => ({
    person: one.adultId,
    during: { from: startOfDay(one.fromDay), until: one.untilDay === null ? null : endOfDay(one.untilDay) },
  }));
  const records = authorities.map(one => ({
    adult: one.adultId,
    kind: one.kind,
    from: one.fromDay,
    until: one.untilDay ?? undefined,
    evidenceOn: one.evidenceOn ?? undefined,
  }));
  const people = [...new Set(known.map(one => one.person))];
  const family = people.flatMap(person =>
    united(known.filter(one => one.person === person).map(one => one.during)).map(during =>
      familyRow(person, 'ouder', 'FAMILY', during),
    ),
  );
  // Authority ends at 18, whatever the record says (BW 1:233, 245).
  const authority = parentalAuthorityPeriods(records).flatMap(({ adult, withAuthority, from, until }) => {
    const during = shared({ from, until }, { from: new Date(0), until: turns18 });
    const kind = withAuthority ? 'PARENT_WITH_AUTHORITY' : 'PARENT_WITHOUT_AUTHORITY';
    return during === null ? [] : [familyRow(adult, 'ouder', kind, during)];
  });
  return [...family, ...authority];
}

/** A pupil acts for itself from the twelfth birthday on; before that the parents do (law.md 1.7). */
function ofPupil({ pupil }: LawInputs): LinkRow[] {
  const { turns12 } = ageBoundaries(pupil.birthDate);
  return [familyRow(pupil.personId, 'leerling', 'SELF', { from: turns12, until: null })];
}

export const linksOf = (inputs: LawInputs, keeping: KeepingSeats): LinkRow[] => [
  ...inputs.seats.flatMap(seat => ofSeat(seat, inputs, keeping)),
  ...ofEmergencies(inputs),
  ...ofEscalations(inputs),
  ...linksOfRegie(inputs, keeping.grants),
  ...linksOfTable(inputs),
  ...ofFamily(inputs),
  ...ofPupil(inputs),
];
