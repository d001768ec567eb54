// What a school answered to a parent without authority who asked it for facts (BW 1:377c; law.md G05).

import { now, person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';
import { never } from './never.js';

/** An answer is one school's, and opens nothing that another one holds. */
const answered = (row: FactRow, besides: string): string =>
  `exists (select 1 from information_answers i where i.subject = ${row.subject} and i.person_id = ${person}` +
  `${row.caseOnly ? '' : ` and i.controller_id = ${row.row}.controller_id`}${besides}` +
  ` and i.during @> ${now} and i.superseded_xid is null)`;

const fact = (besides: string): FactSql => ({
  holds: row => (row.subject === null ? never.holds(row) : answered(row, besides)),
});

export const informationFacts = {
  asked: fact(''),
  // As long as the school has not answered, it has not agreed.
  not_refused: fact(` and i.outcome = 'GIVEN'`),
} as const satisfies Record<string, FactSql>;
