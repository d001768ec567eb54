// A sitting is moved or cancelled before it begins, by the school's own planner: invitations go along or end, and what was
// planned stays on record. Whoever plans hears nothing of anybody who was invited.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { type JsonObject, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { holder, invitationOf, moveOf, planner, planOf, pupilToInvite, times } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let everybody: EveryCapacity;

beforeEach(() => usualDayAgain(world.server));
beforeAll(async () => {
  usualDayAgain(world.server);
  everybody = await everyCapacity(world.database, (await pupilToInvite(world)).family);
});

interface Invited {
  readonly family: Family;
  readonly caseId: string;
  readonly invitationId: string;
}

interface School {
  readonly plans: Persona;
  readonly coordinates: Persona;
  readonly sittingId: string;
  readonly invited: readonly Invited[];
}

/** A school of its own with a sitting in October, and pupils invited to it at these times. */
async function schoolWith(...at: readonly string[]): Promise<School> {
  const [{ id } = { id: '' }] = await world.database.query<{ id: string }>(
    `insert into organisations (name, kind, regions) select 'Nog een school', 'SCHOOL_VO', regions from organisations limit 1 returning id`,
  );
  const plans = await appoint(world.database, planner, id);
  const coordinates = await appoint(world.database, 'ondersteuningscoordinator', id);
  const sittingId = String(pick(await done(world.server, plans, 'planSitting', planOf()), 'id'));
  const invited: Invited[] = [];
  for (const time of at) {
    const family = await enrol(world.database, { birthDate: '2012-05-01', schoolId: id, adults: {} });
    const caseId = await openCase(world.server, family, coordinates);
    const input = invitationOf(caseId, sittingId, { at: time });
    const answer = await done(world.server, coordinates, 'inviteToPreventiveTalk', input);
    invited.push({ family, caseId, invitationId: String(pick(answer, 'id')) });
  }
  return { plans, coordinates, sittingId, invited };
}

const invitation = async (who: Who, { caseId }: Invited, besides = ''): Promise<JsonObject | null> => {
  const fields = `day at changedAt endedAt endedBecause version ${besides}`;
  const query = `query ($id: ID!) { case(id: $id) { talkInvitations { ${fields} } } }`;
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  return (pick(data ?? undefined, 'case', 'talkInvitations', 0) as JsonObject | undefined) ?? null;
};

const planning = async (who: Who): Promise<unknown> => {
  const query = '{ sittings { day from room state cancelledBecause } }';
  return pick((await traced(world.server, who, query)).data ?? undefined, 'sittings');
};

const seatOf = async ({ caseId }: Invited): Promise<unknown> => {
  const [row] = await world.database.query<{ seated: boolean; linked: boolean }>(
    `select exists (select 1 from participants p where p.case_id = $1 and p.ground = 'PREVENTIVE_TALK' and p.until_at is null) as seated,
            exists (select 1 from links l where l.case_id = $1 and l.kind = 'INVITED_TO_TALK' and l.superseded_xid is null
                       and l.during @> $2::timestamptz) as linked`,
    [caseId, world.server.now().toISOString()],
  );
  return row;
};

const toNovember: Input = {
  day: '2026-11-02',
  from: '13:00',
  until: '16:00',
  pauses: [{ from: '14:15', until: '14:30' }],
  room: 'Kamer 3',
};

