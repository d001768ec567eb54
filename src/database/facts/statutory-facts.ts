// Whether a statute opens a class to the actor's organisation in this capacity: is now inside an opening of the law?

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { capacity, now, organisation } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';
import { never } from './never.js';

const inForce = (row: string): string => `${row}.during @> ${now} and ${row}.superseded_xid is null`;

const openingOf = (subject: string | null, dataClass: string, inCase = ''): string =>
  `statutory_openings o where o.subject = ${subject}${inCase} and o.organisation_id = ${organisation} and o.capacity = ${capacity}` +
  ` and '${dataClass}' = any (o.data_classes) and ${inForce('o')}`;

/** Of the pupil, or of this very case where the row lies in one. */
const opening = ({ subject, dataClass, caseId }: FactRow): string =>
  openingOf(subject, dataClass, caseId === null ? '' : ` and (o.case_id is null or o.case_id = ${caseId})`);

/** Whether a statute opens the class of a pupil to the actor now. */
export const opensTo = (subject: string, dataClass: string): string =>
  `exists (select 1 from ${openingOf(subject, dataClass)})`;

/** What the school itself establishes: nothing could open it beforehand, for it is what opens the rest (E01 to E03: decides). */
const establishing: Partial<Record<Resource, readonly Capacity[]>> = {
  DuoReportNotice: ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
  MunicipalRequest: ['schoolleiding'],
};

const isEstablishedBy = ({ resource, capacity: who }: FactRow): boolean =>
  establishing[resource]?.includes(who) ?? false;

const ofOwnSchool = (row: FactRow): string => `(${row.row}.controller_id = ${organisation})`;

const statutory: FactSql = {
  holds: row => {
    if (row.subject === null) return never.holds(row);
    return isEstablishedBy(row) ? ofOwnSchool(row) : `exists (select 1 from ${opening(row)})`;
  },
  evidence: row => {
    if (row.subject === null) return 'null';
    if (isEstablishedBy(row))
      return `(case when ${ofOwnSchool(row)} then ${row.row}.controller_id::text end)`;
    return `(select o.id::text from ${opening(row)} order by o.id limit 1)`;
  },
};

/** Of the pupil's home; what the law's pass leaves behind, for the pupil's own row is not everybody's to look at. */
const ownMunicipality: FactSql = {
  holds: row =>
    row.subject === null
      ? never.holds(row)
      : `exists (select 1 from home_municipalities h where h.subject = ${row.subject} and h.organisation_id = ${organisation} and ${inForce('h')})`,
};

export const statutoryFacts = { statutory, own_municipality: ownMunicipality } as const;
