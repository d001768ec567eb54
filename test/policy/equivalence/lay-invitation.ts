// Lays that the actor is invited to discuss the case, or nearly so.

import { randomUUID } from 'node:crypto';
import type { Row } from './fill-row.js';
import { word } from './fill-values.js';
import { type Actor, add, always, recorded, superseded, type Tables, times } from './lay-basics.js';
import type { Situation } from './situation.js';

/** The tie of an invitation to the item that the row is of, together with whose line the row is. */
export function layInvitation(
  tables: Tables,
  actor: Actor,
  { caseId, subject, row }: { caseId: string; subject: string; row: Row },
  { invitation }: Situation,
): void {
  if (invitation === 'none') return;
  const other = invitation === 'other item';
  add(tables, 'meeting_ties', {
    id: randomUUID(),
    subject,
    region_id: actor.regionId,
    case_id: invitation === 'other case' ? randomUUID() : caseId,
    meeting_id: other || invitation === 'other case' ? randomUUID() : row.id,
    meeting_item_id: other ? randomUUID() : (row.meeting_item_id ?? row.id),
    person_id: invitation === 'other person' ? randomUUID() : actor.personId,
    organisation_id: invitation === 'other organisation' ? actor.otherOrganisationId : actor.organisationId,
    capacity: invitation === 'other capacity' ? 'onbekend' : actor.capacity,
    present: invitation !== 'absent',
    together: other ? [word] : [word, `${row.person_id} ${row.organisation_id} ${row.capacity}`],
    during: invitation === 'past' ? times.past : always,
    ...recorded,
    ...superseded(invitation),
  });
}
