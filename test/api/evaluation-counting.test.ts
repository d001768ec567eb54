// Counting a school year: once and whole, young people and not cases, by a role that sees no name and changes nothing.

import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { publishEvaluation, yearFrom } from '../../src/cli/publish-evaluation.js';
import { actorRole, statisticsWriterRole } from '../../src/database/roles.js';
import { countSchoolYear } from '../../src/database/statistics-pass/count-school-year.js';
import { dayOf } from '../../src/domain/calendar/amsterdam.js';
import { lastSchoolYear } from '../../src/domain/calendar/school-year.js';
import { type CountedRegion, live, makeRegion, publish } from './support/counted-region.js';
import { some, year } from './support/evaluated.js';
import { openWorld } from './support/world.js';

const world = openWorld();

const published = async (region: CountedRegion, of = year): Promise<Record<string, number | null>> => {
  const rows = await world.database.query<{ cell: string; number: number | null }>(
    'select cell, number from statistics where region_id = $1 and school_year = $2 order by position',
    [region.id, of],
  );
  return Object.fromEntries(rows.map(({ cell, number }) => [cell, number]));
};

/** What becomes of a statement under a role, and nothing stays of it. */
async function under(role: string, text: string, values: readonly unknown[] = []): Promise<string> {
  const client = new Client(world.database.server);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${role}`);
    const { rowCount } = await client.query(text, [...values]);
    return `${rowCount} rows`;
  } catch (fault) {
    return String((fault as { code?: unknown }).code);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

describe('a school year', () => {
  test('is counted once: whoever comes or goes later is told by nothing', async () => {
    const region = await makeRegion(world.database, 'Eenmaal');
    await live(world.database, region, some(30, {}));
    expect((await publish(world.database, year)).outcome).toBe('counted');
    const before = await published(region);
    expect(before).toMatchObject({ ALL: 30, STATE_RUNNING: null });
    await live(world.database, region, some(20, { closedAt: '2026-03-01T10:00:00Z', phase: 'PH9' }));
    expect((await publish(world.database, year)).outcome).toBe('counted before');
    expect(await published(region)).toEqual(before);
  });

  test('that is not over is not counted, and a year from long ago has every region and nobody', async () => {
    const region = await makeRegion(world.database, 'Nog niet');
    const running = lastSchoolYear(dayOf(new Date())) + 1;
    expect((await publish(world.database, running)).outcome).toBe('not over');
    expect(await published(region, running)).toEqual({});
    expect((await publish(world.database, 2010)).outcome).toBe('counted');
    const numbers = Object.values(await published(region, 2010));
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter(number => number !== null)).toEqual([]);
  });

  test('begins and ends at midnight in Amsterdam', async () => {
    const region = await makeRegion(world.database, 'Middernacht');
    await live(world.database, region, [
      ...some(10, { openedAt: '2022-07-31T21:59:59Z' }),
      ...some(11, { openedAt: '2022-07-31T22:00:00Z' }),
      ...some(12, { openedAt: '2023-07-31T21:59:59Z' }),
      ...some(13, { openedAt: '2023-07-31T22:00:00Z' }),
    ]);
    const all: unknown[] = [];
    for (const one of [2021, 2022, 2023]) {
      await publish(world.database, one);
      all.push((await published(region, one)).ALL);
    }
    expect(all).toEqual([10, 23, 13]);
  });

  test('counts somebody with several cases once, by the last of them', async () => {
    const region = await makeRegion(world.database, 'Dezelfde');
    const [first] = some(1, {
      openedAt: '2024-09-01T10:00:00Z',
      closedAt: '2024-10-01T10:00:00Z',
      phase: 'PH9',
    });
    const [second] = some(1, { openedAt: '2025-02-01T10:00:00Z' });
    const nineOfOne = [
      ...Array.from({ length: 9 }, () => [first!, second!]),
      ...some(1, { openedAt: '2025-02-01T10:00:00Z' }),
    ];
    await live(world.database, region, nineOfOne);
    await publish(world.database, 2024);
    expect(await published(region, 2024)).toMatchObject({ ALL: 10, STATE_CLOSED: null, STATE_RUNNING: null });
    const alone = await makeRegion(world.database, 'Alleen');
    const many = some(12, { openedAt: '2019-09-01T10:00:00Z' });
    await live(world.database, alone, [many]);
    await publish(world.database, 2019);
    expect(Object.values(await published(alone, 2019)).filter(number => number !== null)).toEqual([]);
  });

  test('is not counted at all where somebody fits in no cell', async () => {
    const region = await makeRegion(world.database, 'Nergens');
    await live(world.database, region, some(1, { openedAt: '2018-09-01T10:00:00Z', phase: 'PH9' }));
    await expect(publish(world.database, 2018)).rejects.toThrow('PHASE');
    expect(await published(region, 2018)).toEqual({});
  });

  test('is counted by command, in words and without a number', async () => {
    const names = migrations.map(one => new one().name);
    const asked = { migrations: names, year: yearFrom('2012') };
    const told = await publishEvaluation(world.database.server, asked);
    expect(told).toEqual({ line: 'school year 2012-2013 is counted and published', done: true });
    const again = await publishEvaluation(world.database.server, asked);
    expect(again.done).toBe(false);
    await expect(publishEvaluation(world.database.owner, asked)).rejects.toThrow('owns tables');
    await expect(publishEvaluation(world.database.server, { ...asked, migrations: [] })).rejects.toThrow(
      'version',
    );
    for (const word of ['25', '2012-2013', 'x']) expect(() => yearFrom(word)).toThrow('2025');
  });
});

describe('whoever counts', () => {
  const refused = '42501';

  test.each([
    ['names', 'select given_names from pupils'],
    ['who a pupil is', 'select person_id from pupils'],
    ['what was told of stagnation', 'select account from stagnations'],
    ['why a case was closed', 'select reason from case_phase_grounds'],
    ['who takes part', 'select person_id from participants'],
    ['consent', 'select id from consents'],
  ])('does not see %s', async (_, text) => {
    expect(await under(statisticsWriterRole, text)).toBe(refused);
  });

  test('sees what is counted', async () => {
    expect(await under(statisticsWriterRole, 'select subject, birth_date from pupils limit 1')).toBe(
      '1 rows',
    );
  });

  test.each(['update statistics set number = 40', 'delete from statistics', 'truncate statistics'])(
    'changes nothing that was published: %s',
    async text => {
      expect(await under(statisticsWriterRole, text)).toBe(refused);
    },
  );

  const cell = (number: number | null, of: number, name = 'ALL') =>
    `insert into statistics (region_id, region_name, school_year, counted_on, position, series, series_nl, series_en, source,
       cell, label_nl, label_en, within, number)
     select r.id, r.name, ${of}, '2026-09-01', 900, 'X', 'x', 'x', 'x', '${name}', 'x', 'x', null, ${number}
       from regions r limit 1`;

  test('writes ten and no nine, no school year that runs, and nothing beside what was published', async () => {
    expect(await under(statisticsWriterRole, cell(10, 2005))).toBe('1 rows');
    expect(await under(statisticsWriterRole, cell(null, 2005))).toBe('1 rows');
    expect(await under(statisticsWriterRole, cell(9, 2005))).toBe('23514');
    expect(await under(statisticsWriterRole, cell(0, 2005))).toBe('23514');
    expect(await under(statisticsWriterRole, cell(10, 2026))).toBe('23514');
    await publish(world.database, 2011);
    expect(await under(statisticsWriterRole, cell(10, 2011, 'MORE'))).toBe('DB190');
  });

  test('nobody else writes', async () => {
    for (const role of [actorRole('opdrachtgever'), actorRole('mentor'), 'doorbraak_law_writer'])
      expect(await under(role, cell(10, 2005))).toBe(refused);
  });

  test('two at once publish one of them', async () => {
    const [one, other] = [new Client(world.database.server), new Client(world.database.server)];
    const outcomes: string[] = [];
    for (const client of [one, other]) {
      await client.connect();
      await client.query('begin isolation level repeatable read');
      await client.query(`set local role ${statisticsWriterRole}`);
      // Both have looked before either has written.
      await client.query('select 1 from regions limit 1');
    }
    const count = async (client: Client): Promise<void> => {
      try {
        const query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
          (await client.query(text, [...values])).rows as Row[];
        outcomes.push(await countSchoolYear({ query }, 2009));
        await client.query('commit');
      } catch (fault) {
        outcomes.push(String((fault as { code?: unknown }).code));
        await client.query('rollback');
      }
      await client.end();
    };
    await Promise.all([count(one), count(other)]);
    expect(outcomes.sort()).toEqual(['23505', 'counted']);
  });
});
