// Reports of sickness as they are known today: in order, with overlapping reports as one; and what they are on end.
import { addDays, type IsoDate } from '../calendar/iso-date.js';
import { type SchoolCalendar, schoolDaysAfter } from '../calendar/school-calendar.js';
import type { Spell } from './registration.js';

export interface KnownSpell {
  readonly fromDay: IsoDate;
  /** Today while it lasts. */
  readonly lastDay: IsoDate;
  readonly hasEnded: boolean;
  readonly unclear: boolean;
}

export function knownSpells(spells: readonly Spell[], today: IsoDate): readonly KnownSpell[] {
  const begun = spells
    .filter(({ fromDay, untilDay }) => fromDay <= today && (untilDay === null || fromDay <= untilDay))
    .map(({ fromDay, untilDay, unclear }): KnownSpell => {
      const hasEnded = untilDay !== null && untilDay <= today;
      return { fromDay, lastDay: hasEnded ? untilDay : today, hasEnded, unclear };
    })
    .sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1));
  const merged: KnownSpell[] = [];
  for (const spell of begun) {
    const last = merged.at(-1);
    if (last === undefined || spell.fromDay > last.lastDay) merged.push(spell);
    else merged.splice(-1, 1, joined(last, spell));
  }
  return merged;
}

const joined = (one: KnownSpell, other: KnownSpell): KnownSpell => ({
  fromDay: one.fromDay,
  lastDay: one.lastDay > other.lastDay ? one.lastDay : other.lastDay,
  hasEnded: one.hasEnded && other.hasEnded,
  unclear: one.unclear || other.unclear,
});

/**
 * Sickness "achtereen" (DB:415, 564): the criterion is of absence and not of a report, so that whoever is reported better
 * for the weekend and ill again on the first school day after it was ill on end. In order.
 */
export function spellsOnEnd(spells: readonly KnownSpell[], calendar: SchoolCalendar): readonly KnownSpell[] {
  const onEnd: KnownSpell[] = [];
  for (const spell of spells) {
    const last = onEnd.at(-1);
    const between =
      last === undefined ? 1 : schoolDaysAfter(last.lastDay, addDays(spell.fromDay, -1), calendar);
    if (last === undefined || between > 0) onEnd.push(spell);
    else onEnd.splice(-1, 1, joined(last, spell));
  }
  return onEnd;
}

export const schoolDaysSick = ({ fromDay, lastDay }: KnownSpell, calendar: SchoolCalendar): number =>
  schoolDaysAfter(addDays(fromDay, -1), lastDay, calendar);
