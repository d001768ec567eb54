// What a school registered in a story of presence, absence and sickness, as rows; on school days alone.

import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { regionCalendar } from '../../domain/calendar/region-calendar.js';
import { region } from './organisations.js';
import { holidayRegion, ownDays } from './school-settings.js';
import type { Ill, Registered } from './story.js';
import { id, isProfessional, type Row, type Rows, schoolOf, type Telling, written } from './telling.js';

/** What one school has of its own days is free in the stories of all. */
const { isSchoolDay } = regionCalendar({ region: holidayRegion, own: { id: 'demo', days: ownDays } });
const minute = 60_000;

export function schoolDayBefore(today: IsoDate, count: number): IsoDate {
  let day = today;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isSchoolDay(day)) left -= 1;
  }
  return day;
}

const ofPupil = (telling: Telling): Row => ({
  subject: id(telling, 'subject'),
  region_id: region.id,
  controller_id: schoolOf(telling),
});

const by = ({ story }: Telling): string => (story.school === 'vo' ? 'verzuimcoordinator' : 'mentor-po');

/** From half past eight on, an hour each. */
const lessonAt = (day: IsoDate, lesson: number): number =>
  startOfDay(day).getTime() + (8 * 60 + 30 + (lesson - 1) * 60) * minute;

function entryRow(telling: Telling, { on, lesson, kind, authorised }: Registered): Row {
  const day = schoolDayBefore(telling.today, on);
  const startsAt = lessonAt(day, lesson);
  const entry = id(telling, `entry ${on} ${lesson}`);
  return {
    ...ofPupil(telling),
    ...written(telling, by(telling), 0),
    recorded_at: new Date(startsAt + 50 * minute).toISOString(),
    id: entry,
    first_id: entry,
    version: 1,
    day,
    starts_at: new Date(startsAt).toISOString(),
    ends_at: new Date(startsAt + (kind === 'LATE' ? 10 : 50) * minute).toISOString(),
    unit: 'LESSON',
    lesson: `Les ${lesson}`,
    kind,
    authorised,
  };
}

function spellRow(telling: Telling, spell: Ill): Row {
  const first = id(telling, `spell ${spell.from}`);
  const fromDay = schoolDayBefore(telling.today, spell.from);
  return {
    ...ofPupil(telling),
    ...written(telling, spell.by, 0),
    recorded_at: new Date(startOfDay(fromDay).getTime() + 8 * 60 * minute).toISOString(),
    id: first,
    first_id: first,
    version: 1,
    from_day: fromDay,
    until_day: spell.until === undefined ? null : schoolDayBefore(telling.today, spell.until),
    reported_by: isProfessional(spell.by) ? 'SCHOOL' : 'OUDER',
    unclear: spell.unclear ?? false,
  };
}

export const absenceRows = (telling: Telling): Rows => [
  ['absence_entries', (telling.story.registered ?? []).map(entry => entryRow(telling, entry))],
  ['sick_spells', (telling.story.ill ?? []).map(spell => spellRow(telling, spell))],
];
