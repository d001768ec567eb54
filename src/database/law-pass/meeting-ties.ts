// Who is tied to the discussion of a case by an invitation: while the case is open, with everybody else who is invited to it.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { closedAfter } from './closings.js';
import type { InvitationInput, LawInputs, TableInvitationInput } from './law-inputs.js';
import { asRange, shared } from './period.js';

interface TieRow {
  readonly case_id: string;
  readonly meeting_id: string;
  readonly meeting_item_id: string;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly capacity: Capacity;
  readonly present: boolean;
  readonly together: readonly string[];
  readonly during: string;
}

/** As meeting-facts.ts puts a participant together. */
const lineOf = ({ personId, organisationId, capacity }: InvitationInput): string =>
  `${personId} ${organisationId ?? ''} ${capacity}`;

const isToDiscussion = (one: TableInvitationInput): one is InvitationInput & TableInvitationInput =>
  one.itemId !== null && one.meetingId !== null;

/** Of care meetings, and of the table those to a discussion of it. */
const discussions = ({ invitations, tableInvitations }: LawInputs): readonly InvitationInput[] => [
  ...invitations,
  ...tableInvitations.filter(isToDiscussion),
];

export function meetingTies(inputs: LawInputs): TieRow[] {
  // One that was withdrawn ties nobody any more, also not for the time before.
  const standing = discussions(inputs).filter(one => one.until === null);
  return standing.flatMap(one => {
    const until = closedAfter(inputs, one.caseId, one.from);
    const during = shared({ from: one.from, until: null }, { from: new Date(0), until });
    if (during === null) return [];
    const together = standing.filter(other => other.itemId === one.itemId).map(lineOf);
    return [
      {
        case_id: one.caseId,
        meeting_id: one.meetingId,
        meeting_item_id: one.itemId,
        person_id: one.personId,
        organisation_id: one.organisationId,
        capacity: one.capacity,
        present: one.present,
        together: together.sort(),
        during: asRange(during),
      },
    ];
  });
}
