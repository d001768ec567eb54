// Facts about the pupil's age: is now before or after a boundary that the law computed from the birth date?

import { now } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

const boundary = (row: FactRow, age: 12 | 16 | 18, side: '<' | '>='): string =>
  `exists (select 1 from age_boundaries b where b.subject = ${row.subject}` +
  ` and ${now} ${side} b.turns_${age}_at and b.superseded_xid is null)`;

const under = (age: 12 | 16 | 18): FactSql => ({ holds: row => boundary(row, age, '<') });
const from = (age: 12 | 16 | 18): FactSql => ({ holds: row => boundary(row, age, '>=') });

export const ageFacts = {
  under_12: under(12),
  from_12: from(12),
  under_16: under(16),
  from_16: from(16),
  under_18: under(18),
  from_18: from(18),
} as const satisfies Record<string, FactSql>;
