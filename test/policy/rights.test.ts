// Every rule stands on a line of the rights and demands its conditions, no fewer and no more; every line has its rule.

import { describe, expect, test } from 'vitest';
import { impossibleFacts } from '../../src/database/facts/fact-sql.js';
import { policy } from '../../src/policy/policy.js';
import { isCapacity } from '../../src/policy/vocabulary/capacities.js';
import { type Fact, factNames } from '../../src/policy/vocabulary/facts.js';
import { nounOf, resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { idleDepartures, lines, rightsDifferences } from './rights-differences.js';

const existing = new Set(resourceNames.map(nounOf));

describe('the policy table and the rights', () => {
  test('there are lines and permits to compare', () => {
    expect(lines.length).toBeGreaterThan(250);
    expect(policy.rules.filter(rule => rule.effect === 'permit').length).toBeGreaterThan(lines.length);
  });

  test('say the same, but for what departs from them on purpose', () => {
    expect(rightsDifferences(policy.rules)).toEqual([]);
  });

  test('nothing departs from a line that does not exist', () => {
    expect(idleDepartures()).toEqual([]);
  });

  test('every capacity, class and condition of the lines is in the vocabulary', () => {
    expect(lines.filter(line => !isCapacity(line.capacity))).toEqual([]);
    expect(lines.flatMap(line => line.conditions).filter(word => !factNames.includes(word as Fact))).toEqual(
      [],
    );
    const classes = new Set(resourceNames.map(name => `${nounOf(name)} ${resourceEntry(name).dataClass}`));
    expect(lines.filter(line => !classes.has(`${line.noun} ${line.dataClass}`))).toEqual([]);
  });

  test('a fact that cannot hold belongs to a noun that does not exist yet', () => {
    const nounsOfFacts: Readonly<Record<string, string>> = {
      statutory: 'DuoReport',
      own_municipality: 'Client',
      client_scope: 'Client',
      has_regie: 'Regie',
      parent_without_authority: 'InformationRequest',
      asked: 'InformationRequest',
      not_refused: 'InformationRequest',
      needed_as_parent: 'AccessObjection',
      released_by_provider: 'AccessObjection',
    };
    for (const fact of impossibleFacts) expect(existing.has(nounsOfFacts[fact] ?? 'Case')).toBe(false);
  });
});
