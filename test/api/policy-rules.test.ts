// The rules and what they come to, as queries: the same as the policy table, whole, filtered, by pages and as CSV.

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.js';
import { policy } from '../../src/policy/policy.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import { type Fact, factNames } from '../../src/policy/vocabulary/facts.js';
import { resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { ask, type Json, pick } from '../support/ask.js';
import { traced, type Who } from './support/casework.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const officer = 'privacy-officer';

interface Rule {
  readonly id: string;
  readonly capacity: string;
  readonly action: string;
  readonly noun: string;
  readonly dataClass: string;
  readonly purposes: readonly string[];
  readonly conditions: readonly { readonly fact: string; readonly isPossible: boolean }[];
  readonly ground: string;
  readonly basis: string;
  readonly source: string;
  readonly obligations: readonly string[];
  readonly dutch: string;
  readonly english: string;
}

interface Rules {
  readonly version: string;
  readonly count: number;
  readonly rules: readonly Rule[];
  readonly next: string | null;
  readonly csv: string;
}

const whole =
  'id effect capacity action noun dataClass purposes conditions { fact isPossible } ground basis source obligations dutch english';

async function rulesFor(
  who: Who,
  args = '',
  selection = `version count next rules { ${whole} }`,
): Promise<Rules> {
  const { data } = await traced(world.server, who, `{ policyRules${args} { ${selection} } }`);
  return pick(data ?? undefined, 'policyRules') as unknown as Rules;
}

interface Cell {
  readonly dataClass: string;
  readonly capacity: string;
  readonly action: string;
  readonly may: string;
  readonly rules: readonly { readonly id: string }[];
}

async function cellsFor(who: Who, args = ''): Promise<readonly Cell[]> {
  const query = `{ accessMatrix${args} { cells { dataClass capacity action may rules { id } } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'accessMatrix', 'cells') as unknown as readonly Cell[];
}

const screaming = (word: string): string => word.replaceAll('-', '_').toUpperCase();

describe('the rules', () => {
  test('are all of the policy, page by page, each once and in their order', async () => {
    const heard: Rule[] = [];
    let after: string | null = null;
    do {
      const args: string = after === null ? '(first: 100)' : `(first: 100, after: "${after}")`;
      const page: Rules = await rulesFor(officer, args);
      expect(page).toMatchObject({ version: policy.hash, count: policy.rules.length });
      heard.push(...page.rules);
      after = page.next;
    } while (after !== null);
    expect(heard.map(one => one.id)).toEqual(policy.rules.map(one => one.id));
    for (const [index, rule] of policy.rules.entries())
      expect(heard[index]).toMatchObject({
        capacity: screaming(rule.capacity),
        action: screaming(rule.action),
        noun: rule.resource,
        dataClass: resourceEntry(rule.resource).dataClass,
        purposes: rule.purposes,
        ground: rule.ground,
        basis: rule.basis,
        source: rule.source,
        obligations: rule.obligations,
      });
    expect(heard.map(one => one.conditions.map(({ fact }) => fact))).toEqual(
      policy.rules.map(one => [...one.facts]),
    );
  });

  test('are told in words, in both languages, with article and source', async () => {
    const { rules } = await rulesFor(
      officer,
      '(filter: { nouns: [TableCommitment], capacities: [SWV_COORDINATOR] })',
    );
    const [read] = rules.filter(one => one.action === 'READ');
    expect(read?.english).toContain('you are invited to the meeting on this case');
    expect(read?.dutch).toContain('u bent uitgenodigd voor het overleg over deze casus');
    expect(read?.dutch).toContain('AM:79-123');
    expect(read).toMatchObject({ ground: 'INVITATION', basis: 'DB:1061-1077; AM:101-111' });
  });

  test('say which conditions cannot hold yet', async () => {
    const { rules } = await rulesFor(officer, '(filter: { nouns: [HealthFeedback] })');
    const facts = rules.flatMap(one => one.conditions);
    expect(facts.some(one => one.isPossible)).toBe(true);
    for (const { fact, isPossible } of facts) expect(isPossible).toBe(fact !== 'client_scope');
  });

  test.each<[string, (rule: (typeof policy.rules)[number]) => boolean]>([
    ['dataClasses: [D12]', one => resourceEntry(one.resource).dataClass === 'D12'],
    ['capacities: [MENTOR, LEERLING]', one => ['mentor', 'leerling'].includes(one.capacity)],
    ['actions: [WRITE]', one => one.action === 'write'],
    ['effects: [FORBID]', one => one.effect === 'forbid'],
    ['grounds: [OVERSIGHT]', one => one.ground === 'OVERSIGHT'],
    ['purposes: [STATISTICS]', one => one.purposes.includes('STATISTICS')],
    [
      'nouns: [Case, Pupil], actions: [READ]',
      one => ['Case', 'Pupil'].includes(one.resource) && one.action === 'read',
    ],
    ['capacities: []', () => false],
  ])('are filtered: %s', async (filter, suits) => {
    const { count, rules } = await rulesFor(officer, `(filter: { ${filter} })`);
    const expected = policy.rules.filter(suits).map(one => one.id);
    expect(count).toBe(expected.length);
    expect(rules.map(one => one.id)).toEqual(expected.slice(0, 100));
  });

  test('are exported whole, whatever the page', async () => {
    const args = '(first: 1, filter: { dataClasses: [D23] })';
    const { csv, count, version } = await rulesFor(officer, args, 'csv count version');
    const lines = parse(csv, { columns: true }) as Record<string, string>[];
    expect(lines).toHaveLength(count);
    expect(new Set(lines.map(one => one.versie))).toEqual(new Set([version]));
    const expected = policy.rules.filter(one => resourceEntry(one.resource).dataClass === 'D23');
    expect(lines.map(one => one.regel)).toEqual(expected.map(one => one.id));
    expect(lines.map(one => one.feiten)).toEqual(expected.map(one => one.facts.join(' ')));
    for (const line of lines)
      for (const column of ['artikel', 'bron', 'grondslag']) expect(line[column]).not.toBe('');
  });

  test.each([
    ['a page of none', '(first: 0)', 'BAD_USER_INPUT'],
    ['a page of more than a hundred', '(first: 101)', 'BAD_USER_INPUT'],
    ['a capacity that is none', '(filter: { capacities: [NOBODY] })', 'BAD_USER_INPUT'],
  ])('are not told for %s', async (_what, args, code) => {
    const { data, errors } = await traced(world.server, officer, `{ policyRules${args} { count } }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test('are for everybody who is who they say, and for nobody else', async () => {
    for (const who of ['leerling-15', 'mentor', 'opdrachtgever'])
      expect((await rulesFor(who, '', 'version')).version).toBe(policy.hash);
    const { status, data } = await ask(world.server, officer, '{ policyRules { count } }', {
      headers: { authorization: 'Bearer nothing' },
    });
    expect({ status, data: data ?? null }).toEqual({ status: 401, data: null });
  });
});

