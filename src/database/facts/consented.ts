// Whether there is consent: is now inside a period that the law opened towards this recipient for this purpose?

import { capacity, now, organisation, person, purpose } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

/**
 * Where a noun has a row for each person, consent opens the rows of whoever was asked about their own data, and of nobody
 * else (R01, R17): of an address only the pupil's own, for D03 is asked about the pupil alone.
 */
function ofThisPerson({ resource, row, caseOnly }: FactRow): string {
  if (caseOnly) return '';
  if (resource === 'ContactDetails') return ` and ${row}.person_id = any (g.concerned)`;
  if (resource === 'HomeSituation')
    return ` and (${row}.about = 'STUDENT' or ${row}.person_id = any (g.concerned))`;
  return resource === 'Address' ? ` and ${row}.of_pupil` : '';
}

/** The class, the source and the purpose must fit, and the recipient be this person or organisation in this capacity. */
function grant(row: FactRow): string {
  const tie = row.caseId === null ? `g.subject = ${row.subject}` : `g.case_id = ${row.caseId}`;
  const source = row.caseOnly ? '' : ` and g.controller_id = ${row.row}.controller_id`;
  const me = `g.capacity = ${capacity} and (g.organisation_id = ${organisation} or g.person_id = ${person})`;
  const open = `g.during @> ${now} and g.superseded_xid is null`;
  return `consent_grants g where ${tie} and g.data_class = '${row.dataClass}' and ${me} and ${purpose} = any (g.purposes)${source}${ofThisPerson(row)} and ${open}`;
}

/** That consent opens the row to whoever asks. */
export const isOpened = (row: FactRow): string => `exists (select 1 from ${grant(row)})`;

export const consented: FactSql = {
  holds: isOpened,
  evidence: row => `(select g.period_id from ${grant(row)} order by g.period_id limit 1)`,
};
