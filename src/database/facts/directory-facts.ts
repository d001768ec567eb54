// Whom one meets: a professional is seen through a participant line that is seen, and oneself always.

import { rulesOfCapacity } from '../../policy/policy.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { rowShapes } from '../row-shapes.js';
import { organisation, person } from './context-sql.js';
import { type FactRow, type FactSql, itemRow } from './fact-row.js';
import { never } from './never.js';

type Holds = (fact: Fact, row: FactRow) => string;

const own: Partial<Record<FactRow['resource'], (row: FactRow) => string>> = {
  Person: row => `${row.row}.id = ${person}`,
  Organisation: row => `${row.row}.id = ${organisation}`,
  Appointment: row => `${row.row}.person_id = ${person} and ${row.row}.organisation_id = ${organisation}`,
};

const reference: Partial<Record<FactRow['resource'], string>> = {
  Person: 'person_id',
  Organisation: 'organisation_id',
  Appointment: 'appointment_id',
};

/** The lines `p` that somebody in this capacity sees, as the policy has it. */
function seenLines({ capacity }: FactRow, holds: Holds): string {
  const line = itemRow({ resource: 'Participant', capacity }, 'p', rowShapes.Participant);
  const permits = rulesOfCapacity('Participant', 'read', capacity).filter(rule => rule.effect === 'permit');
  const ways = permits.map(rule => `(${rule.facts.map(fact => holds(fact, line)).join(' and ')})`);
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

function visible(row: FactRow, holds: Holds): string {
  const self = own[row.resource];
  const column = reference[row.resource];
  if (self === undefined || column === undefined) return never.holds(row);
  // Inside a policy the lines are under the actor's own row-level security: only those that are seen lead further.
  const seen = row.underRls ? '' : ` and ${seenLines(row, holds)}`;
  return `(${self(row)} or exists (select 1 from participants p where p.${column} = ${row.row}.id${seen}))`;
}

export const directoryFacts = (holds: Holds) =>
  ({ visible_participant_or_self: { holds: row => visible(row, holds) } }) as const satisfies Record<
    string,
    FactSql
  >;
