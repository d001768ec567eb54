// The protocol as a school uses it: which version and which variant hold in which period, never two in one.
import { addDays, type IsoDate } from '../calendar/iso-date.js';
import { endOfSchoolYear } from '../calendar/school-year.js';
import type { AbsenceProtocol, CriteriaVariant } from './protocol.js';

/** From this school year on (named by the year of its 1 August) until the next choice. */
export interface VariantChoice {
  readonly schoolYear: number;
  readonly variant: CriteriaVariant;
}

export interface ProtocolInUse {
  /** Editions of one protocol, in any order. */
  readonly versions: readonly AbsenceProtocol[];
  /** Empty: the default of the protocol. A choice names no day, so it cannot begin within a school year (Q9). */
  readonly variants: readonly VariantChoice[];
}

/** The days over which counters run. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface RulesOfPeriod {
  readonly period: Period;
  readonly protocol: AbsenceProtocol;
  readonly variant: CriteriaVariant;
}

/** The period in which a day lies, and the rules that hold in it; undefined before the first version. */
export function rulesOn(day: IsoDate, use: ProtocolInUse): RulesOfPeriod | undefined {
  for (const protocol of use.versions) {
    const period = periodOf(day, protocol.countersBegin);
    // A version that begins within a period waits for the next: one count is never made under two.
    const held =
      protocol.validFrom <= period.from &&
      (protocol.validUntil === null || period.from <= protocol.validUntil);
    if (held)
      return { period, protocol, variant: variantIn(period, use.variants) ?? protocol.defaultVariant };
  }
  return undefined;
}

export function periodOf(day: IsoDate, begins: AbsenceProtocol['countersBegin']): Period {
  const year = Number(day.slice(0, 4));
  const starts = [year - 1, year, year + 1]
    .flatMap(one => begins.map(begin => `${String(one).padStart(4, '0')}-${begin}` as IsoDate))
    .sort();
  const from = starts.findLast(start => start <= day);
  const next = starts.find(start => start > day);
  if (from === undefined || next === undefined) throw new RangeError('counters that never begin');
  return { from, until: addDays(next, -1) };
}

function variantIn({ from }: Period, choices: readonly VariantChoice[]): CriteriaVariant | undefined {
  const schoolYear = Number(endOfSchoolYear(from).slice(0, 4)) - 1;
  return choices
    .filter(choice => choice.schoolYear <= schoolYear)
    .sort((one, other) => one.schoolYear - other.schoolYear)
    .at(-1)?.variant;
}
