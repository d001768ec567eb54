// A batch of presence and absence: for pupils of one's own school, whole or not at all, and what follows from it at once.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { writingNothing } from '../support/contents.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused } from '../support/refusals.js';
import { at, coordinator, lessonOf, refusalOfBatch, register, schoolDays } from '../support/registration.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

let family: Family<'moeder'>;
let other: Family<'moeder'>;
let elsewhere: Family<'moeder'>;
let everybody: EveryCapacity;
const born = { birthDate: '2012-05-01', adults: { moeder: {} } } as const;
const [friday, thursday] = schoolDays;
beforeAll(async () => {
  family = await enrol(world.database, born);
  other = await enrol(world.database, born);
  elsewhere = await enrol(world.database, { ...born, schoolId: organisations.po.id });
  everybody = await everyCapacity(world.database, family);
  await seat(world.server, await openCase(world.server, family), ['mentor', 'OWN_ORGANISATION']);
});

const seenBy = async (who: Who, { pupilId }: Family): Promise<Json> => {
  const query = `query ($id: ID!) { absenceEntries(pupilId: $id) { edges { node { day kind unit minutes authorised version } } } }`;
  const { data } = await traced(world.server, who, query, { variables: { id: pupilId } });
  return pick(data ?? undefined, 'absenceEntries', 'edges') ?? null;
};
describe('a batch of the verzuimcoordinator', () => {
  test('is registered, read and on record: a line for each pupil, with the number of its entries', async () => {
    const [one, two] = [await enrol(world.database, born), await enrol(world.database, born)];
    const entries = [
      lessonOf(one, thursday),
      lessonOf(two, thursday, { kind: 'TRUANCY' }),
      lessonOf(one, friday, { kind: 'PRESENT', authorised: null }),
    ];
    const { data, errors, trace } = await act(world.server, coordinator, 'registerAbsence', { entries });
    expect(errors).toBeUndefined();
    expect(new Set(data!.registerAbsence as string[]).size).toBe(3);
    const fields = { unit: 'LESSON', minutes: 50, version: 1 };
    expect(await seenBy(coordinator, one)).toEqual([
      { node: { ...fields, day: friday, kind: 'PRESENT', authorised: null } },
      { node: { ...fields, day: thursday, kind: 'LATE', authorised: false } },
    ]);
    const lines = await linesOf(world.database, trace);
    expect(lines.map(line => [line.subject, line.items, line.action, line.secrecy]).sort()).toEqual(
      [
        [one.subject, 2, 'CREATE', 'ABSENCE'],
        [two.subject, 1, 'CREATE', 'ABSENCE'],
      ].sort(),
    );
  });

  test.each<[string, Input, string]>([
    [
      'in the future',
      { startsAt: at('2026-10-05', '13:00'), endsAt: at('2026-10-05', '13:50') },
      'DATE_IN_FUTURE',
    ],
    [
      'tomorrow',
      { startsAt: at('2026-10-06', '08:30'), endsAt: at('2026-10-06', '09:20') },
      'DATE_IN_FUTURE',
    ],
    [
      'in the summer holidays',
      { startsAt: at('2026-08-03', '08:30'), endsAt: at('2026-08-03', '09:20') },
      'NO_SCHOOL_DAY',
    ],
    [
      'on a Saturday',
      { startsAt: at('2026-10-03', '08:30'), endsAt: at('2026-10-03', '09:20') },
      'NO_SCHOOL_DAY',
    ],
    ['that ends when it begins', { endsAt: at(friday, '08:30') }, 'ENDS_BEFORE_START'],
    ['that ends before it begins', { endsAt: at(friday, '08:00') }, 'ENDS_BEFORE_START'],
    ['that is longer than a day', { endsAt: at('2026-10-03', '08:31') }, 'LONGER_THAN_A_DAY'],
    [
      'that ends on another day',
      { startsAt: at(thursday, '23:00'), endsAt: at(friday, '00:10') },
      'LONGER_THAN_A_DAY',
    ],
    [
      'of before there was a protocol',
      { startsAt: at('2021-09-30', '08:30'), endsAt: at('2021-09-30', '09:20') },
      'NO_PROTOCOL',
    ],
  ])('with an entry %s is refused whole, and named by its number', async (_, change, reason) => {
    const pupil = await enrol(world.database, born);
    const entries = [lessonOf(pupil, thursday), lessonOf(pupil, friday, change)];
    await writingNothing(world.database, async () => {
      expect(await refusalOfBatch(world, entries)).toEqual({
        status: 400,
        reason,
        entries: [{ number: 1, reason }],
      });
    });
    // Beside it, without it: done.
    expect(await register(world, entries.slice(0, 1))).toHaveLength(1);
  });

  test('of overlapping entries is refused: among themselves, and with what stands', async () => {
    const pupil = await enrol(world.database, born);
    const overlap = { startsAt: at(friday, '09:00'), endsAt: at(friday, '09:50') };
    const [first, second] = [lessonOf(pupil, friday), lessonOf(pupil, friday, overlap)];
    expect(await refusalOfBatch(world, [first, second])).toMatchObject({
      reason: 'OVERLAPS',
      entries: [{ number: 1, reason: 'OVERLAPS' }],
    });
    await register(world, [first]);
    expect(await refusalOfBatch(world, [lessonOf(other, friday), second])).toMatchObject({
      entries: [{ number: 1, reason: 'OVERLAPS' }],
    });
    const after = { startsAt: at(friday, '09:20'), endsAt: at(friday, '10:10') };
    expect(await register(world, [lessonOf(pupil, friday, after)])).toHaveLength(1);
    // Another pupil may be registered at the same time.
    expect(
      await register(world, [lessonOf(await enrol(world.database, born), friday, overlap)]),
    ).toHaveLength(1);
  });

  test('with the same entry twice is refused', async () => {
    const pupil = await enrol(world.database, born);
    expect(await refusalOfBatch(world, [lessonOf(pupil, friday), lessonOf(pupil, friday)])).toMatchObject({
      entries: [{ number: 1, reason: 'TWICE_IN_BATCH' }],
    });
    const later = { startsAt: at(friday, '10:00'), endsAt: at(friday, '10:50'), key: 'a' };
    const batch = [lessonOf(pupil, friday, { key: 'a' }), lessonOf(pupil, friday, later)];
    expect(await refusalOfBatch(world, batch)).toMatchObject({
      entries: [{ number: 1, reason: 'TWICE_IN_BATCH' }],
    });
  });

  test('sent again by the same keys is registered once, and answers with the same ids', async () => {
    const pupil = await enrol(world.database, born);
    const batch = [lessonOf(pupil, friday, { key: 'les 1' }), lessonOf(pupil, thursday, { key: 'les 2' })];
    const ids = await register(world, batch);
    expect(await writingNothing(world.database, () => register(world, batch))).toEqual(ids);
    const changed = [{ ...batch[0]!, kind: 'TRUANCY' }];
    expect(await refusalOfBatch(world, changed)).toMatchObject({ reason: 'KEY_REUSED' });
    // Without a key nobody can tell that it is the same.
    expect(await refusalOfBatch(world, [lessonOf(pupil, friday)])).toMatchObject({ reason: 'OVERLAPS' });
  });

  test('for a pupil of another school is refused as for nobody, naming each entry', async () => {
    const answers = [];
    for (const pupilId of [elsewhere.pupilId, randomUUID(), 'x'])
      answers.push(
        await refusalOfBatch(world, [
          lessonOf(family, friday),
          lessonOf({ pupilId }, friday),
          lessonOf({ pupilId }, thursday),
        ]),
      );
    for (const answer of answers)
      expect(answer).toEqual({
        status: 400,
        reason: 'UNKNOWN_ID',
        entries: [
          { number: 1, reason: 'UNKNOWN_ID' },
          { number: 2, reason: 'UNKNOWN_ID' },
        ],
      });
  });

  test('tells of every wrong entry, and why', async () => {
    const pupil = await enrol(world.database, born);
    const entries = [
      lessonOf(pupil, '2026-10-03'),
      lessonOf(pupil, friday),
      lessonOf(pupil, thursday, { endsAt: at(thursday, '08:00') }),
      lessonOf(pupil, friday),
    ];
    expect(await refusalOfBatch(world, entries)).toMatchObject({
      reason: 'NO_SCHOOL_DAY',
      entries: [
        { number: 0, reason: 'NO_SCHOOL_DAY' },
        { number: 2, reason: 'ENDS_BEFORE_START' },
        { number: 3, reason: 'TWICE_IN_BATCH' },
      ],
    });
  });

  test('holds 1 to 1,000 entries', async () => {
    const attempt = (entries: unknown) =>
      ({ who: coordinator, name: 'registerAbsence', input: { entries } }) as const;
    const none = lessonOf(family, friday);
    for (const entries of [[], Array.from({ length: 1001 }, () => none)])
      await expectRefused(world, attempt(entries), badInput('INVALID_FIELD', 'entries'));
    const pupil = await enrol(world.database, born);
    await world.database.query(
      `insert into own_school_days (region_id, controller_id, kind, name, from_day, until_day, source)
       values ($1, $2, 'CLOSED', 'x', '2026-09-17', '2026-09-17', 'x')`,
      [pupil.regionId, pupil.schoolId],
    );
    // On a day of the school's own: off.
    expect(await refusalOfBatch(world, [lessonOf(pupil, '2026-09-17')])).toMatchObject({
      reason: 'NO_SCHOOL_DAY',
    });
  });
});

