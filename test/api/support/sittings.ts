// Sittings for preventive talks and invitations to them, as a school plans and makes them.

import { randomUUID } from 'node:crypto';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type SittingTimes, slotsOf } from '../../../src/domain/preventive-talk/slots.js';
import { personaNamed, pick } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import { done, type Input, openCase, type Who } from './casework.js';
import { enrol } from './families.js';
import type { World } from './world.js';

export const holder = 'contactpersoon-preventief-spreekuur';
/** Of the secondary school. */
export const planner = 'organisatiebeheerder';
export const times: SittingTimes = {
  from: '09:00',
  until: '12:00',
  pauses: [{ from: '10:15', until: '10:30' }],
};
/** A Monday, a week after the usual day. */
export const sittingDay = '2026-10-12';

/** What a school plans. */
export const planOf = (change: Input = {}): Input => ({
  personId: personaNamed(holder).person,
  organisationId: organisations.gemeente.id,
  day: sittingDay,
  ...times,
  room: 'Kamer 12',
  ...change,
});

/** Where and when a sitting is instead, as it was read the first time. */
export function moveOf(sittingId: string, change: Input = {}): Input {
  const { personId: _, organisationId: __, ...where } = planOf();
  return { ...where, sittingId, version: 1, ...change };
}

interface Held {
  readonly who?: Who;
  readonly schoolId?: string;
  readonly day?: string;
}

/** A sitting that is there, past the API: of many tests that ask for one in the same month. */
export async function sittingAt(
  database: TestDatabase,
  { who = holder, schoolId = organisations.vo.id, day = sittingDay }: Held = {},
): Promise<string> {
  const { person, organisation } = typeof who === 'string' ? personaNamed(who) : who;
  const id = randomUUID();
  await database.query(
    `insert into sittings (id, region_id, controller_id, appointment_id, person_id, organisation_id, day, from_time,
       until_time, pauses, slots, room)
     select $1, a.region_id, $2, a.id, a.person_id, a.organisation_id, $3, $4, $5, $6, $7, 'Kamer 12'
       from appointments a where a.person_id = $8 and a.organisation_id = $9 and a.capacity = $10`,
    [
      ...[id, schoolId, day, times.from, times.until, JSON.stringify(times.pauses), slotsOf(times)],
      ...[person, organisation, holder],
    ],
  );
  return id;
}

/** An invitation that nothing speaks against. */
export const invitationOf = (caseId: string, sittingId: string, change: Input = {}): Input => ({
  caseId,
  sittingId,
  at: '09:00',
  invited: ['LEERLING'],
  parentsInformedOn: '2026-10-05',
  absence: 'LATE',
  schoolAction: { what: 'De mentor heeft gesproken.', on: '2026-09-21' },
  blameworthy: true,
  underlyingProblems: false,
  discussedInZat: false,
  reportedToDuo: false,
  ...change,
});

/** Invites to a sitting of its own; answers with the invitation's id. */
export async function invite(
  { server, database }: World,
  caseId: string,
  { by = 'ondersteuningscoordinator', ...held }: Held & { readonly by?: Who } = {},
): Promise<string> {
  const sittingId = await sittingAt(database, held);
  const answer = await done(server, by, 'inviteToPreventiveTalk', invitationOf(caseId, sittingId));
  return String(pick(answer, 'id'));
}

export interface PupilAsked {
  readonly birthDate?: string;
  readonly by?: Who;
  readonly schoolId?: string;
}

/** A pupil of 14 of the secondary school, with a case and a sitting of their own, unless told otherwise. */
export async function pupilToInvite(
  { server, database }: World,
  {
    birthDate = '2012-05-01',
    by = 'ondersteuningscoordinator',
    schoolId = organisations.vo.id,
  }: PupilAsked = {},
) {
  const family = await enrol(database, { birthDate, schoolId, adults: { moeder: {} } });
  const caseId = await openCase(server, family, by);
  return { family, caseId, sittingId: await sittingAt(database, { schoolId }), by };
}
