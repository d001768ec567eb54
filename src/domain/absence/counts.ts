// What is counted of one pupil in the period in which today lies (D06), and apart from it what is counted of sickness (D07).
import type { Counting } from './counting.js';
import { daysThatCount, liesIn } from './entries-that-count.js';
import { sum } from './half-days.js';
import type { CriteriaVariant } from './protocol.js';
import { type Period, rulesOn } from './protocol-in-use.js';
import type { Registered } from './registration.js';
import { knownSpells, schoolDaysSick } from './sick-spells.js';
import { minutesMissed, statutoryTime } from './statutory-time.js';
import { halfDaysOf, NOTHING, runningTallies } from './tallies.js';

/** D07: told only to those who may read sickness. */
export interface SicknessCounts {
  readonly reports: number;
  readonly sickDays: number;
  readonly sentHomeIll: number;
}

export interface AbsenceCounts {
  readonly period: Period;
  readonly variant: CriteriaVariant;
  readonly timesLate: number;
  /** A lesson is a third of a half-day, told as 0.33. */
  readonly truantHalfDays: number;
  readonly truantLessons: number;
  readonly unauthorisedMinutes: number;
  /** Since the last time that the statutory number was reached, in the school weeks that end with this one. */
  readonly statutoryMinutes: number;
  /** Nobody has judged these yet, so they count nowhere; without sickness, which is told apart. */
  readonly waitingToBeJudged: number;
  readonly sickness: SicknessCounts;
}

export function countsOf(counting: Counting): AbsenceCounts {
  const { protocol, calendar, today } = counting;
  const rules = rulesOn(today, protocol);
  if (rules === undefined) throw new RangeError('no protocol was in force on this day');
  const { period, variant } = rules;
  const { kinds } = rules.protocol;
  const days = daysThatCount(counting);
  const inPeriod = days.filter(({ day }) => liesIn(day, period));
  const entries = inPeriod.flatMap(one => one.entries);
  const tally = runningTallies(inPeriod, rules).at(-1) ?? NOTHING;
  const spells = knownSpells(counting.spells, today).filter(({ fromDay }) => liesIn(fromDay, period));
  const isAbsentAndWell = (entry: Registered) =>
    kinds.some(row => row.kind === entry.kind && row.absent && !row.sickness);
  return {
    period,
    variant,
    timesLate: tally.timesLate,
    truantHalfDays: halfDaysOf(tally.truantHalfDayParts, rules),
    truantLessons: tally.truantLessons,
    unauthorisedMinutes: sum(inPeriod.map(one => minutesMissed(one.entries, kinds))),
    statutoryMinutes: statutoryTime(days, protocol, calendar, today).minutes,
    waitingToBeJudged: entries.filter(entry => entry.authorised === null && isAbsentAndWell(entry)).length,
    sickness: {
      reports: spells.length,
      sickDays: sum(spells.map(spell => schoolDaysSick(spell, calendar))),
      sentHomeIll: entries.filter(({ kind }) => kind === 'SENT_HOME_ILL').length,
    },
  };
}
