// Whoever writes is judged by the row that would be written, and told what is missing under names that may be told.
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/policy/decide.js';
import type { FactValue } from '../../src/policy/judge.js';
import { decideOnWrite, toldMissing } from '../../src/policy/judge-write.js';
import { policy } from '../../src/policy/policy.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';

const question = { capacity: 'jeugdarts', purpose: 'SICKNESS_GUIDANCE', resource: 'HealthFeedback' } as const;
const rule = policy.rules.find(({ id }) => id === 'healthFeedback.write.jeugdarts')!;

describe('a jeugdarts who writes feedback', () => {
  const factsWith = (value: FactValue | undefined) =>
    Object.fromEntries(rule.facts.flatMap(fact => (value === undefined ? [] : [[fact, value]])));

  test.each<[FactValue | undefined, 'permit' | 'refuse']>([
    [true, 'permit'],
    ['0b0e1c5e-0000-4000-8000-000000000000', 'permit'],
    [false, 'refuse'],
    [null, 'refuse'],
    ['', 'refuse'],
    [undefined, 'refuse'],
  ])('whose conditions are answered by %j: %s', (value, effect) => {
    expect(rule.facts.length).toBeGreaterThan(0);
    expect(decideOnWrite(question, factsWith(value)).effect).toBe(effect);
  });

  test('writes by the rule for writing', () => {
    expect(decideOnWrite(question, factsWith(true)).rule?.id).toBe(rule.id);
  });
});

describe('what a writer is told to be missing', () => {
  const missing = (...sets: Fact[][]): string[][] =>
    toldMissing({ effect: 'refuse', rule: null, missing: sets } satisfies Decision);

  test.each<[string, Fact[][], string[][]]>([
    [
      'each alternative, its names in order',
      [['linked', 'consented'], ['invited']],
      [['consented', 'linked'], ['invited']],
    ],
    [
      'an alternative once',
      [
        ['linked', 'invited'],
        ['invited', 'linked'],
      ],
      [['invited', 'linked']],
    ],
    [
      'a freeze as the release that it hides behind',
      [['not_frozen', 'released_by_provider']],
      [['released_by_provider']],
    ],
    ['nothing where nothing is', [], []],
  ])('is %s', (_what, sets, told) => {
    expect(missing(...sets)).toEqual(told);
  });
});