describe('a sitting is moved', () => {
  test('to another day, time and room; invitations keep their line in it and are told as changed', async () => {
    const { plans, coordinates, sittingId, invited } = await schoolWith('09:00', '10:30');
    const input = moveOf(sittingId, toNovember);
    const { data, trace } = await act(world.server, plans, 'moveSitting', input);
    expect(pick(data ?? undefined, 'moveSitting')).toMatchObject({
      movedFromId: sittingId,
      day: '2026-11-02',
      from: '13:00',
      room: 'Kamer 3',
      state: 'PLANNED',
      version: 1,
    });
    const [first, second] = invited as [Invited, Invited];
    for (const who of [coordinates, first.family.pupil, holder])
      expect(await invitation(who, first)).toMatchObject({
        day: '2026-11-02',
        at: '13:00',
        changedAt: expect.any(String),
        endedAt: null,
        version: 2,
      });
    for (const who of [coordinates, holder])
      expect(await invitation(who, first, 'sitting { day from room state }')).toMatchObject({
        sitting: { day: '2026-11-02', from: '13:00', room: 'Kamer 3', state: 'PLANNED' },
      });
    // The sixth talk was the first after the pause, and is so still.
    expect(await invitation(coordinates, second)).toMatchObject({ at: '14:30' });
    expect(await seatOf(first)).toEqual({ seated: true, linked: true });
    // What was planned stands as it was.
    expect(await planning(plans)).toEqual([
      { day: '2026-10-12', from: '09:00', room: 'Kamer 12', state: 'MOVED', cancelledBecause: null },
      { day: '2026-11-02', from: '13:00', room: 'Kamer 3', state: 'PLANNED', cancelledBecause: null },
    ]);
    // Of each pupil the record tells that the invitation was changed, and by whom.
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines).filter(line => line.includes('TalkInvitation'))).toEqual([
      'UPDATE PERMITTED TalkInvitation',
      'UPDATE PERMITTED TalkInvitation',
    ]);
    expect(new Set(lines.map(line => line.subject))).toEqual(
      new Set([null, first.family.subject, second.family.subject]),
    );
  });

  test('within its month as well, and to a month that has one not', async () => {
    const { plans, sittingId } = await schoolWith();
    await done(world.server, plans, 'planSitting', planOf({ day: '2026-11-09' }));
    const move = (change: Input) =>
      ({ who: plans, name: 'moveSitting', input: moveOf(sittingId, change) }) as const;
    await expectRefused(world, move(toNovember), conflict('SITTING_THIS_MONTH'));
    await done(world.server, plans, 'moveSitting', moveOf(sittingId, { day: '2026-10-13' }));
  });

  test('once, as it was read', async () => {
    const { plans, sittingId } = await schoolWith();
    const move = (version: number) =>
      ({ who: plans, name: 'moveSitting', input: moveOf(sittingId, { ...toNovember, version }) }) as const;
    await expectRefused(world, move(2), conflict('STALE_VERSION'));
    await done(world.server, plans, 'moveSitting', move(1).input);
    await expectRefused(world, move(1), conflict('STALE_VERSION'));
    await expectRefused(world, move(2), conflict('SITTING_NOT_PLANNED'));
  });

  test.each<[string, Input, ReturnType<typeof badInput>]>([
    ['to yesterday', { day: '2026-10-04' }, badInput('SITTING_PAST', 'day')],
    [
      'to earlier today',
      { day: '2026-10-05', from: '08:00', until: '12:00' },
      badInput('SITTING_PAST', 'day'),
    ],
    ['to a Saturday', { day: '2026-10-10' }, badInput('NOT_A_SCHOOL_DAY', 'day')],
    ['to times that are none', { until: '08:00' }, badInput('INVALID_FIELD', 'from', 'until', 'pauses')],
    [
      'to fewer talks',
      { until: '11:59', pauses: times.pauses },
      badInput('FEWER_SLOTS', 'from', 'until', 'pauses'),
    ],
    ['without a room', { room: ' ' }, badInput('INVALID_FIELD')],
  ])('not %s', async (_, change, told) => {
    const { plans, sittingId } = await schoolWith();
    await expectRefused(world, { who: plans, name: 'moveSitting', input: moveOf(sittingId, change) }, told);
    // As many talks as before, on the same day: that is another room.
    await done(world.server, plans, 'moveSitting', moveOf(sittingId, { room: 'Kamer 4' }));
  });

  test('before it begins, and not from then on', async () => {
    const [one, other] = [await schoolWith(), await schoolWith()];
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    const late = { who: one.plans, name: 'moveSitting', input: moveOf(one.sittingId, toNovember) } as const;
    await expectRefused(world, late, badInput('SITTING_PAST', 'sittingId'));
    setTo(world.server, '2026-10-12T08:59:00+02:00');
    await done(world.server, other.plans, 'moveSitting', moveOf(other.sittingId, toNovember));
  });
});

