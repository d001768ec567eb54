// Whom one meets: a professional is seen through a participant line that is seen, and oneself always.

import { organisation, person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';
import { never } from './never.js';

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

// The inner query runs under the actor's own row-level security: only lines that are seen lead further.
function visible(row: FactRow): string {
  const self = own[row.resource];
  const column = reference[row.resource];
  if (self === undefined || column === undefined) return never.holds(row);
  return `(${self(row)} or exists (select 1 from participants p where p.${column} = ${row.row}.id))`;
}

export const directoryFacts = {
  visible_participant_or_self: { holds: visible },
} as const satisfies Record<string, FactSql>;
