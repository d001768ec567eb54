// Every pupil, item, custody and combination of words around the birthdays, one situation after the other.
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import type { Situation, Statement, Student } from '../../../src/domain/consent/situation.js';
import { type Constellation, constellations } from './custody.js';
import { type Moment, momentsAround } from './moments.js';
import { dayThere, later } from './time-zone-table.js';

type Said = Pick<Statement, 'answer' | 'method'> | undefined;

const ADULT_SAYS: readonly Said[] = [undefined, { answer: 'YES' }, { answer: 'NO' }, { answer: 'WITHDRAWN' }];
/** Only of the pupil does the law ask whether it was in writing (R15). */
export const PUPIL_SAYS: readonly Said[] = [...ADULT_SAYS, { answer: 'NO', method: 'WRITTEN' }];

/** Capacity in the matter, and when the words were said: while the pupil was so already, or before. */
interface Circumstance {
  readonly incapable: (birthday: IsoDate) => Student['incapable'];
  readonly saidAt: (moment: Moment) => Date;
}

const MONTH = 30 * 24 * 3_600_000;
const atOnce = ({ at }: Moment): Date => at;
const aMonthBefore = ({ at }: Moment): Date => new Date(at.getTime() - MONTH);

const CIRCUMSTANCES: Readonly<Record<string, Circumstance>> = {
  'capable, said at once': { incapable: () => undefined, saidAt: atOnce },
  'capable, said a month ago': { incapable: () => undefined, saidAt: aMonthBefore },
  incapable: { incapable: () => [{}], saidAt: aMonthBefore },
  'incapable since, but not when it was said': {
    incapable: birthday => [{ from: later(birthday, -2) }],
    saidAt: aMonthBefore,
  },
  'incapable until the day before': {
    incapable: birthday => [{ until: later(birthday, -1) }],
    saidAt: atOnce,
  },
};

export function* product<T>(choices: readonly T[], persons: number): Generator<readonly T[]> {
  if (persons === 0) {
    yield [];
    return;
  }
  for (const rest of product(choices, persons - 1)) for (const choice of choices) yield [...rest, choice];
}

/** Who may say anything: the adults, and those whose data are in the item. */
const speakersOf = ({ adults }: Constellation, parents: readonly string[]): string[] => [
  ...new Set([...adults.map(({ id }) => id), ...parents]),
];

/** All combinations of words, each person silent or with one word, all at one instant. */
export function* words(adults: readonly string[], at: Date): Generator<Statement[]> {
  for (const pupil of PUPIL_SAYS) {
    for (const said of product(ADULT_SAYS, adults.length)) {
      const all = [...adults.map((by, index) => [by, said[index]] as const), ['student', pupil] as const];
      yield all.flatMap(([by, word]) => (word === undefined ? [] : [{ by, at, ...word }]));
    }
  }
}

/** The items there can be: of the pupil, and with or of the parents named. */
function itemsOf({ dataOf }: Constellation): Situation['item'][] {
  return (['GENERAL', 'CARE'] as const).flatMap(domain => [
    { subject: 'STUDENT' as const, domain },
    ...dataOf.flatMap(parents => [
      { subject: 'PARENT' as const, domain, parents },
      { subject: 'MIXED' as const, domain, parents },
    ]),
  ]);
}

/** Data of parents alone are asked about of a capable and of an incapable pupil; more changes nothing in R01's words. */
const FOR_PARENTS = ['capable, said at once', 'incapable'];

function* situationsAt(moment: Moment): Generator<Situation> {
  const { at, birthDate, birthday } = moment;
  for (const [name, circumstance] of Object.entries(CIRCUMSTANCES)) {
    const student = { birthDate, incapable: circumstance.incapable(birthday) };
    const saidAt = circumstance.saidAt(moment);
    for (const constellation of constellations(dayThere(at))) {
      const { adults } = constellation;
      for (const item of itemsOf(constellation)) {
        if (item.subject === 'PARENT' && !FOR_PARENTS.includes(name)) continue;
        for (const statements of words(speakersOf(constellation, item.parents ?? []), saidAt))
          yield { at, student, item, adults, statements };
      }
    }
  }
}

/** Around the birthday of that age, every situation in turn, with the words that name it. */
export function* situationsAround(age: number): Generator<readonly [string, Situation]> {
  for (const moment of momentsAround(age))
    for (const situation of situationsAt(moment)) yield [moment.what, situation];
}
