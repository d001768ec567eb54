// Who comes to which meeting, was there, and is invited along with whom, worked out from the raw rows.

import type { Persona } from '../../../src/demo/region/personas.js';
import { isOpen } from './people.js';
import { type Cell, type Raw, type RawRow, rows } from './raw.js';

type Line = RawRow;

const lineOf = ({ person, organisation, capacity }: Persona): Line => ({
  person_id: person,
  organisation_id: organisation,
  capacity,
});

const isSame = (one: Line, other: Line): boolean =>
  one.person_id === other.person_id &&
  one.organisation_id === other.organisation_id &&
  one.capacity === other.capacity;

/** To care meetings, and to a discussion at the table. */
const invitations = (raw: Raw): RawRow[] => [
  ...rows(raw, 'MeetingInvitation'),
  ...rows(raw, 'TableInvitation')
    .filter(one => one.agenda_item_id !== null)
    .map(one => ({ ...one, meeting_item_id: one.agenda_item_id! })),
];

/** The persona's own invitations that stand, while the case is open. */
const invitationsOf = (raw: Raw, persona: Persona): RawRow[] =>
  invitations(raw).filter(
    one => one.ended_at === null && isSame(one, lineOf(persona)) && isOpen(raw, one.case_id),
  );

export const wasPresent = (raw: Raw, persona: Persona, itemId: Cell | undefined): boolean =>
  invitationsOf(raw, persona).some(one => one.meeting_item_id === itemId && one.present === true);

/** Both to discuss the same case at the same meeting. */
export const areInvitedTogether = (raw: Raw, persona: Persona, row: RawRow): boolean =>
  invitationsOf(raw, persona).some(
    mine =>
      mine.case_id === row.case_id &&
      invitations(raw).some(
        one => one.ended_at === null && one.meeting_item_id === mine.meeting_item_id && isSame(one, row),
      ),
  );

export function comesTo(raw: Raw, persona: Persona, meeting: RawRow): boolean {
  const { person, organisation } = persona;
  const holds = (who: string): boolean =>
    meeting[`${who}_id`] === person && meeting[`${who}_organisation_id`] === organisation;
  return (
    (organisation !== null &&
      (meeting.controller_id === organisation ||
        (meeting.organisation_ids as string[]).includes(organisation) ||
        holds('chair') ||
        holds('assistant'))) ||
    invitationsOf(raw, persona).some(one => one.meeting_id === meeting.id)
  );
}
