// Facts about who asks: what they undertook towards their organisation, and what they did in this case.

import { boundRegions, capacity, person } from './context-sql.js';
import type { FactSql } from './fact-row.js';
import { never } from './never.js';

export const actorFacts = {
  // Read once, at the gate, of the appointment under which one acts.
  bound_to_secrecy: { holds: ({ row }) => `(${row}.region_id = any (${boundRegions}))` },
  referring: {
    holds: row =>
      row.caseId === null
        ? never.holds(row)
        : `exists (select 1 from referrals f where f.case_id = ${row.caseId}` +
          ` and f.recorded_by = ${person} and f.recorded_capacity = ${capacity})`,
  },
} as const satisfies Record<string, FactSql>;