describe('the matrix', () => {
  test('has a cell for each class that a noun has, each capacity and both actions, with the rules of it', async () => {
    const cells = await cellsFor(officer);
    const classes = new Set(resourceNames.map(name => resourceEntry(name).dataClass));
    const capacities = new Set(cells.map(one => one.capacity));
    expect(cells).toHaveLength(classes.size * capacities.size * 2);
    expect(cells.flatMap(one => one.rules.map(({ id }) => id)).sort()).toEqual(
      policy.rules.map(one => one.id).sort(),
    );
    for (const { may, rules } of cells) expect(rules.length > 0).toBe(may !== 'NO');
  });

  // By decide itself, with every fact that can be had and with none: the two ends between which all answers lie.
  test('says what decide says at both ends', async () => {
    const cells = await cellsFor(officer);
    const possible = factNames.filter(fact => fact !== 'client_scope');
    const cell = (dataClass: string, capacity: string, action: string): Cell | undefined =>
      cells.find(
        one =>
          one.dataClass === dataClass &&
          one.capacity === screaming(capacity) &&
          one.action === screaming(action),
      );
    const capacities = [...new Set(policy.rules.map(one => one.capacity))];
    for (const capacity of capacities)
      for (const action of ['read', 'write'] as const)
        for (const dataClass of new Set(resourceNames.map(name => resourceEntry(name).dataClass))) {
          const nouns = resourceNames.filter(name => resourceEntry(name).dataClass === dataClass);
          const permitted = (holds: (fact: Fact) => boolean): boolean =>
            nouns.some(resource =>
              entryOf(capacity).purposes.some(
                purpose => decide({ capacity, purpose, action, resource }, holds).effect === 'permit',
              ),
            );
          const may = cell(dataClass, capacity, action)?.may;
          const what = `${dataClass} ${capacity} ${action}`;
          expect({ what, always: may === 'ALWAYS' }).toEqual({ what, always: permitted(() => false) });
          if (permitted(fact => possible.includes(fact as never))) expect(['IF', 'ALWAYS']).toContain(may);
          if (may === 'NO' || may === 'NEVER' || may === 'NOT_YET')
            expect({ what, open: permitted(fact => possible.includes(fact as never)) }).toEqual({
              what,
              open: false,
            });
        }
  });

  test('knows what is never, what is not yet, what under conditions and what is always', async () => {
    const one = async (dataClass: string, capacity: string, action: string): Promise<Json | undefined> => {
      const args = `(filter: { dataClasses: [${dataClass}], capacities: [${capacity}], actions: [${action}] })`;
      const cells = await cellsFor(officer, args);
      expect(cells).toHaveLength(1);
      return cells[0]?.may;
    };
    expect(await one('D12', 'MENTOR', 'READ')).toBe('IF');
    expect(await one('D12', 'MENTOR', 'WRITE')).toBe('NO');
    expect(await one('D12', 'CLIENT_GGD', 'READ')).toBe('NOT_YET');
    expect(await one('D24', 'PRIVACY_OFFICER', 'READ')).toBe('ALWAYS');
  });

  test('is exported, a line for each rule and for each refusal', async () => {
    const args = '(filter: { dataClasses: [D12], actions: [READ] })';
    const { data } = await traced(
      world.server,
      officer,
      `{ accessMatrix${args} { version csv cells { capacity may rules { id } } } }`,
    );
    const told = pick(data ?? undefined, 'accessMatrix') as unknown as {
      readonly version: string;
      readonly csv: string;
      readonly cells: readonly Cell[];
    };
    const lines = parse(told.csv, { columns: true }) as Record<string, string>[];
    expect(lines.map(one => one.regel)).toEqual(
      told.cells.flatMap(one => (one.rules.length === 0 ? [''] : one.rules.map(({ id }) => id))),
    );
    expect(lines.filter(one => one.uitkomst === 'NO').every(one => one.regel === '')).toBe(true);
    expect(new Set(lines.map(one => one.versie))).toEqual(new Set([told.version]));
  });
});
