// What follows from what a school registered of a pupil in a school year: counts, and the crossings of criteria.

import { countsOf } from '../../domain/absence/counts.js';
import type { Crossing } from '../../domain/absence/crossing.js';
import { crossingsOf } from '../../domain/absence/signals.js';
import { addDays, addMonths, type IsoDate } from '../../domain/calendar/iso-date.js';
import { endOfSchoolYear, startOfSchoolYear } from '../../domain/calendar/school-year.js';
import type { Registration, Span } from './read-registration.js';
import type { SchoolRules } from './school-rules.js';

export interface DerivedRows {
  readonly absence_counts: readonly object[];
  readonly absence_count_facts: readonly object[];
  readonly absence_signals: readonly object[];
  readonly sickness_signals: readonly object[];
}

/** An illness that goes on crosses criteria by itself: so far ahead it is foreseen, and told when the day comes. */
const monthsAhead = 4;

/** The school years in which the days lie on which something was written, whole. */
export function spanOf(from: IsoDate, until: IsoDate): Span {
  const start = startOfSchoolYear(from);
  return { from: start, before: addMonths(start, -7), until: endOfSchoolYear(until) };
}

function yearsOf({ from, until }: Span): IsoDate[] {
  const years: IsoDate[] = [];
  for (let year = from; year <= until; year = addDays(endOfSchoolYear(year), 1)) years.push(year);
  return years;
}

type Whose = Pick<Registration, 'subject' | 'regionId' | 'controllerId'>;

const ofPupil = ({ subject, regionId, controllerId }: Whose) => ({
  subject,
  region_id: regionId,
  controller_id: controllerId,
});

/** The columns of a signal that tells this crossing. */
export const signalRow = (registration: Whose, crossing: Crossing) => ({
  ...ofPupil(registration),
  key: crossing.key,
  criterion: crossing.criterion,
  crossed_on: crossing.crossedOn,
  counts: Object.entries(crossing.counts).map(([what, number]) => ({ what, number })),
  source: crossing.source,
  articles: crossing.articles,
  must_nl: crossing.must.nl,
  must_en: crossing.must.en,
  action: crossing.action,
  by_capacities: crossing.by,
  due_on: crossing.dueOn,
});

export interface Deriving {
  readonly registration: Registration;
  readonly rules: SchoolRules;
  readonly span: Span;
  readonly today: IsoDate;
}

function countsOfYear({ registration, rules, today }: Deriving, year: IsoDate) {
  const protocol = rules.protocolOn(year);
  const lastDay = endOfSchoolYear(year);
  const { entries, spells } = registration;
  if (protocol === undefined || !entries.some(({ day }) => year <= day && day <= lastDay)) return [];
  const { calendar } = rules;
  const counts = countsOf({ entries, spells, protocol, calendar, today: today < lastDay ? today : lastDay });
  return [{ ...ofPupil(registration), school_year: year, counts }];
}

function crossingsIn({ registration, rules, span, today }: Deriving): Crossing[] {
  const { entries, spells, talks } = registration;
  const isIll = spells.some(spell => spell.untilDay === null || spell.untilDay > today);
  const day = isIll ? addMonths(today, monthsAhead) : today;
  const protocol = rules.protocolOn(today < span.until ? today : span.until);
  if (protocol === undefined) return [];
  const { calendar } = rules;
  const crossings = crossingsOf({ entries, spells, preventiveTalks: talks, protocol, calendar, today: day });
  // Of what lies before the span only part was read.
  return crossings.filter(({ crossedOn }) => crossedOn >= span.from);
}

export function derive(all: readonly Deriving[]): DerivedRows {
  const counted = all.flatMap(one => yearsOf(one.span).flatMap(year => countsOfYear(one, year)));
  const told = all.flatMap(one => crossingsIn(one).map(crossing => ({ one, crossing })));
  const signals = (isSickness: boolean) =>
    told
      .filter(({ crossing }) => crossing.isSickness === isSickness)
      .map(({ one, crossing }) => signalRow(one.registration, crossing));
  return {
    absence_counts: counted.map(({ counts, ...row }) => ({
      ...row,
      late: counts.timesLate,
      truancy_lessons: counts.truantLessons,
      truancy_half_days: counts.truantHalfDays,
      unauthorised_minutes: counts.unauthorisedMinutes,
      to_be_judged: counts.waitingToBeJudged,
    })),
    absence_count_facts: counted.map(({ counts, ...row }) => ({
      ...row,
      late: counts.timesLate,
      truant: counts.truantLessons,
    })),
    absence_signals: signals(false),
    sickness_signals: signals(true),
  };
}
