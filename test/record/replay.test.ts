// A year of the record, decided anew: every line comes out as it was, whatever changed since; and what was bent does not.

import { beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../src/demo/region/personas.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import { createSchema } from '../../src/schema.js';
import type { Who } from '../api/support/casework.js';
import { setTo } from '../api/support/clock.js';
import { enrol, type Family } from '../api/support/families.js';
import { officerAsks } from '../api/support/oversight.js';
import { openWorld } from '../api/support/world.js';
import { asked, idRoots } from '../leak/questions.js';
import { ask } from '../support/ask.js';
import { lookedAt } from './support/looked-at.js';

const world = openWorld();
const schema = createSchema();

interface Replayed {
  readonly lineId: string;
  readonly verdict: string;
  readonly version: string;
  readonly isPolicyOfNow: boolean;
  readonly decisions: readonly {
    readonly noun: string;
    readonly verdict: string;
    readonly ruleId: string | null;
    readonly facts: readonly { condition: { fact: string }; stored: boolean; replayed: string }[];
  }[];
}

const fields = `lineId verdict version isPolicyOfNow
  decisions { noun ruleId verdict facts { condition { fact } stored replayed } }`;

async function replayed(lineIds: readonly string[], who: Who = 'privacy-officer'): Promise<Replayed[]> {
  const query = `query ($lineIds: [ID!]!) { replayAccesses(lineIds: $lineIds) { ${fields} } }`;
  const found: Replayed[] = [];
  for (let from = 0; from < lineIds.length; from += 50) {
    const variables = { lineIds: lineIds.slice(from, from + 50) };
    const told = await officerAsks<{ replayAccesses: Replayed[] }>(world.server, query, variables, who);
    found.push(...told.replayAccesses);
  }
  return found;
}

/** Every line but those of the officer's own replaying. */
const lineIds = async (condition = 'true'): Promise<string[]> =>
  (
    await world.database.query<{ id: string }>(
      `select id from access_log where capacity <> 'privacy-officer' and (${condition}) order by at, id`,
    )
  ).map(one => one.id);

let family: Family;

/** Everybody looks at every case that they can name, each time at another part of it. */
async function everybodyLooks(turn: number): Promise<void> {
  const cases = await world.database.query<{ id: string }>('select id from cases order by id');
  for (const [index, persona] of personas.entries()) {
    const asker = { capacity: persona.capacity, purpose: entryOf(persona.capacity).purposes[0] };
    const roots = idRoots(schema, asker).filter(one => one.of === 'Case' && one.root === 'case');
    const root = roots[turn % Math.max(roots.length, 1)];
    if (root === undefined) continue;
    const { id } = cases[(index + turn) % cases.length]!;
    for (const one of [id, cases[turn % cases.length]!.id])
      await ask(world.server, persona, asked(root, root.selection), { variables: { id: one } });
  }
}

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2014-11-01', adults: { moeder: {}, vader: {} } });
  await lookedAt(world, family);
  for (let month = 0; month < 12; month += 1) {
    const at = new Date(Date.UTC(2026, 11 + month, 3, 10));
    setTo(world.server, at.toISOString());
    await everybodyLooks(month);
  }
});

describe('a year of the record', () => {
  test('comes out as it was, line by line', async () => {
    const ids = await lineIds();
    const lines = await replayed(ids);
    expect(lines.length).toBe(ids.length);
    expect(lines.filter(one => !['EQUAL', 'NOTHING_DECIDED'].includes(one.verdict))).toEqual([]);
    const equal = lines.filter(one => one.verdict === 'EQUAL');
    expect(equal.length).toBeGreaterThan(500);
    const answers = equal.flatMap(one => one.decisions.flatMap(decision => decision.facts));
    expect(answers.filter(one => one.replayed === 'YES').length).toBeGreaterThan(1000);
  });
});
