// A batch of 1,000 entries: twenty lessons of a day of fifty pupils of one school.

import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import type { CasePlace } from '../load/tokens.js';
import { schoolDaysBefore } from '../population/absence-rows.js';
import { blockId, idIn } from '../population/block-id.js';
import { casesPerBlock } from '../population/people.js';
import type { Operation } from './operation.js';

const pupils = 50;
const lessons = 20;
/** Two places whose pupils are partly the same have other days: so many as there are pupils in a batch. */
const days = schoolDaysBefore(dayOf(new Date()), pupils);

/** Most were there; one in twenty was late, and one missed the lesson. */
const kinds = ['LATE', 'TRUANCY'];

/** Twenty minutes each, all of them before those that the population has of the same day. */
function lessonOf(day: string, lesson: number): { startsAt: string; endsAt: string } {
  const minute = 6 * 60 + 30 + lesson * 20;
  const at = (minutes: number): string =>
    `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
  return { startsAt: at(minute), endsAt: at(minute + 15) };
}

function entryOf({ block, number }: CasePlace, at: number) {
  const pupil = (number + Math.floor(at / lessons)) % casesPerBlock;
  const lesson = at % lessons;
  const kind = kinds[(pupil + lesson) % lessons] ?? 'PRESENT';
  return {
    pupilId: idIn(block, blockId(`pupil ${pupil}`)),
    ...lessonOf(days[number % days.length]!, lesson),
    unit: 'LESSON',
    lesson: `Les ${lesson + 1}`,
    kind,
    ...(kind === 'PRESENT' ? {} : { authorised: false }),
  };
}

/** So many entries from a place on. */
export const batchAt = (place: CasePlace, count = pupils * lessons) => ({
  input: { entries: Array.from({ length: count }, (_, at) => entryOf(place, at)) },
});

export const absenceBatch: Operation = {
  name: 'absence-batch',
  title: 'a batch of 1,000 absence entries',
  capacity: 'verzuimcoordinator',
  variables: place => batchAt(place),
  isWrite: true,
  mostPerSecond: 40,
  lines: 51,
  oursAlone: 'what is derived from entries is no insert: a peer that inserts does something else',
};
