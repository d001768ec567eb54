// Absence again after a preventive talk (REP-1): once for each talk, by the first absence after it and before the next.
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { crossed } from './crossed.js';
import type { Crossing } from './crossing.js';
import { type DayOfEntries, liesIn } from './entries-that-count.js';
import { countsFor } from './kinds.js';
import type { RulesOfPeriod } from './protocol-in-use.js';

/** The talks of one period, each day once; a talk of an earlier period does not follow a pupil into the next (PERIOD). */
export function againCrossings(
  days: readonly DayOfEntries[],
  talks: readonly IsoDate[],
  rules: RulesOfPeriod,
  calendar: SchoolCalendar,
): readonly Crossing[] {
  const { again, kinds } = rules.protocol;
  if (again === null) return [];
  const inPeriod = talks.filter(day => liesIn(day, rules.period)).sort();
  return inPeriod.flatMap((talk, index) => {
    const until = inPeriod[index + 1] ?? rules.period.until;
    const first = days.find(
      ({ day, entries }) =>
        talk < day && day <= until && entries.some(entry => countsFor(entry, 'NEW_ABSENCE', kinds)),
    );
    if (first === undefined) return [];
    const newAbsences = first.entries.filter(entry => countsFor(entry, 'NEW_ABSENCE', kinds)).length;
    return [crossed(again, { once: talk, on: first.day, counts: { newAbsences }, calendar })];
  });
}

/**
 * Who had a preventive talk is not invited to another by this school (DB:884-885): after it comes the report. So a band
 * that is reached after the talk and would invite is not told; the repeat of the same day tells what must happen.
 */
export function withoutSecondInvitation(
  crossings: readonly Crossing[],
  talks: readonly IsoDate[],
  rules: RulesOfPeriod,
): readonly Crossing[] {
  if (rules.protocol.again === null) return crossings;
  const inPeriod = talks.filter(day => liesIn(day, rules.period));
  return crossings.filter(
    one => one.action !== 'PREVENTIVE_INVITE' || !inPeriod.some(talk => talk < one.crossedOn),
  );
}
