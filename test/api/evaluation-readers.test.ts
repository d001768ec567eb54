// Who reads the yearly evaluation: every capacity of the rights for its main purpose, in the own region, year after year.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Capacity } from '../../src/policy/vocabulary/capacities.js';
import { rightsLines } from '../policy/rights-lines.js';
import { type Asking, pick } from '../support/ask.js';
import { traced } from './support/casework.js';
import { live, publish } from './support/counted-region.js';
import { big, type Cell, type Place, page, settle, some, textFor, year } from './support/evaluated.js';
import { appoint } from './support/every-capacity.js';
import { applyLawTo, enrol } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
let here: Place;

beforeAll(async () => {
  here = await settle(world, { big, small: some(8, {}), middle: some(40, {}) });
});

describe('who else', () => {
  const readers = rightsLines().filter(({ noun }) => noun === 'Statistic');
  const capacities = readers
    .map(({ capacity }) => capacity as Capacity)
    .filter(capacity => !['leerling', 'ouder', 'client-ldos', 'opdrachtgever'].includes(capacity));

  test('every capacity of the rights reads the same, for its main purpose', async () => {
    const mine = await textFor(here, here.commissioners.big);
    expect(capacities.length).toBe(22);
    for (const capacity of capacities) {
      const office = here.big.organisations.GEMEENTE!;
      const who = await appoint(here.world.database, capacity, office, { regionId: here.big.id });
      expect(await textFor(here, who), capacity).toBe(mine);
    }
  });
  test('a pupil and a parent of the region too', async () => {
    const mine = await textFor(here, here.commissioners.big);
    const schoolId = here.big.organisations.SCHOOL_VO!;
    const family = await enrol(here.world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: {} },
      schoolId,
      regionId: here.big.id,
      municipalityId: null,
    });
    await applyLawTo(here.world.database, family.subject);
    expect(await textFor(here, family.pupil)).toBe(mine);
    expect(await textFor(here, family.adults.moeder)).toBe(mine);
  });
  test('not the organisatiebeheerder, and not a mentor for safety', async () => {
    const office = here.big.organisations.SCHOOL_VO!;
    const at = { regionId: here.big.id };
    const keeper = await appoint(here.world.database, 'organisatiebeheerder', office, at);
    const mentor = await appoint(here.world.database, 'mentor', office, at);
    for (const who of [keeper, { ...mentor, purpose: 'SAFETY' } as Asking]) {
      const { status, data } = await traced(here.world.server, who, page);
      expect([status, data]).toEqual([403, null]);
    }
  });
  test('not yet the system of LDOS, which has no scope', async () => {
    const at = { regionId: here.big.id };
    const system = await appoint(here.world.database, 'client-ldos', here.big.organisations.GEMEENTE!, at);
    const { data } = await traced(here.world.server, system, page);
    expect(data).toEqual({ evaluation: [] });
  });
});

describe('trends', () => {
  test('without a school year every counted one is told, the newest first', async () => {
    const { database, server } = here.world;
    await live(database, here.middle, some(15, { openedAt: '2024-09-01T10:00:00Z' }));
    expect((await publish(database, year - 1)).outcome).toBe('counted');
    const query = '{ evaluation { schoolYear series { cells { cell number } } } }';
    const { data } = await traced(server, here.commissioners.middle, query);
    const years = pick(data ?? undefined, 'evaluation') as {
      schoolYear: number;
      series: { cells: Cell[] }[];
    }[];
    expect(years.map(({ schoolYear, series }) => [schoolYear, series[0]?.cells[0]?.number])).toEqual([
      [year, 40],
      [year - 1, 15],
    ]);
  });
  test('a school year that nobody counted is none', async () => {
    const query = '{ evaluation(schoolYear: 2003) { schoolYear } }';
    const { data } = await traced(here.world.server, here.commissioners.middle, query);
    expect(data).toEqual({ evaluation: [] });
  });
});
