// Crossings of the bands of lateness and truancy: each band once in a period, on the day on which it was reached.
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { crossed } from './crossed.js';
import type { Crossing } from './crossing.js';
import type { BandRow, CriterionRow } from './protocol.js';
import type { RulesOfPeriod } from './protocol-in-use.js';
import { halfDaysOf, type Tallied } from './tallies.js';

type Counts = Readonly<Record<string, number>>;

/** What bands count: how many in a tally, and how it is told. */
interface Measure {
  readonly of: (tallied: Tallied) => number;
  readonly perUnit: number;
  readonly told: (tallied: Tallied) => Counts;
}

const TIMES_LATE: Measure = {
  of: tallied => tallied.timesLate,
  perUnit: 1,
  told: tallied => ({ timesLate: tallied.timesLate }),
};

const LESSONS: Measure = {
  of: tallied => tallied.truantLessons,
  perUnit: 1,
  told: tallied => ({ truantLessons: tallied.truantLessons }),
};

const halfDays = (rules: RulesOfPeriod): Measure => ({
  of: tallied => tallied.truantHalfDayParts,
  perUnit: rules.protocol.conversion.lessonsPerHalfDay,
  told: tallied => ({ truantHalfDays: halfDaysOf(tallied.truantHalfDayParts, rules) }),
});

const WHOLE_HALF_DAYS: Measure = {
  of: tallied => tallied.truantWholeHalfDays,
  perUnit: 1,
  told: tallied => ({ truantWholeHalfDays: tallied.truantWholeHalfDays }),
};

export function bandCrossings(
  tallies: readonly Tallied[],
  rules: RulesOfPeriod,
  calendar: SchoolCalendar,
): readonly Crossing[] {
  const { protocol, variant } = rules;
  const { bands, severalHalfDays } = protocol.truancy[variant];
  const first = (row: CriterionRow & Pick<BandRow, 'from'>, { of, perUnit, told }: Measure): Crossing[] => {
    const reached = tallies.find(one => of(one) > 0 && of(one) >= row.from * perUnit);
    if (reached === undefined) return [];
    return [crossed(row, { once: rules.period.from, on: reached.day, counts: told(reached), calendar })];
  };
  const truant = variant === 'B1_DAGDELEN' ? halfDays(rules) : LESSONS;
  return [
    ...protocol.lateness.flatMap(row => first(row, TIMES_LATE)),
    ...eachOnce([
      ...bands.flatMap(row => first(row, truant)),
      ...(severalHalfDays === null ? [] : first(severalHalfDays, WHOLE_HALF_DAYS)),
    ]),
  ];
}

/** Two ways to the same band are one crossing, that of the first day; after a higher band a lower is not told any more. */
function eachOnce(crossings: readonly Crossing[]): readonly Crossing[] {
  const earliest = new Map<string, Crossing>();
  for (const one of crossings) {
    const known = earliest.get(one.key);
    if (known === undefined || one.crossedOn < known.crossedOn) earliest.set(one.key, one);
  }
  const told = [...earliest.values()];
  return told.filter(
    one => !told.some(other => other.criterion > one.criterion && other.crossedOn < one.crossedOn),
  );
}
