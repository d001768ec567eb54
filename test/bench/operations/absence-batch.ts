// A batch of 1,000 entries in one request: five lessons of 200 pupils of a school, a quarter of them late or absent.

import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import type { CasePlace } from '../load/tokens.js';
import { blockId, idIn } from '../population/block-id.js';
import { casesPerBlock } from '../population/people.js';
import { instantOn, morningLessons, schoolDaysBefore } from '../population/school-hours.js';
import type { Operation } from './operation.js';

const pupils = 200;
/** So long is each of them, and so far from the next batch of the same day: there must be room for many batches. */
const minutes = 10;
const daysBack = 48;
const groups = 2;

/** With what the keys of all batches begin. */
export const batchKeys = 'batch';

/** A quarter of a batch is something else than presence; how much of what is assumed. */
const kinds: readonly (readonly [kind: string, authorised: boolean | null])[] = [
  ['LATE', false],
  ['LATE', false],
  ['TRUANCY', false],
  ['SICK', true],
  ['OTHER', null],
];
const outOf = 20;

/** Each place of a block is a batch of its own: half of its pupils, a day, and the minutes of its lessons. */
function entriesAt({ block, number }: CasePlace, count: number) {
  const turn = Math.floor(number / groups);
  const firstPupil = (number % groups) * (casesPerBlock / groups);
  const day = schoolDaysBefore(dayOf(new Date()), daysBack)[turn % daysBack]!;
  const offset = Math.floor(turn / daysBack) * minutes;
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(index / morningLessons.length);
    const lesson = index % morningLessons.length;
    const from = morningLessons[lesson]! + offset;
    const [kind, authorised] = kinds[(index + number) % outOf] ?? ['PRESENT', null];
    return {
      pupilId: idIn(block, blockId(`pupil ${firstPupil + at}`)),
      startsAt: instantOn(day, from),
      endsAt: instantOn(day, from + minutes),
      unit: 'LESSON',
      lesson: `lesuur ${lesson + 1}`,
      kind,
      authorised,
      // The place itself: what a run sends again is not registered again.
      key: `${batchKeys} ${day} ${from}`,
    };
  });
}

/** The first so many entries of a place's batch. */
export const batchAt = (place: CasePlace, count = pupils * morningLessons.length) => ({
  input: { entries: entriesAt(place, count) },
});

export const absenceBatch: Operation = {
  name: 'absence-batch',
  title: 'a batch of 1,000 absence entries',
  capacity: 'verzuimcoordinator',
  variables: place => batchAt(place),
  isWrite: true,
  isUnwalledToo: true,
  heavy: { connections: 4, perSecond: 20 },
  lines: pupils,
  peerCannot: 'nothing follows from a row that it inserts: no fact, no count, no signal',
  // The ids are random: that there is one for each entry must be the same.
  compared: said => new Set((said as { registerAbsence: readonly string[] }).registerAbsence).size,
};
