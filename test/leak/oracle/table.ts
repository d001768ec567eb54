// Who is invited to the table of a case, chairs or assists there, and has a letter to make, worked out from the raw rows.

import type { Persona } from '../../../src/demo/region/personas.js';
import { isOpen } from './people.js';
import { type Cell, type Raw, type RawRow, rows } from './raw.js';

/** In the vooroverleg, at the table or monitored after it. */
const isAtTable = (raw: Raw, caseId: Cell | undefined): boolean =>
  isOpen(raw, caseId) &&
  rows(raw, 'Case').some(one => one.id === caseId && ['PH6', 'PH7', 'PH8'].includes(String(one.phase)));

const isInvited = (raw: Raw, persona: Persona, caseId: Cell | undefined): boolean =>
  persona.organisation !== null &&
  isAtTable(raw, caseId) &&
  rows(raw, 'TableInvitation').some(
    one =>
      one.case_id === caseId &&
      one.ended_at === null &&
      one.person_id === persona.person &&
      one.organisation_id === persona.organisation &&
      one.capacity === persona.capacity,
  );

const standing = (raw: Raw, caseId: Cell | undefined): RawRow[] =>
  rows(raw, 'BreakthroughAgendaItem').filter(one => one.case_id === caseId && one.taken_off_at === null);

const holdsTable = (
  raw: Raw,
  { person, organisation, capacity }: Persona,
  who: 'chair' | 'assistant',
  caseId: Cell | undefined,
): boolean =>
  isAtTable(raw, caseId) &&
  standing(raw, caseId).some(
    one =>
      one[`${who}_id`] === person &&
      one[`${who}_organisation_id`] === organisation &&
      one[`${who}_capacity`] === capacity,
  );

const owesLetter = (raw: Raw, persona: Persona, caseId: Cell | undefined): boolean =>
  persona.capacity === 'managementassistent' &&
  isInvited(raw, persona, caseId) &&
  standing(raw, caseId).some(item =>
    rows(raw, 'BreakthroughRegistration').some(
      one => one.id === item.registration_id && one.family_told_on === null,
    ),
  );

/** Of a case, or of whatever case of a pupil. */
export function atTable(
  raw: Raw,
  persona: Persona,
  of: { readonly id: Cell | undefined } | { readonly subject: Cell | undefined },
) {
  const cases =
    'id' in of ? [of.id] : rows(raw, 'Case').flatMap(one => (one.subject === of.subject ? [one.id] : []));
  const some = (holds: (caseId: Cell | undefined) => boolean) => (): boolean => cases.some(holds);
  return {
    invited: some(one => isInvited(raw, persona, one)),
    assists: some(one => holdsTable(raw, persona, 'assistant', one)),
    chairs: some(one => holdsTable(raw, persona, 'chair', one)),
    owesLetter: some(one => owesLetter(raw, persona, one)),
  };
}
