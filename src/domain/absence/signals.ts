// Every crossing of a criterion so far: a function of what is registered, whatever the order, the same each time.
import { addMonths, type IsoDate } from '../calendar/iso-date.js';
import { againCrossings, withoutSecondInvitation } from './again-crossings.js';
import { bandCrossings } from './band-crossings.js';
import type { Counting } from './counting.js';
import type { Crossing } from './crossing.js';
import { daysThatCount } from './entries-that-count.js';
import { type ProtocolInUse, type RulesOfPeriod, rulesOn } from './protocol-in-use.js';
import { type KnownSpell, knownSpells } from './sick-spells.js';
import { sicknessCrossings } from './sickness-crossings.js';
import { statutoryTime } from './statutory-time.js';
import { runningTallies } from './tallies.js';

export type { CriterionCode, Crossing, SignalAction } from './crossing.js';

export interface Signalling extends Counting {
  /** The days on which this school's pupil had a preventive talk. */
  readonly preventiveTalks: readonly IsoDate[];
}

export function crossingsOf(asked: Signalling): Crossing[] {
  const { protocol, calendar, today } = asked;
  const days = daysThatCount(asked);
  const spells = knownSpells(asked.spells, today);
  const talks = [...new Set(asked.preventiveTalks)].filter(talk => talk <= today);
  const touched = [...days.map(({ day }) => day), ...spells.flatMap(monthsOf)];
  const inPeriods = periodsOf(touched, protocol).flatMap(rules => [
    ...withoutSecondInvitation(bandCrossings(runningTallies(days, rules), rules, calendar), talks, rules),
    ...againCrossings(days, talks, rules, calendar),
    ...sicknessCrossings(spells, rules, calendar),
  ]);
  const all = [...statutoryTime(days, protocol, calendar, today).crossings, ...inPeriods];
  return all.sort((one, other) => compare(one.crossedOn, other.crossedOn) || compare(one.key, other.key));
}

/** A day in each month that the spell touches: no counter runs for less than a month. */
function monthsOf({ fromDay, lastDay }: KnownSpell): readonly IsoDate[] {
  const days = [lastDay];
  for (let month = 0, day = fromDay; day <= lastDay; day = addMonths(fromDay, ++month)) days.push(day);
  return days;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function periodsOf(days: readonly IsoDate[], protocol: ProtocolInUse): readonly RulesOfPeriod[] {
  const periods = new Map<IsoDate, RulesOfPeriod>();
  for (const day of days) {
    const rules = rulesOn(day, protocol);
    if (rules !== undefined) periods.set(rules.period.from, rules);
  }
  return [...periods.values()];
}
