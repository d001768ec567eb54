// Meetings, who is invited to them, and minutes, as partners make them over the API, on the usual day.

import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import { done, type Input, type Who } from './casework.js';
import { seatIn } from './regies.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';
/** Of the secondary school. */
export const planner = 'organisatiebeheerder';

/** An MDO at the school, a week after the usual day, to which the municipality comes. */
export const meetingOf = (change: Input = {}): Input => ({
  kind: 'MDO',
  startsAt: '2026-10-12T09:00:00.000Z',
  length: 60,
  place: 'Kamer 12',
  chair: { personId: personaNamed(coordinator).person, organisationId: organisations.vo.id },
  organisationIds: [organisations.gemeente.id],
  ...change,
});

export const movedOf = (meetingId: string, change: Input = {}): Input => ({
  meetingId,
  version: 1,
  startsAt: '2026-10-13T09:00:00.000Z',
  length: 45,
  place: 'Kamer 14',
  ...change,
});

export const cancelledOf = (meetingId: string, change: Input = {}): Input => ({
  meetingId,
  version: 1,
  because: 'NO_ROOM',
  ...change,
});

export const planOne = (world: World, change: Input = {}, by: Who = planner): Promise<string> =>
  idOfDone(world, by, 'planMeeting', meetingOf(change));

export const putOf = (caseId: string, meetingId: string, change: Input = {}): Input => ({
  caseId,
  meetingId,
  length: 15,
  ...change,
});

/** The case on a meeting of its own. */
export async function itemOf(
  world: World,
  caseId: string,
  meeting: Input = {},
  by: Who = coordinator,
): Promise<{ meetingId: string; itemId: string }> {
  const meetingId = await planOne(world, meeting);
  return { meetingId, itemId: await idOfDone(world, by, 'putCaseOnMeeting', putOf(caseId, meetingId)) };
}

/** Somebody who takes part, or a member of the family by person. */
export async function invite(
  world: World,
  { caseId, itemId }: { caseId: string; itemId: string },
  who: Who,
): Promise<string> {
  const persona = typeof who === 'string' ? personaNamed(who) : who;
  const whom =
    persona.organisation === null
      ? { familyMemberId: persona.person }
      : { participantId: await seatIn(world.database, caseId, who) };
  return idOfDone(world, coordinator, 'inviteToItem', { meetingItemId: itemId, ...whom });
}

/** Past the API: it began this morning. */
export const begin = (database: TestDatabase, meetingId: string): Promise<unknown> =>
  database.query(`update meetings set starts_at = '2026-10-05T06:00:00Z' where id = $1`, [meetingId]);

export const presenceOf = (invitationId: string, change: Input = {}): Input => ({
  invitationId,
  version: 1,
  present: true,
  ...change,
});

export const minutesParagraphOf = (minutesId: string, tags: Input = {}, change: Input = {}): Input => ({
  minutesId,
  part: 'OTHER',
  paragraph: { text: 'Wat er speelt.', dataClass: 'D14', about: 'STUDENT', domain: 'GENERAL', ...tags },
  ...change,
});

export const agreedOf = (minutesId: string, count = 1): Input => ({
  minutesId,
  agreements: Array.from({ length: count }, () => ({
    what: 'Elke maandag samen beginnen',
    who: 'Mentor',
    dueOn: '2026-11-01',
    result: 'Vier keer op tijd',
    followUp: 'Vrijdag bespreken',
  })),
});

export const minutesSettledOf = (minutesId: string, change: Input = {}): Input => ({
  minutesId,
  version: 1,
  on: '2026-10-05',
  nextOn: '2026-11-02',
  ...change,
});

export const deviationOf = (minutesId: string, agreementId: string, change: Input = {}): Input => ({
  minutesId,
  agreementId,
  kind: 'NOT_DONE',
  ...change,
});

/** The minutes of a meeting that has begun. */
export async function minutesOf(
  world: World,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  by: Who = coordinator,
): Promise<string> {
  await begin(world.database, meetingId);
  return idOfDone(world, by, 'beginMinutes', { meetingItemId: itemId });
}

/** What was agreed there first. */
export async function agreementAt(world: World, minutesId: string, by: Who = coordinator): Promise<string> {
  const selection = '{ agreements { id } }';
  const told = await done(world.server, by, 'agreeAtMeeting', agreedOf(minutesId), selection);
  return String(pick(told, 'agreements', 0, 'id'));
}
