// The law of consent as one value: dated statutes, quorums and the school calendar, under one version.
import { MONDAY_TO_FRIDAY, type SchoolCalendar } from '../calendar/school-calendar.js';
import type { ItemDomain } from './situation.js';
import { type DatedStatute, STATUTES } from './statutes.js';

/** G01: all must say yes, or one may where every other was told in time and kept silent. */
export type Quorum = 'ALL' | 'ONE_NO_OBJECTION';

export interface ConsentLaw {
  /** Stands on every period computed; another version means: compute again. */
  readonly version: string;
  readonly statutes: readonly DatedStatute[];
  readonly schoolCalendar: SchoolCalendar;
  readonly quorum: Readonly<Record<ItemDomain | 'MIXED' | 'BREAKTHROUGH', Quorum>>;
  /** So many school days after the notice, silence no longer stands in the way (G01). */
  readonly silenceSchoolDays: number;
  /** Within so many school days an oral yes is confirmed in writing; until then it opens nothing (decisions.md Q19). */
  readonly confirmSchoolDays: number;
}

/** To be raised whenever a row, a statute, a quorum or the reading of them changes; a test watches the data. */
export const CONSENT_LAW_VERSION = 'consent-2026-09-01.2';

export const CONSENT_LAW: ConsentLaw = {
  version: `${CONSENT_LAW_VERSION}/${MONDAY_TO_FRIDAY.id}`,
  statutes: STATUTES,
  schoolCalendar: MONDAY_TO_FRIDAY,
  quorum: { GENERAL: 'ONE_NO_OBJECTION', CARE: 'ALL', MIXED: 'ALL', BREAKTHROUGH: 'ALL' },
  silenceSchoolDays: 5,
  confirmSchoolDays: 10,
};

/** The same law counted by another school calendar; its id goes into the version. */
export function withSchoolCalendar(law: ConsentLaw, schoolCalendar: SchoolCalendar): ConsentLaw {
  const base = law.version.split('/')[0] ?? law.version;
  return { ...law, schoolCalendar, version: `${base}/${schoolCalendar.id}` };
}
