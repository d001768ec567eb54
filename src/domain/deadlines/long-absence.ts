// What counts as long absence (T13): relative when enrolled and absent for more than four weeks, absolute when not enrolled.
import type { IsoDate } from '../calendar/iso-date.js';
import { addDays } from '../calendar/iso-date.js';
import type { Bilingual, Mark } from '../consent/row.js';

export type LongAbsence = 'RELATIVE' | 'ABSOLUTE';

export const LONG_ABSENCE = {
  id: 'T13',
  longerThanWeeks: 4,
  says: {
    nl: 'langdurig relatief verzuim: ingeschreven en langer dan vier weken afwezig; absoluut verzuim: niet ingeschreven (andere zaken kunnen bij uitzondering)',
    en: 'long relative absence: enrolled and absent for more than four weeks; absolute absence: not enrolled (other cases by way of exception)',
  } satisfies Bilingual,
  source: 'AM:19',
  articles: [] as readonly string[],
  mark: 'read' satisfies Mark,
} as const;

export interface AbsentSince {
  readonly enrolled: boolean;
  /** The first day of an absence that has not ended; null: present. */
  readonly absentSince: IsoDate | null;
}

/** undefined: no long absence. Four weeks are full on the 28th day, and longer from the next on. */
export function longAbsenceOn(
  today: IsoDate,
  { enrolled, absentSince }: AbsentSince,
): LongAbsence | undefined {
  if (!enrolled) return 'ABSOLUTE';
  if (absentSince === null) return undefined;
  return today >= addDays(absentSince, 7 * LONG_ABSENCE.longerThanWeeks) ? 'RELATIVE' : undefined;
}
