// Whom one meets: a professional is seen through a participant line that is seen, and oneself always.

import { rulesOfCapacity } from '../../policy/policy.js';
import type { Rule } from '../../policy/rule.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { rowShapes } from '../row-shapes.js';
import { organisation, person } from './context-sql.js';
import { type FactRow, type FactSql, itemRow } from './fact-row.js';
import { isFamily, isLinkFact, isProof, ownLink } from './link-facts.js';
import { isTiedTo } from './meeting-facts.js';
import { never } from './never.js';

type Holds = (fact: Fact, row: FactRow) => string;

const own: Partial<Record<FactRow['resource'], (row: FactRow) => string>> = {
  Person: row => `${row.row}.id = ${person}`,
  Organisation: row => `${row.row}.id = ${organisation}`,
  Appointment: row => `${row.row}.person_id = ${person} and ${row.row}.organisation_id = ${organisation}`,
  // Who is where when, for whoever comes and for the school that they come to; nobody else meets anybody by it.
  Sitting: row =>
    `${row.row}.person_id = ${person} and ${row.row}.organisation_id = ${organisation} or ${row.row}.controller_id = ${organisation}`,
  // Whoever holds it, comes to it by their organisation, or is invited to discuss a case there.
  Meeting: row =>
    `${row.row}.chair_id = ${person} and ${row.row}.chair_organisation_id = ${organisation}` +
    ` or ${row.row}.assistant_id = ${person} and ${row.row}.assistant_organisation_id = ${organisation}` +
    ` or ${row.row}.controller_id = ${organisation} or ${organisation} = any (${row.row}.organisation_ids)` +
    ` or ${isTiedTo(row)}`,
};

const reference: Partial<Record<FactRow['resource'], string>> = {
  Person: 'person_id',
  Organisation: 'organisation_id',
  Appointment: 'appointment_id',
};

const permits = ({ capacity }: FactRow): readonly Rule[] =>
  rulesOfCapacity('Participant', 'read', capacity).filter(rule => rule.effect === 'permit');

/** Whether everything that leads to a line is a link to its case or pupil. */
const isByLink = (row: FactRow): boolean => permits(row).every(rule => rule.facts.some(isLinkFact));

/**
 * What a rule asks of a line `p`. Where one's own links `l` led there, the link itself proves the first tie that is asked,
 * and is not sought again; any further tie may be another link.
 */
function asked({ facts }: Rule, line: FactRow, holds: Holds): string {
  const first = isByLink(line) ? facts.find(isLinkFact) : undefined;
  const asks = (fact: Fact): string => (fact === first ? isProof(first) : holds(fact, line));
  return `(${facts.map(asks).join(' and ')})`;
}

/** The lines `p` that somebody in this capacity sees, as the policy has it. */
function seenLines(row: FactRow, holds: Holds): string {
  const line = itemRow({ resource: 'Participant', capacity: row.capacity }, 'p', rowShapes.Participant);
  const ways = permits(row).map(rule => asked(rule, line, holds));
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

/**
 * Where to look for lines that one sees: whoever sees them only through a link to the case or the pupil has few links,
 * while somebody whom they meet may sit in any number of cases.
 */
function linesToLookAt(row: FactRow): string {
  if (!isByLink(row)) return 'from participants p where true';
  const tie = isFamily(row.capacity) ? 'p.subject = l.subject' : 'p.case_id = l.case_id';
  return `from links l join participants p on ${tie} where ${ownLink}`;
}

function visible(row: FactRow, holds: Holds): string {
  const self = own[row.resource];
  const column = reference[row.resource];
  if (self === undefined) return never.holds(row);
  if (column === undefined) return `(${self(row)})`;
  // Inside a policy the lines are under the actor's own row-level security: only those that are seen lead further.
  const seen = row.underRls ? '' : ` and ${seenLines(row, holds)}`;
  return `(${self(row)} or exists (select 1 ${linesToLookAt(row)} and p.${column} = ${row.row}.id${seen}))`;
}

export const directoryFacts = (holds: Holds) =>
  ({ visible_participant_or_self: { holds: row => visible(row, holds) } }) as const satisfies Record<
    string,
    FactSql
  >;
