// A line of the record may be shown to pupil or parent only if they may know of every class that it names.

import { policy } from '../../policy/policy.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { type Fact, factEntry } from '../../policy/vocabulary/facts.js';
import { resourceEntry, resourceNames } from '../../policy/vocabulary/resources.js';
import { person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

type Holds = (fact: Fact, row: FactRow) => string;

const classes = [...new Set(resourceNames.map(resource => resourceEntry(resource).dataClass))].sort();

/** What the policy asks of the case before somebody in this capacity sees anything of the class. */
function opensClass(dataClass: string, row: FactRow, holds: Holds): string[] {
  const permits = policy.rules.filter(
    rule =>
      rule.effect === 'permit' &&
      rule.action === 'read' &&
      rule.capacity === row.capacity &&
      rule.resource !== 'AccessLogEntry' &&
      resourceEntry(rule.resource).dataClass === dataClass,
  );
  const conditions = permits.map(rule =>
    rule.facts
      .filter(fact => factEntry(fact).level !== 'ITEM')
      .map(fact => holds(fact, { ...row, resource: rule.resource, dataClass, caseOnly: true }))
      .join(' and '),
  );
  return [...new Set(conditions)];
}

function known(dataClass: string, row: FactRow, holds: Holds): string {
  const alternatives = opensClass(dataClass, row, holds);
  if (alternatives.includes('')) return '';
  const open = alternatives.map(one => `(${one})`).join(' or ');
  const named = `'${dataClass}' = any (${row.row}.classes)`;
  return open === '' ? `(not (${named}))` : `(not (${named}) or ${open})`;
}

/** Whoever is no pupil or parent has no rule that asks this. */
const asksThis: readonly Capacity[] = ['leerling', 'ouder'];

/** A parent does not find what the pupil or another parent did: by when they did it one would know what they said. */
const ofOthers = ({ row, capacity }: FactRow): string =>
  capacity === 'ouder'
    ? `(${row}.capacity not in ('leerling', 'ouder') or ${row}.person_id = ${person}) and `
    : '';

export const mayKnow = (holds: Holds): FactSql => ({
  holds: row => {
    if (!asksThis.includes(row.capacity)) return 'false';
    const all = classes.map(dataClass => known(dataClass, row, holds)).filter(part => part !== '');
    // What is the officer's alone in the record (roles-and-data.md, "may_know") bears classes that one may know elsewhere.
    return `(${row.row}.secrecy is distinct from 'OFFICER' and ${ofOthers(row)}${all.join(' and ')})`;
  },
});
