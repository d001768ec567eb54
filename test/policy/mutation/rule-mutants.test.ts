// No rule can be dropped, loosened, given to somebody else or serve another purpose without the rights showing it.

import { describe, expect, test } from 'vitest';
import { policy } from '../../../src/policy/policy.js';
import type { Rule } from '../../../src/policy/rule.js';
import { capacityNames } from '../../../src/policy/vocabulary/capacities.js';
import { factNames } from '../../../src/policy/vocabulary/facts.js';
import { type Purpose, purposes } from '../../../src/policy/vocabulary/purposes.js';
import { placeOf, rightsDifferences } from '../rights-differences.js';

interface Mutant {
  readonly what: string;
  /** What stands in the rule's stead. */
  readonly becomes: readonly Rule[];
}

const { rules } = policy;
const purposeNames = Object.keys(purposes) as Purpose[];

const mutations: Readonly<Record<string, (rule: Rule) => Mutant[]>> = {
  'is dropped': () => [{ what: '', becomes: [] }],
  'loses a fact': rule =>
    rule.facts.map(fact => ({
      what: fact,
      becomes: [{ ...rule, facts: rule.facts.filter(other => other !== fact) }],
    })),
  'demands one fact more': rule =>
    factNames
      .filter(fact => !rule.facts.includes(fact))
      .map(fact => ({ what: fact, becomes: [{ ...rule, facts: [...rule.facts, fact] }] })),
  'is given to another capacity besides': rule =>
    capacityNames
      .filter(capacity => capacity !== rule.capacity)
      .map(capacity => ({ what: capacity, becomes: [rule, { ...rule, capacity }] })),
  'serves one purpose more': rule =>
    purposeNames
      .filter(purpose => !rule.purposes.includes(purpose))
      .map(purpose => ({ what: purpose, becomes: [{ ...rule, purposes: [...rule.purposes, purpose] }] })),
  'serves one purpose less': rule =>
    rule.purposes.map(purpose => ({
      what: purpose,
      becomes: [{ ...rule, purposes: rule.purposes.filter(other => other !== purpose) }],
    })),
  'turns round': rule => [
    { what: rule.effect, becomes: [{ ...rule, effect: rule.effect === 'permit' ? 'forbid' : 'permit' }] },
  ],
  'opens the other action besides': rule => [
    { what: rule.action, becomes: [rule, { ...rule, action: rule.action === 'read' ? 'write' : 'read' }] },
  ],
};

const byPlace = new Map<string, Rule[]>();
for (const rule of rules) byPlace.set(placeOf(rule), [...(byPlace.get(placeOf(rule)) ?? []), rule]);

/** Only where the mutant differs from the table can the comparison differ. */
function isSeen(rule: Rule, becomes: readonly Rule[]): boolean {
  const places = new Set([rule, ...becomes].map(placeOf));
  const there = [...places].flatMap(place => byPlace.get(place) ?? []).filter(other => other !== rule);
  return rightsDifferences([...there, ...becomes], places).length > 0;
}

describe('when a rule', () => {
  test.each(Object.entries(mutations))('%s, the rights show it, whichever rule it is', (_, mutantsOf) => {
    const mutants = rules.flatMap(rule => mutantsOf(rule).map(mutant => ({ rule, ...mutant })));
    expect(mutants.length).toBeGreaterThanOrEqual(rules.length);
    const survivors = mutants
      .filter(({ rule, becomes }) => !isSeen(rule, becomes))
      .map(({ rule, what }) => `${rule.id} ${what}`);
    // None is equivalent: the comparison is exact, so a mutant that changes nothing in practice is seen all the same.
    expect(survivors).toEqual([]);
  });

  test('stays as it is, they show nothing, wherever one looks', () => {
    expect(rules.filter(rule => isSeen(rule, [rule])).map(({ id }) => id)).toEqual([]);
  });
});
