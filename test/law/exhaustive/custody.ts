// Every constellation of adults around a pupil that the format of the situations can say (law.md 1.4, R08, R16).
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import type { Adult } from '../../../src/domain/consent/situation.js';
import { later } from './time-zone-table.js';

export interface Constellation {
  readonly what: string;
  readonly adults: readonly Adult[];
  /** Whose data the item may hold, where it holds data of parents; they may be no adults of the situation. */
  readonly dataOf: readonly (readonly string[])[];
}

const one = (id: string, authority: Adult['authority'], days: Partial<Adult> = {}): Adult => ({
  id,
  authority,
  ...days,
});
const mother = one('mother', 'WITH_AUTHORITY');
const father = one('father', 'WITH_AUTHORITY');

/** `today` is the day of the question: some were there until the day before, or are there from this day on. */
export function constellations(today: IsoDate): Constellation[] {
  const yesterday = later(today, -1);
  return [
    { what: 'two with authority', adults: [mother, father], dataOf: [['mother'], ['mother', 'father']] },
    {
      what: 'one with, one without',
      adults: [mother, one('father', 'WITHOUT_AUTHORITY')],
      dataOf: [['mother'], ['father']],
    },
    { what: 'one with authority', adults: [mother], dataOf: [['mother']] },
    { what: 'one without authority', adults: [one('father', 'WITHOUT_AUTHORITY')], dataOf: [['father']] },
    { what: 'a guardian', adults: [one('gi', 'GUARDIAN')], dataOf: [['mother']] },
    { what: 'a guardian beside a parent', adults: [one('gi', 'GUARDIAN'), mother], dataOf: [['mother']] },
    {
      what: 'two guardians',
      adults: [one('aunt', 'GUARDIAN'), one('uncle', 'GUARDIAN')],
      dataOf: [['aunt']],
    },
    {
      what: 'a supervisor besides parents',
      adults: [mother, father, one('gi', 'SUPERVISOR')],
      dataOf: [['mother', 'father']],
    },
    {
      what: 'unknown and with',
      adults: [mother, one('father', 'UNKNOWN')],
      dataOf: [['mother'], ['father']],
    },
    { what: 'unknown', adults: [one('father', 'UNKNOWN')], dataOf: [['father']] },
    {
      what: 'a guardian beside one unknown',
      adults: [one('gi', 'GUARDIAN'), one('father', 'UNKNOWN')],
      dataOf: [['father']],
    },
    { what: 'nobody', adults: [], dataOf: [['mother']] },
    {
      what: 'a parent who was there until yesterday',
      adults: [mother, one('father', 'WITH_AUTHORITY', { until: yesterday })],
      dataOf: [['mother', 'father']],
    },
    {
      what: 'a guardian from today on, until then a parent',
      adults: [one('gi', 'GUARDIAN', { from: today }), one('mother', 'WITH_AUTHORITY', { until: yesterday })],
      dataOf: [['mother']],
    },
    { what: 'a curator beside a parent', adults: [one('curator', 'CURATOR'), mother], dataOf: [['mother']] },
    { what: 'a mentor', adults: [one('mentor', 'MENTOR')], dataOf: [['mother']] },
    {
      what: 'curator and mentor',
      adults: [one('curator', 'CURATOR'), one('mentor', 'MENTOR')],
      dataOf: [['curator']],
    },
    {
      what: 'a mentor before an attorney',
      adults: [one('mentor', 'MENTOR'), one('attorney', 'ATTORNEY')],
      dataOf: [['attorney']],
    },
    {
      what: 'an attorney before a partner',
      adults: [one('attorney', 'ATTORNEY'), one('partner', 'PARTNER')],
      dataOf: [['partner']],
    },
    { what: 'a partner', adults: [one('partner', 'PARTNER')], dataOf: [['mother']] },
  ];
}
