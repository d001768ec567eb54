// Whether there is consent: is now inside a period that the law opened towards this recipient for this purpose?

import { capacity, now, organisation, person, purpose } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

/** The class, the source and the purpose must fit, and the recipient be this person or organisation in this capacity. */
function grant(row: FactRow): string {
  const tie = row.caseId === null ? `g.subject = ${row.subject}` : `g.case_id = ${row.caseId}`;
  const source = row.caseOnly ? '' : ` and g.controller_id = ${row.row}.controller_id`;
  const me = `g.capacity = ${capacity} and (g.organisation_id = ${organisation} or g.person_id = ${person})`;
  const open = `g.during @> ${now} and g.superseded_xid is null`;
  return `consent_grants g where ${tie} and g.data_class = '${row.dataClass}' and ${me} and ${purpose} = any (g.purposes)${source} and ${open}`;
}

export const consented: FactSql = {
  holds: row => `exists (select 1 from ${grant(row)})`,
  evidence: row => `(select g.period_id from ${grant(row)} order by g.period_id limit 1)`,
};
