// No policy of row-level security, and no condition of one, can go without rows showing it.

import { beforeAll, expect, test } from 'vitest';
import { roleFor } from '../../../src/database/roles.js';
import { type Capacity, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import { openSuperuser } from '../../support/superuser.js';
import { whyEquivalent } from './equivalent-mutants.js';
import { layWorld } from './mutation-world.js';
import {
  type Command,
  type RlsMutant,
  type RlsPolicy,
  rlsMutants,
  rlsPolicies,
  unaltered,
} from './rls-policies.js';
import { type Asking, RowCheck, tryInserts } from './row-check.js';

const opened = openSuperuser();
let check: RowCheck;
const before = new Map<string, string>();

beforeAll(async () => {
  const world = await layWorld(opened.database);
  await opened.client.query(tryInserts);
  check = new RowCheck(opened.client, world);
}, 600_000);

const commandsOf = (command: Command): Asking['command'][] =>
  command === 'all' ? ['select', 'insert', 'update'] : [command];

/** Who gets anything done there at all, and with a role that others share, those others. */
function askersOf(policy: RlsPolicy, command: Asking['command']): Capacity[] {
  if (policy.kind === 'forbid') return [...policy.capacities];
  const permits = rlsPolicies.filter(
    one => one.kind === 'permit' && one.resource === policy.resource && one.command === command,
  );
  const permitted = new Set(permits.flatMap(one => one.capacities));
  const shared = policy.kind === 'permit' && policy.resource === 'AccessLogEntry';
  return [...permitted].filter(one => shared || policy.capacities.includes(one));
}

const askings = (policy: RlsPolicy): Asking[] =>
  commandsOf(policy.command).flatMap(command =>
    askersOf(policy, command).flatMap(capacity => {
      const own = roleFor(policy.resource, capacity);
      const role = policy.kind === 'permit' && !policy.roles.includes(own) ? policy.roles[0]! : own;
      return entryOf(capacity).purposes.map(purpose => ({
        capacity,
        purpose,
        role,
        resource: policy.resource,
        command,
      }));
    }),
  );

const statements = async (sql: readonly string[]): Promise<void> => {
  for (const one of sql) await opened.client.query(one);
};

/** Each in a transaction of its own: one that altered policies before makes all that comes after slower. */
async function rowsAfter(asking: Asking, sql: readonly string[]): Promise<string> {
  await opened.client.query('begin');
  await statements(sql);
  const rows = await check.rows(asking);
  await opened.client.query('rollback');
  return rows;
}

async function rowsBefore(asking: Asking, supposed: readonly string[]): Promise<string> {
  const key = JSON.stringify([asking, supposed]);
  const known = before.get(key) ?? (await rowsAfter(asking, supposed));
  before.set(key, known);
  return known;
}

async function isSeen({ policy, supposed, sql }: RlsMutant): Promise<boolean> {
  for (const asking of askings(policy))
    if ((await rowsBefore(asking, supposed)) !== (await rowsAfter(asking, [...supposed, sql]))) return true;
  return false;
}

/** A quarter of them; all in the long run. */
const tried = process.env.EQUIVALENCE === 'full' ? rlsMutants : rlsMutants.filter((_, at) => at % 4 === 0);

test('every policy is taken apart', () => {
  expect(rlsPolicies.length).toBeGreaterThan(150);
  expect(rlsPolicies.map(unaltered).filter(one => one.includes('undefined'))).toEqual([]);
});

test('rows show each mutant, but for those that can change nothing, and for those they do not', async () => {
  const survivors: RlsMutant[] = [];
  for (const mutant of tried) if (!(await isSeen(mutant))) survivors.push(mutant);
  const equivalent = tried.filter(mutant => whyEquivalent(mutant) !== undefined);
  expect(survivors.map(({ name }) => name)).toEqual(equivalent.map(({ name }) => name));
}, 600_000);

test('rows show nothing where a policy is replaced by itself', async () => {
  const changed: string[] = [];
  for (const policy of rlsPolicies.filter(({ kind }, at) => kind !== 'forbid' && at % 10 === 0)) {
    const same = { name: '', policy, without: null, supposed: [], sql: unaltered(policy) };
    if (await isSeen(same)) changed.push(policy.name);
  }
  expect(changed).toEqual([]);
}, 300_000);