test('a thousand entries of a thousand pupils go in at once', async () => {
  const [vo] = await world.database.query<{ region: string }>(
    'select regions[1] as region from organisations where id = $1',
    [organisations.vo.id],
  );
  const pupils = await world.database.query<{ id: string }>(
    `with people as (insert into persons (id, regions) select gen_random_uuid(), array[$1::uuid] from generate_series(1, 1000) returning id)
     insert into pupils (controller_id, region_id, person_id, given_names, family_name, birth_date, group_name)
     select $2, $1, id, 'Test', 'Leerling', '2012-05-01', '2B' from people returning id`,
    [vo!.region, organisations.vo.id],
  );
  const entries = pupils.map(({ id }) => lessonOf({ pupilId: id }, friday, { key: `les ${id}` }));
  const ids = await register(world, entries);
  expect(new Set(ids).size).toBe(1000);
  const counted = await world.database.query(
    'select 1 from absence_counts c where c.late = 1 and c.superseded_xid is null',
  );
  expect(counted.length).toBeGreaterThanOrEqual(1000);
});

describe('who registers', () => {
  test('a mentor does so for pupils whose mentor they are, and for no others', async () => {
    const late = { startsAt: at('2026-09-16', '08:30'), endsAt: at('2026-09-16', '09:20') };
    expect(await register(world, [lessonOf(family, '2026-09-16', late)], 'mentor')).toHaveLength(1);
    expect(await refusalOfBatch(world, [lessonOf(other, friday)], 'mentor')).toMatchObject({
      reason: 'UNKNOWN_ID',
    });
  });

  test('nobody else ever does', async () => {
    await expectNeverFor(world, everybody, {
      capacities: allBut('verzuimcoordinator', 'mentor', 'client-school'),
      name: 'registerAbsence',
      input: { entries: [lessonOf(family, friday)] },
    });
  });
});

