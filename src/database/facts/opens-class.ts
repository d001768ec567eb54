// A paragraph is read only by whoever may read the classes that it touches by their own line for each: the rules of the noun
// of that class are asked of the paragraph itself. What else a plan holds tells of care or not, and of no other class.

import { CARE_CLASSES, TAGGED_CLASSES, type TaggedClass } from '../../domain/containers/tags.js';
import { policy } from '../../policy/policy.js';
import { servesAllPurposes } from '../../policy/serves-all-purposes.js';
import { classNouns } from '../../policy/vocabulary/class-nouns.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { purpose } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

type Holds = (fact: Fact, row: FactRow) => string;

const quoted = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ');

/** The reader's own line for a class, asked of the paragraph. */
function lineOf(dataClass: TaggedClass, row: FactRow, holds: Holds): string {
  const resource = classNouns[dataClass];
  const rules = policy.rules.filter(
    rule => rule.action === 'read' && rule.capacity === row.capacity && rule.resource === resource,
  );
  if (rules.some(rule => rule.effect === 'forbid'))
    throw new Error(`${resource} is forbidden to somebody: not foreseen in containers`);
  const asked: FactRow = { ...row, resource, dataClass };
  const ways = rules.map(rule => {
    const facts = rule.facts.map(fact => holds(fact, asked));
    const all = servesAllPurposes(rule) ? facts : [`${purpose} in (${quoted(rule.purposes)})`, ...facts];
    return all.length === 0 ? 'true' : all.join(' and ');
  });
  return ways.length === 0 ? 'false' : ways.map(way => `(${way})`).join(' or ');
}

/** When the line of a class is demanded, as domain/containers has it. */
const besides: Partial<Record<TaggedClass, (row: string) => string>> = {
  D10: row => `${row}.data_class is null`,
  D15: row => `${row}.data_class is null or ${row}.about <> 'STUDENT'`,
  D12: row => `${row}.domain = 'CARE' and ${row}.data_class not in (${quoted(CARE_CLASSES)})`,
};

function demanded(dataClass: TaggedClass, { row }: FactRow): string {
  const own = `${row}.data_class = '${dataClass}'`;
  const also = besides[dataClass]?.(row);
  return also === undefined ? own : `${own} or ${also}`;
}

const opens = (row: FactRow, holds: Holds): string =>
  `(${TAGGED_CLASSES.map(one => `case when ${demanded(one, row)} then (${lineOf(one, row, holds)}) else true end`).join(' and ')})`;

/** The classes that it touches: by them the record names what was read. */
const touched = (row: FactRow): string =>
  `concat_ws(' ', ${TAGGED_CLASSES.map(one => `case when ${demanded(one, row)} then '${one}' end`).join(', ')})`;

export const opensClass = (holds: Holds): FactSql => ({
  holds: row => (row.caseOnly ? 'false' : opens(row, holds)),
  evidence: row => `case when ${opens(row, holds)} then ${touched(row)} end`,
});

/** Care told in a row of a general class, as in a paragraph; whoever wrote it reads it. */
const opensTold = (row: FactRow, holds: Holds): string =>
  `(case when ${row.row}.domain = 'CARE' then (${holds('author', row)} or ${lineOf('D12', row, holds)}) else true end)`;

export const opensCare = (holds: Holds): FactSql => ({
  holds: row => (row.caseOnly ? 'false' : opensTold(row, holds)),
  evidence: row =>
    `case when ${opensTold(row, holds)} then case when ${row.row}.domain = 'CARE' then 'D12 ${row.dataClass}' else '${row.dataClass}' end end`,
});
