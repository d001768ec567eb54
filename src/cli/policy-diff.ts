// The command that holds two versions of the policy against each other: over every combination of facts, and over the people
// and cases of the demo. It tells capacities, purposes and nouns, and nobody.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Statements } from '../database/actor-transaction.js';
import type { CaseAsked } from '../database/oversight/ask-of-case.js';
import { demoNumberKeys } from '../demo/demo-number-keys.js';
import { seed } from '../demo/seed.js';
import { changesBetween, everybodyInCase, nounsOf } from '../features/oversight/index.js';
import { comparePolicies, type PolicyDifference } from '../policy/compare-policies.js';
import { type Policy, policy, policyOf } from '../policy/policy.js';
import type { Rule } from '../policy/rule.js';
import { withThrowAwayDatabase } from './throw-away-database.js';

/** The rules as policy_versions keeps them, from a file; `now` is the policy of this program. */
export function policyFrom(word: string): Policy {
  if (word === 'now') return policy;
  try {
    return policyOf(JSON.parse(readFileSync(word, 'utf8')) as Rule[]);
  } catch {
    throw new Error('a policy is "now", or a file with the JSON of its rules, as policy_versions keeps them');
  }
}

function told({ question, gained, lost, combinations, gainedWith, lostWith }: PolicyDifference): string[] {
  const { capacity, purpose, action, resource } = question;
  const line = (word: string, times: number, facts: readonly string[] | null): string[] =>
    facts === null
      ? []
      : [
          `${word} ${capacity} for ${purpose} to ${action} ${resource}: in ${times} of ${combinations} combinations of facts, such as ${facts.join(', ') || 'none'}`,
        ];
  return [...line('GAINED', gained, gainedWith), ...line('LOST', lost, lostWith)];
}

/** A superuser's connection to a database that is thrown away, with the officer's context. */
async function inside(client: Client): Promise<Statements> {
  await client.query(
    `select set_config('doorbraak.regions', (select array_agg(id)::text from regions), false), set_config('doorbraak.capacity', 'privacy-officer', false)`,
  );
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, [...values])).rows;
  return {
    query,
    read: () => {
      throw new Error('no row is read here');
    },
  };
}

async function demoChanges(client: Client, before: Policy, after: Policy): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doorbraak-policy-'));
  await seed(client, demoNumberKeys(folder), { withSchoolYear: false }).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
  const statements = await inside(client);
  const cases = await statements.query<CaseAsked>(
    'select id as "caseId", subject, region_id as "regionId" from cases order by id',
  );
  const counts = new Map<string, { people: Set<string>; cases: number }>();
  for (const about of cases) {
    const seen = { moment: { lens: { kind: 'NOW' }, at: null }, tiedOnly: false } as const;
    const was = await everybodyInCase(statements, about, { ...seen, table: before });
    const is = await everybodyInCase(statements, about, { ...seen, table: after });
    const here = new Set<string>();
    for (const one of changesBetween(was, is, nounsOf(about))) {
      const name = `${one.kind} ${one.capacity} for ${one.purpose}, ${one.noun}`;
      const count = counts.get(name) ?? { people: new Set(), cases: 0 };
      count.people.add(`${one.personId} ${one.organisationId}`);
      if (!here.has(name)) count.cases += 1;
      here.add(name);
      counts.set(name, count);
    }
  }
  return [...counts]
    .map(
      ([name, { people, cases: many }]) => `${name}: ${people.size} people, ${many} of ${cases.length} cases`,
    )
    .sort();
}

/** `adminUrl` is a superuser's on a server of one's own; without it an embedded one is started for it. */
export async function policyDiff(
  [old, young]: readonly string[],
  adminUrl: string | undefined,
): Promise<string[]> {
  if (old === undefined || young === undefined)
    throw new Error('policy:diff needs two policies: OLD and NEW, each a file or "now"');
  const [before, after] = [policyFrom(old), policyFrom(young)];
  const differences = comparePolicies(before, after);
  const demo = await withThrowAwayDatabase(adminUrl, client => demoChanges(client, before, after));
  return [
    `${before.hash} > ${after.hash}`,
    `over every combination of facts: ${differences.length} questions answered otherwise`,
    ...differences.flatMap(told),
    `over the demo: ${demo.length} changes`,
    ...demo,
  ];
}
