// What the officer is told of who can see what, is what they really see: both directions are held against the rows that
// everybody finds, noun by noun and case by case.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Persona, personas } from '../../src/demo/region/personas.js';
import { nounsOfCases } from '../../src/features/oversight/asked-facts.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import { capacityWord, type SeenLine, type SeerLine, seenBy, seersOf } from './support/oversight.js';
import { allRows, type FoundRow, rowsFound } from './support/rows-found.js';
import { openWorld } from './support/world.js';

const world = openWorld();

interface DemoCase {
  readonly id: string;
  readonly subject: string;
}

let cases: readonly DemoCase[];
const rows = new Map<Resource, readonly FoundRow[]>();
const seers = new Map<string, readonly SeerLine[]>();

const isOf = ({ id, subject }: DemoCase, row: FoundRow): boolean =>
  row.case_id === null ? row.subject === subject : row.case_id === id;

beforeAll(async () => {
  cases = await world.database.query<DemoCase>(`
    select c.id, c.subject from cases c order by (select count(*) from participants p where p.case_id = c.id) desc, c.id limit 6`);
  for (const noun of nounsOfCases) rows.set(noun, await world.database.query<FoundRow>(allRows(noun)));
  for (const { id } of cases)
    for (const noun of nounsOfCases) seers.set(`${id} ${noun}`, await seersOf(world.server, id, noun));
});

/** How often each thing happened, so that nothing was proven of nothing. */
const happened = { whole: 0, part: 0, hidden: 0 };

function check(
  told: SeenLine | undefined,
  found: readonly FoundRow[],
  all: readonly FoundRow[],
): string | null {
  if (told === undefined) {
    if (all.length > 0) happened.hidden += 1;
    return found.length === 0 ? null : 'sees what nobody told';
  }
  if (told.effect === 'PARTLY') {
    if (found.length > 0 && found.length < all.length) happened.part += 1;
    return told.perItem.length > 0 ? null : 'a part without its condition';
  }
  if (all.length > 0) happened.whole += 1;
  return found.length === all.length ? null : 'does not see all that was told';
}

const isThem =
  ({ person, organisation, capacity }: Persona, purpose: Purpose) =>
  (one: SeerLine) =>
    one.personId === person &&
    one.organisationId === organisation &&
    one.capacity === capacityWord(capacity) &&
    one.purpose === purpose;

async function differencesFor(persona: Persona): Promise<string[]> {
  const wrong: string[] = [];
  const told = new Map<DemoCase, readonly SeenLine[]>();
  for (const one of cases) told.set(one, await seenBy(world.server, one.id, persona));
  for (const purpose of entryOf(persona.capacity).purposes) {
    const found = await rowsFound(world, persona, purpose, nounsOfCases);
    for (const one of cases)
      for (const noun of nounsOfCases) {
        const line = told.get(one)!.find(seen => seen.noun === noun && seen.purpose === purpose);
        const mine = (found.get(noun) ?? []).filter(row => isOf(one, row));
        const all = rows.get(noun)!.filter(row => isOf(one, row));
        const at = `${noun} for ${purpose} in case ${cases.indexOf(one)}`;
        const why = check(line, mine, all);
        if (why !== null) wrong.push(`${at}: ${why}`);
        const seer = seers.get(`${one.id} ${noun}`)!.find(isThem(persona, purpose));
        const same = seer?.effect === line?.effect && seer?.ruleId === line?.ruleId;
        if (!same) wrong.push(`${at}: the two directions differ`);
        if (seer?.isTied === false && mine.length > 0 && purpose !== 'OVERSIGHT')
          wrong.push(`${at}: sees it, and is not tied`);
      }
  }
  return wrong;
}

describe('what is told of who can see what is what they see', () => {
  test.each(personas.map(one => [one.persona, one] as const))('%s', async (_, persona) => {
    expect(await differencesFor(persona)).toEqual([]);
  });

  test('and it was told of nouns that are seen whole, in part and not at all', () => {
    expect(happened.whole).toBeGreaterThan(100);
    expect(happened.part).toBeGreaterThan(10);
    expect(happened.hidden).toBeGreaterThan(100);
  });
});