describe('a sitting is cancelled', () => {
  test('and open invitations end with it, and the part of whoever would come', async () => {
    const { plans, coordinates, sittingId, invited } = await schoolWith('09:00', '09:15');
    const [one, withdrawn] = invited as [Invited, Invited];
    await done(world.server, coordinates, 'withdrawInvitation', {
      invitationId: withdrawn.invitationId,
      version: 1,
      because: 'NOT_NEEDED',
    });
    expect(await seatOf(one)).toEqual({ seated: true, linked: true });
    expect(await invitation(holder, one)).not.toBeNull();
    const input = { sittingId, version: 1, because: 'CONTACT_PERSON_ABSENT' };
    const { data, trace } = await act(world.server, plans, 'cancelSitting', input);
    expect(pick(data ?? undefined, 'cancelSitting')).toMatchObject({
      id: sittingId,
      state: 'CANCELLED',
      cancelledBecause: 'CONTACT_PERSON_ABSENT',
      version: 2,
    });
    for (const who of [coordinates, one.family.pupil])
      expect(await invitation(who, one)).toMatchObject({
        endedAt: expect.any(String),
        endedBecause: 'SITTING_CANCELLED',
        version: 2,
      });
    expect(await invitation(coordinates, withdrawn)).toMatchObject({ endedBecause: 'NOT_NEEDED' });
    expect(await seatOf(one)).toEqual({ seated: false, linked: false });
    expect(await invitation(holder, one)).toBeNull();
    const lines = await linesOf(world.database, trace);
    expect(lines.map(line => line.subject).filter(subject => subject !== null)).toEqual([one.family.subject]);
  });

  test('once; nobody is invited to it any more, another is planned in the same month and they are invited to that', async () => {
    const { plans, coordinates, sittingId, invited } = await schoolWith('09:00');
    const cancel = (version: number) =>
      ({
        who: plans,
        name: 'cancelSitting',
        input: { sittingId, version, because: 'NO_ROOM' },
      }) as const;
    await expectRefused(world, cancel(2), conflict('STALE_VERSION'));
    await done(world.server, plans, 'cancelSitting', cancel(1).input);
    await expectRefused(world, cancel(2), conflict('SITTING_NOT_PLANNED'));
    const again = (to: string) =>
      ({
        who: coordinates,
        name: 'inviteToPreventiveTalk',
        input: invitationOf(invited[0]!.caseId, to, { at: '09:15' }),
      }) as const;
    await expectRefused(world, again(sittingId), conflict('SITTING_NOT_PLANNED'));
    const other = String(pick(await done(world.server, plans, 'planSitting', planOf()), 'id'));
    await done(world.server, coordinates, 'inviteToPreventiveTalk', again(other).input);
    expect(await seatOf(invited[0]!)).toEqual({ seated: true, linked: true });
  });

  test('before it begins, and not from then on', async () => {
    const [one, other] = [await schoolWith(), await schoolWith()];
    const input = (sittingId: string) => ({ sittingId, version: 1, because: 'SCHOOL_CLOSED' });
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    const late = { who: one.plans, name: 'cancelSitting', input: input(one.sittingId) } as const;
    await expectRefused(world, late, badInput('SITTING_PAST', 'sittingId'));
    setTo(world.server, '2026-10-12T08:59:00+02:00');
    await done(world.server, other.plans, 'cancelSitting', input(other.sittingId));
  });
});

describe('who does it', () => {
  test('the planner of the school, not of another, and nobody else ever', async () => {
    const { plans, sittingId } = await schoolWith();
    const elsewhere = await appoint(world.database, planner, organisations.po.id);
    const cancelled = { sittingId, version: 1, because: 'NOT_NEEDED' };
    await expectRefused(world, { who: elsewhere, name: 'moveSitting', input: moveOf(sittingId) }, unknownId);
    await expectRefused(world, { who: elsewhere, name: 'cancelSitting', input: cancelled }, unknownId);
    for (const [name, input] of [
      ['moveSitting', moveOf(sittingId)],
      ['cancelSitting', cancelled],
    ] as const)
      await expectNeverFor(world, everybody, { capacities: allBut(planner), name, input });
    await done(world.server, plans, 'cancelSitting', cancelled);
  });

  test('and of an invitation that comes at the same moment one goes first: it is moved along, or not made', async () => {
    const { plans, coordinates, sittingId } = await schoolWith();
    const schoolId = plans.organisation!;
    const pupil = await enrol(world.database, { birthDate: '2012-05-01', schoolId, adults: {} });
    const caseId = await openCase(world.server, pupil, coordinates);
    const [moved, invited] = await Promise.all([
      act(world.server, plans, 'moveSitting', moveOf(sittingId, toNovember)),
      act(world.server, coordinates, 'inviteToPreventiveTalk', invitationOf(caseId, sittingId)),
    ]);
    expect(moved.status).toBe(200);
    const rows = await world.database.query<{ day: string }>(
      'select day::text from talk_invitations where case_id = $1',
      [caseId],
    );
    expect(rows).toEqual(invited.status === 200 ? [{ day: '2026-11-02' }] : []);
  });
});
