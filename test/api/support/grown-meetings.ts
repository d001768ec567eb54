// The meeting on the case in which there is much of everything, and what came of it.

import { personaNamed } from '../../support/ask.js';
import { done } from './casework.js';
import {
  agreementAt,
  deviationOf,
  invite,
  itemOf,
  minutesOf,
  minutesParagraphOf,
  presenceOf,
} from './meetings.js';
import type { World } from './world.js';

type Tables = readonly (readonly [table: string, ...ids: string[]])[];

export const metOfCase: Tables = [
  ['meeting_items', 'id', 'meeting_id'],
  ['meeting_invitations', 'id', 'meeting_item_id', 'meeting_id'],
  ['meeting_minutes', 'id', 'meeting_item_id'],
  ['minutes_paragraphs', 'id', 'minutes_id', 'meeting_item_id'],
  ['agreement_deviations', 'id', 'minutes_id', 'meeting_item_id', 'agreement_id'],
];

/** Their meetings are of no case, and so are copied by those that are on them. */
export const meetingsOfCase = {
  table: 'meetings',
  where:
    'f.id in (select i.meeting_id from meeting_items i where i.case_id = $1 union select a.meeting_id from agenda_items a where a.case_id = $1)',
  ids: ['id'],
} as const;

export async function meetOn(world: World, caseId: string): Promise<void> {
  const { server } = world;
  const coordinator = 'ondersteuningscoordinator';
  const { person, organisation } = personaNamed(coordinator);
  const assistant = { personId: person, organisationId: organisation };
  const item = await itemOf(world, caseId, { assistant });
  const invitationId = await invite(world, { caseId, ...item }, coordinator);
  const minutesId = await minutesOf(world, item);
  await done(server, coordinator, 'recordPresence', presenceOf(invitationId));
  await done(server, coordinator, 'writeMinutesParagraph', minutesParagraphOf(minutesId));
  const agreementId = await agreementAt(world, minutesId);
  await done(server, coordinator, 'reportDeviation', deviationOf(minutesId, agreementId));
}
