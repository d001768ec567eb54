// Facts about who is invited to discuss a case with whom, and was there: is now inside a tie that the law's pass left behind?

import { capacity, now, organisation, person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';
import { never } from './never.js';

const own =
  `mt.person_id = ${person} and mt.organisation_id is not distinct from ${organisation} and mt.capacity = ${capacity}` +
  ` and mt.during @> ${now} and mt.superseded_xid is null`;

/** Whether the actor is invited to discuss any case at this meeting. */
export const isTiedTo = ({ row }: FactRow): string =>
  `exists (select 1 from meeting_ties mt where mt.meeting_id = ${row}.id and ${own})`;

/** Person, organisation and capacity in one, as the law's pass has it. */
const lineOf = (row: string): string =>
  `concat(${row}.person_id, ' ', ${row}.organisation_id, ' ', ${row}.capacity)`;

export const meetingFacts = {
  present: {
    holds: ({ row, caseId, caseOnly }) =>
      caseOnly
        ? 'false'
        : `exists (select 1 from meeting_ties mt where mt.case_id = ${caseId} and mt.meeting_item_id = ${row}.meeting_item_id and mt.present and ${own})`,
  },
  // Both to the same item: whom one is to meet there, one sees beforehand (roles-and-data.md D30).
  invited_together: {
    holds: row =>
      row.caseId === null || row.caseOnly
        ? never.holds(row)
        : `exists (select 1 from meeting_ties mt where mt.case_id = ${row.caseId} and ${lineOf(row.row)} = any (mt.together) and ${own})`,
  },
} as const satisfies Record<string, FactSql>;
