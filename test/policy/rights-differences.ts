// Holds a table of rules against the rights, line by line: what it gives beyond them, and what it owes.

import type { Action, Rule } from '../../src/policy/rule.js';
import { type Capacity, entryOf, isCapacity } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import {
  nounOf,
  type Resource,
  resourceEntry,
  resourceNames,
} from '../../src/policy/vocabulary/resources.js';
import { alsoOnLinesOf } from './agenda-departures.js';
import { departures } from './departures.js';
import { anyReader, type RightsLine, rightsLines } from './rights-lines.js';

type Demand = Pick<Rule, 'effect' | 'facts' | 'purposes'> & { readonly ground: string };

const existing = new Set(resourceNames.map(nounOf));
const given = rightsLines().filter(line => existing.has(line.noun));

/** Whoever may read a noun, on each way of reading it, may write it while holding the regie. */
export const lines = given.flatMap((line): RightsLine[] =>
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

/** The classes of which the rights have lines of a noun. */
const classesOf = (noun: string): string[] =>
  inOrder(lines.filter(one => one.noun === noun).map(one => one.dataClass));

/** The lines of a noun; where it has lines of several classes, each part is held against those of its own. */
export function linesOf(resource: Resource): RightsLine[] {
  const noun = nounOf(resource);
  const isOfOneClass = classesOf(noun).length === 1;
  return lines.filter(
    one =>
      (one.noun === noun && (isOfOneClass || one.dataClass === resourceEntry(resource).dataClass)) ||
      alsoOnLinesOf.some(
        also => also.resource === resource && also.action === one.action && also.noun === one.noun,
      ),
  );
}

/** Capacities that must never read or write a preventive talk, nor who is invited to one: the talk is no supervision (DB:841-849, K5; AVG 5(1)b). */
const neverOfTheTalk: readonly Capacity[] = ['leerplichtambtenaar', 'rmc-medewerker', 'client-leerplicht'];

const place = (resource: string, action: string, capacity: string): string =>
  `${resource} ${action} ${capacity}`;
export const placeOf = ({ resource, action, capacity }: Rule): string => place(resource, action, capacity);

const inOrder = (words: readonly string[]): string[] => [...new Set(words)].sort();
const asText = ({ effect, facts, ground, purposes }: Demand): string =>
  `${effect} on ${ground} when ${inOrder(facts).join(' ') || 'nothing is demanded'} for ${inOrder(purposes).join(' ')}`;

/**
 * A capacity's purposes, but for statistics, which open no single case; and of what is no single case statistics alone, or the
 * main purpose of a capacity that has none such.
 */
function purposesOf(capacity: Capacity, resource: Resource): Purpose[] {
  const all: readonly Purpose[] = entryOf(capacity).purposes;
  if (resource !== 'Statistic') return all.filter(purpose => purpose !== 'STATISTICS');
  return all.includes('STATISTICS') ? ['STATISTICS'] : all.slice(0, 1);
}

const sameFacts = (one: readonly string[], other: readonly string[]): boolean =>
  inOrder(one).join() === inOrder(other).join();

/** What a line gives of this part of its noun; undefined where it gives nothing of it. */
function demandOf(
  { conditions, ground, capacity }: RightsLine,
  resource: Resource,
  action: Action,
): Demand | undefined {
  if (!isCapacity(capacity)) return undefined;
  const departure = departures.find(
    one =>
      one.action === action &&
      one.resources.includes(resource) &&
      (one.capacities?.includes(capacity) ?? true) &&
      sameFacts(one.line, conditions),
  );
  if (departure?.demands === 'nothing given') return undefined;
  const purposes = purposesOf(capacity, resource).filter(one => departure?.purposes?.includes(one) ?? true);
  const facts = [...(departure?.instead ?? (conditions as readonly Fact[])), ...(departure?.demands ?? [])];
  return purposes.length === 0 ? undefined : { effect: 'permit', facts, ground, purposes };
}

function wanted(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const want = (at: string, demand: Demand): void => {
    all.set(at, (all.get(at) ?? new Set()).add(asText(demand)));
  };
  for (const resource of resourceNames) {
    for (const line of linesOf(resource)) {
      const demand = demandOf(line, resource, line.action as Action);
      if (demand !== undefined) want(place(resource, line.action, line.capacity), demand);
    }
    if (resourceEntry(resource).dataClass !== 'D18' && resource !== 'TalkInvitation') continue;
    for (const capacity of neverOfTheTalk)
      for (const action of ['read', 'write'])
        want(place(resource, action, capacity), {
          effect: 'forbid',
          facts: [],
          ground: 'STATUTE',
          purposes: purposesOf(capacity, resource),
        });
  }
  return all;
}

const rights = wanted();

/**
 * Every difference between the rules and the rights: a rule that stands on no line, or beside its like, and a line
 * that no rule gives. Looking at some places only spares time where the rest is known to be alike.
 */
export function rightsDifferences(rules: readonly Rule[], only?: ReadonlySet<string>): string[] {
  const differences: string[] = [];
  const found = new Map<string, Set<string>>();
  for (const rule of rules) {
    const at = placeOf(rule);
    if (only?.has(at) === false) continue;
    const texts = found.get(at) ?? new Set();
    found.set(at, texts);
    const text = asText(rule);
    if (rights.get(at)?.has(text) !== true) differences.push(`${rule.id} stands on no line: ${text}`);
    else if (texts.has(text)) differences.push(`${rule.id} says what another rule says`);
    texts.add(text);
  }
  for (const at of only ?? rights.keys())
    for (const text of rights.get(at) ?? [])
      if (found.get(at)?.has(text) !== true) differences.push(`${at} has no rule: ${text}`);
  return differences;
}

/** Departures from lines that do not exist: they would excuse something some day. */
export const idleDepartures = (): string[] =>
  departures
    .filter(({ resources, action, line }) =>
      resources.some(
        resource => !linesOf(resource).some(one => one.action === action && sameFacts(one.conditions, line)),
      ),
    )
    .map(({ resources, action, line }) => `${resources.join()} ${action} ${line.join(' ')}`);
