// A correction takes the place of what was registered, which stays readable as it was; nothing is overwritten.

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { done, type Input, openCase, seat, traced } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { at, coordinator, correctionOf, lessonOf, register, schoolDays } from '../support/registration.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const born = { birthDate: '2012-05-01', adults: { moeder: {} } } as const;
const [friday, thursday] = schoolDays;
let family: Family<'moeder'>;

beforeAll(async () => {
  family = await enrol(world.database, born);
  await seat(world.server, await openCase(world.server, family), ['mentor', 'OWN_ORGANISATION']);
});

const correct = (entryId: string | undefined, change: Input = {}, version = 1) =>
  done(world.server, coordinator, 'correctAbsence', { entryId, version, ...correctionOf(friday, change) });

const attempt = (entryId: string | undefined, change: Input = {}, version = 1, who = coordinator) =>
  ({
    who,
    name: 'correctAbsence',
    input: { entryId, version, ...correctionOf(friday, change) },
  }) as const;

const versionsOf = async ({ pupilId }: Family) => {
  const query = `query ($id: ID!) { absenceEntries(pupilId: $id, withCorrected: true) {
    edges { node { firstId version kind authorised supersededAt } } } }`;
  const { data } = await traced(world.server, coordinator, query, { variables: { id: pupilId } });
  const edges = pick(data ?? undefined, 'absenceEntries', 'edges') as { node: Record<string, unknown> }[];
  return edges.map(({ node }) => node).sort((a, b) => Number(a.version) - Number(b.version));
};

const lateOf = async ({ subject }: Family): Promise<unknown> => {
  const rows = await world.database.query<{ late: number }>(
    'select late from absence_counts where subject = $1 and superseded_xid is null',
    [subject],
  );
  return rows.map(one => one.late);
};

test('what it was stays readable, and what is counted follows', async () => {
  const pupil = await enrol(world.database, born);
  const [id] = await register(world, [lessonOf(pupil, friday)]);
  expect(await lateOf(pupil)).toEqual([1]);
  const corrected = await correct(id, { kind: 'OTHER', authorised: true });
  expect(corrected).toMatchObject({ firstId: id, version: 2, kind: 'OTHER', authorised: true });
  expect(await versionsOf(pupil)).toEqual([
    { firstId: id, version: 1, kind: 'LATE', authorised: false, supersededAt: expect.any(String) },
    { firstId: id, version: 2, kind: 'OTHER', authorised: true, supersededAt: null },
  ]);
  expect(await lateOf(pupil)).toEqual([0]);
  // The signal of the lateness that was none is taken back.
  const signals = await world.database.query(
    'select 1 from absence_signals where subject = $1 and superseded_xid is null',
    [pupil.subject],
  );
  expect(signals).toEqual([]);
});

test('of an entry that somebody corrected first is refused', async () => {
  const pupil = await enrol(world.database, born);
  const [id] = await register(world, [lessonOf(pupil, friday)]);
  await expectRefused(world, attempt(id, {}, 2), conflict('STALE_VERSION'));
  const second = pick(await correct(id, { kind: 'LEAVE', authorised: true }), 'id') as string;
  await expectRefused(world, attempt(id, { kind: 'OTHER' }), conflict('STALE_VERSION'));
  expect(await correct(second, { kind: 'OTHER' }, 2)).toMatchObject({ version: 3 });
});

test.each<[string, Input, string]>([
  [
    'in the future',
    { startsAt: at('2026-10-05', '14:00'), endsAt: at('2026-10-05', '14:50') },
    'DATE_IN_FUTURE',
  ],
  [
    'in the holidays',
    { startsAt: at('2026-08-10', '09:00'), endsAt: at('2026-08-10', '09:50') },
    'NO_SCHOOL_DAY',
  ],
  ['that ends before it begins', { endsAt: at(friday, '08:00') }, 'ENDS_BEFORE_START'],
  ['over another one', { startsAt: at(thursday, '08:40'), endsAt: at(thursday, '09:00') }, 'OVERLAPS'],
])('into one %s is refused', async (_, change, reason) => {
  const pupil = await enrol(world.database, born);
  const [id] = await register(world, [lessonOf(pupil, friday), lessonOf(pupil, thursday)]);
  await expectRefused(world, attempt(id, change), badInput(reason));
  // Itself is not in its way.
  expect(await correct(id, { startsAt: at(friday, '08:40') })).toMatchObject({ version: 2 });
});

test('is for pupils that one registers: a mentor those who are theirs', async () => {
  const elsewhere = await enrol(world.database, { ...born, schoolId: organisations.po.id });
  await seat(
    world.server,
    await openCase(world.server, elsewhere, 'ondersteuningscoordinator-po'),
    ['mentor-po', 'OWN_ORGANISATION'],
    'ondersteuningscoordinator-po',
  );
  const [hidden] = await register(world, [lessonOf(elsewhere, friday)], 'mentor-po');
  const [mine] = await register(world, [lessonOf(family, friday)]);
  const other = await enrol(world.database, born);
  const [notMine] = await register(world, [lessonOf(other, friday)]);
  for (const id of [hidden, 'x']) await expectRefused(world, attempt(id), unknownId);
  await expectRefused(world, attempt(notMine, {}, 1, 'mentor'), unknownId);
  const input = { entryId: mine, version: 1, ...correctionOf(friday, { authorised: true }) };
  expect(await done(world.server, 'mentor', 'correctAbsence', input)).toMatchObject({ version: 2 });
});

test('nobody else ever corrects', async () => {
  await expectNeverFor(world, await everyCapacity(world.database, family), {
    capacities: allBut('verzuimcoordinator', 'mentor', 'client-school'),
    name: 'correctAbsence',
    input: { entryId: 'x', version: 1, ...correctionOf(friday) },
  });
});

test('the database lets nobody change what stands, whatever they may write', async () => {
  const pupil = await enrol(world.database, born);
  const [id] = await register(world, [lessonOf(pupil, friday)]);
  for (const change of [
    `kind = 'LEAVE'`,
    `superseded_at = now(), superseded_xid = '5'`,
    'superseded_at = null, superseded_xid = null',
  ])
    await expect(
      world.database.query(`update absence_entries set ${change} where id = $1`, [id]),
    ).rejects.toMatchObject({ code: 'DB006' });
});
