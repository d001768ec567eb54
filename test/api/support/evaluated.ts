// Worlds with three regions of which a school year was counted, and what is asked of it.

import { expect } from 'vitest';
import { type Asking, pick } from '../../support/ask.js';
import { traced } from './casework.js';
import { type CountedRegion, live, makeRegion, publish, type Young } from './counted-region.js';
import { appoint } from './every-capacity.js';
import type { World } from './world.js';

export const year = 2025;

/** So many alike. */
export const some = (count: number, like: Partial<Young>): Young[] =>
  Array.from({ length: count }, () => ({
    bornOn: '2012-05-01',
    school: 'SCHOOL_VO',
    openedAt: '2025-10-15T10:00:00Z',
    closedAt: null,
    phase: 'PH4',
    result: null,
    causes: [],
    ...like,
  }));

const closed = (day: string, result: string): Partial<Young> => ({
  closedAt: `${day}T10:00:00Z`,
  phase: 'PH9',
  result,
});

/** 306 young people: of ages and schools, running and closed, with few of some kinds. */
export const big: readonly Young[] = [
  ...some(120, { bornOn: '2016-02-03', school: 'SCHOOL_PO', causes: ['WAITING_LIST', 'PARTNER'] }),
  ...some(60, closed('2025-12-01', 'BACK_AT_SCHOOL')),
  ...some(40, closed('2026-03-01', 'TRAJECT_STARTED')),
  ...some(50, { bornOn: '2009-02-03', ...closed('2026-06-01', 'NOT_REALISED') }),
  ...some(23, { bornOn: '2009-02-03', phase: 'PH7', causes: ['WAITING_LIST'] }),
  ...some(7, { bornOn: '2009-02-03', phase: 'PH6', school: 'SCHOOL_MBO' }),
  ...some(6, { bornOn: '2007-02-03', phase: 'PH7', causes: ['SCHOOL'] }),
];

export interface Place {
  readonly world: World;
  readonly big: CountedRegion;
  readonly small: CountedRegion;
  readonly middle: CountedRegion;
  readonly commissioners: Readonly<Record<'big' | 'small' | 'middle', Asking>>;
}

async function commissioner(world: World, region: CountedRegion): Promise<Asking> {
  const office = region.organisations.GEMEENTE!;
  const known = await appoint(world.database, 'opdrachtgever', office, { regionId: region.id });
  return { ...known, purpose: 'STATISTICS' };
}

/** A world in which others may live in the three regions than in the other world. */
export async function settle(
  world: World,
  people: Readonly<Record<'big' | 'small' | 'middle', readonly (Young | readonly Young[])[]>>,
): Promise<Place> {
  const { database } = world;
  const regions = {
    big: await makeRegion(database, 'Grootstad'),
    small: await makeRegion(database, '=1+1'),
    middle: await makeRegion(database, 'Middelstad'),
  };
  for (const size of ['big', 'small', 'middle'] as const) await live(database, regions[size], people[size]);
  expect(await publish(database, year)).toEqual({ year, outcome: 'counted' });
  const commissioners = {
    big: await commissioner(world, regions.big),
    small: await commissioner(world, regions.small),
    middle: await commissioner(world, regions.middle),
  };
  return { world, ...regions, commissioners };
}

export const page = `{ evaluation(schoolYear: ${year}) { regionName schoolYear series { series titleNl titleEn source
  cells { cell labelNl labelEn within number suppressed } } csv } }`;

export async function textFor({ world }: Place, who: Asking): Promise<string> {
  const { text, errors } = await traced(world.server, who, page);
  expect(errors).toBeUndefined();
  return text;
}

export type Cell = { readonly cell: string; readonly number: number | null; readonly suppressed: boolean };

export async function cellsFor(place: Place, who: Asking): Promise<Map<string, Cell>> {
  const { data } = await traced(place.world.server, who, page);
  const series = pick(data ?? undefined, 'evaluation', 0, 'series') as { cells: Cell[] }[];
  return new Map(series.flatMap(({ cells }) => cells.map(one => [one.cell, one] as const)));
}