describe('what follows from it', () => {
  const counted = async ({ pupilId }: Family): Promise<Json> => {
    const query = `query ($id: ID!) { pupil(id: $id) { absenceCounts { schoolYear late truancyLessons unauthorisedMinutes toBeJudged } } }`;
    const { data } = await traced(world.server, coordinator, query, { variables: { id: pupilId } });
    return pick(data ?? undefined, 'pupil', 'absenceCounts') ?? null;
  };

  test('is counted at once, and facts hold neither kind nor hour', async () => {
    const pupil = await enrol(world.database, born);
    const half = {
      unit: 'HALF_DAY',
      kind: 'TRUANCY',
      startsAt: at(thursday, '13:00'),
      endsAt: at(thursday, '16:00'),
    };
    await register(world, [
      lessonOf(pupil, friday),
      lessonOf(pupil, thursday, { kind: 'TRUANCY' }),
      lessonOf(pupil, thursday, half),
      lessonOf(pupil, schoolDays[2], { kind: 'OTHER', authorised: null }),
    ]);
    expect(await counted(pupil)).toEqual([
      { schoolYear: '2026-08-01', late: 1, truancyLessons: 4, unauthorisedMinutes: 280, toBeJudged: 1 },
    ]);
    const facts = await world.database.query(
      'select day::text, lessons, half_days, authorised from absence_facts where subject = $1 and superseded_xid is null order by day',
      [pupil.subject],
    );
    expect(facts).toEqual([
      { day: schoolDays[2], lessons: 1, half_days: 0, authorised: null },
      { day: thursday, lessons: 1, half_days: 1, authorised: false },
    ]);
  });

  test('a criterion that is crossed is told once', async () => {
    const pupil = await enrol(world.database, born);
    const signals = () =>
      world.database.query<{ criterion: string; key: string }>(
        'select criterion, key from absence_signals where subject = $1 and superseded_xid is null order by criterion',
        [pupil.subject],
      );
    await register(
      world,
      schoolDays.slice(1, 8).map(day => lessonOf(pupil, day)),
    );
    expect((await signals()).map(one => one.criterion)).toEqual(['LATE_1']);
    await register(world, [lessonOf(pupil, friday)]);
    expect((await signals()).map(one => one.criterion)).toEqual(['LATE_1', 'LATE_2']);
  });
});
