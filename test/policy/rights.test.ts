// Every permit stands on a line of the rights and demands at least its conditions; every line has its permit.

import { describe, expect, test } from 'vitest';
import { impossibleFacts } from '../../src/database/facts/fact-sql.js';
import { policy } from '../../src/policy/policy.js';
import type { Rule } from '../../src/policy/rule.js';
import { isCapacity } from '../../src/policy/vocabulary/capacities.js';
import { type Fact, factNames } from '../../src/policy/vocabulary/facts.js';
import { nounOf, resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { anyReader, type RightsLine, rightsLines } from './rights-lines.js';

const existing = new Set(resourceNames.map(nounOf));
const given = rightsLines().filter(line => existing.has(line.noun));

/** Whoever may read a noun, on each way of reading it, may write it while holding the regie. */
const lines = given.flatMap((line): RightsLine[] =>
  line.capacity !== anyReader
    ? [line]
    : given
        .filter(other => other.noun === line.noun && other.action === 'read')
        .map(other => ({
          ...line,
          capacity: other.capacity,
          conditions: [...other.conditions, ...line.conditions],
        })),
);

const permits = policy.rules.filter(rule => rule.effect === 'permit');

const isOf = (rule: Rule, line: RightsLine): boolean =>
  nounOf(rule.resource) === line.noun && rule.capacity === line.capacity && rule.action === line.action;
const demands = (rule: Rule, line: RightsLine): boolean =>
  line.conditions.every(condition => rule.facts.includes(condition as Fact));
const standsOn = (rule: Rule, line: RightsLine): boolean =>
  isOf(rule, line) && demands(rule, line) && rule.ground === line.ground;

/** Conditions that we add to a line on purpose; each was decided, and the README says why. */
const narrowings: Readonly<Record<string, readonly string[]>> = {
  // "May I share?" is about what the own organisation holds: another source must not show.
  ConsentStatus: ['own_organisation'],
  // Whoever asks is tied to the case.
  'Consent write': ['linked'],
  // Pupil and parents see and make their own statements only (rights.csv D24, note).
  ConsentStatement: ['own_data'],
  // Whoever upholds a pupil's yes treats the pupil.
  ConsentOverride: ['treatment_team'],
  // "For its own decisions" are those of the own organisation; so is what a provider decides and releases.
  Incapacity: ['own_organisation'],
  AccessDecision: ['own_organisation'],
  AccessRelease: ['own_organisation'],
  // The draft of a talk is its author's, the report the school's; a report is about a talk that one was asked for.
  PreventiveTalkReport: ['handed_over', 'invited_to_talk'],
  PreventiveTalkAgreement: ['handed_over', 'invited_to_talk'],
  PreventiveTalkHandover: ['handed_over'],
  PreventiveTalkFiling: ['handed_over'],
};

describe('the policy table and the rights', () => {
  test('there are lines and permits to compare', () => {
    expect(lines.length).toBeGreaterThan(250);
    expect(permits.length).toBeGreaterThan(lines.length);
  });

  test.each(permits.map(rule => [rule.id, rule] as const))('%s stands on a line', (_, rule) => {
    expect(lines.filter(line => standsOn(rule, line))).not.toEqual([]);
  });

  test.each(
    lines.map(
      line => [`${line.noun} ${line.capacity} ${line.action} ${line.conditions.join(' ')}`, line] as const,
    ),
  )('%s has its permit', (_, line) => {
    expect(permits.filter(rule => standsOn(rule, line))).not.toEqual([]);
  });

  test('a permit that demands more than its line does so on purpose', () => {
    const more = permits.flatMap(rule => {
      const own = lines.filter(line => standsOn(rule, line));
      const least =
        own
          .map(line => rule.facts.filter(fact => !line.conditions.includes(fact)))
          .sort((a, b) => a.length - b.length)[0] ?? [];
      const allowed = [
        ...(narrowings[rule.resource] ?? []),
        ...(narrowings[`${rule.resource} ${rule.action}`] ?? []),
      ];
      return least.filter(fact => !allowed.includes(fact)).map(fact => `${rule.id}: ${fact}`);
    });
    expect(more).toEqual([]);
  });

  test('every capacity, class and condition of the lines is in the vocabulary', () => {
    expect(lines.filter(line => !isCapacity(line.capacity))).toEqual([]);
    expect(lines.flatMap(line => line.conditions).filter(word => !factNames.includes(word as Fact))).toEqual(
      [],
    );
    const classOf = new Map(resourceNames.map(name => [nounOf(name), resourceEntry(name).dataClass]));
    expect(lines.filter(line => classOf.get(line.noun) !== line.dataClass)).toEqual([]);
  });

  test('a fact that cannot hold belongs to a noun that does not exist yet', () => {
    const nounsOfFacts: Readonly<Record<string, string>> = {
      statutory: 'DuoReport',
      own_municipality: 'Client',
      client_scope: 'Client',
      invited: 'BreakthroughAgendaItem',
      invited_together: 'BreakthroughAgendaItem',
      has_regie: 'Regie',
      needed_as_parent: 'AccessObjection',
      released_by_provider: 'AccessObjection',
    };
    for (const fact of impossibleFacts) expect(existing.has(nounsOfFacts[fact] ?? 'Case')).toBe(false);
  });
});
