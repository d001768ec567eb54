// With whom a talk at school is held, by the pupil's age on its day (DB:406-408; law.md TALK-1, K4).

import { describe, expect, test } from 'vitest';
import { completedYears } from '../../src/domain/calendar/birthdays.js';
import { type IsoDate } from '../../src/domain/calendar/iso-date.js';
import { problemOfTalk, type SpokenWith, type TalkProblem } from '../../src/domain/talks/school-talk.js';

const born: IsoDate = '2010-05-01';
const all: readonly SpokenWith[] = ['LEERLING', 'OUDERS', 'LEERLING_EN_OUDERS'];

type Expected = Readonly<Record<SpokenWith, TalkProblem | undefined>>;

const under12: Expected = { LEERLING: 'PARENTS_TAKE_PART', OUDERS: undefined, LEERLING_EN_OUDERS: undefined };
const from12: Expected = { LEERLING: 'PARENTS_TOLD_FIRST', OUDERS: undefined, LEERLING_EN_OUDERS: undefined };
const from16: Expected = { ...from12, OUDERS: 'PUPIL_TAKES_PART' };
const from18: Expected = { ...from16, LEERLING: undefined };

/** The day before each birthday and the day itself. */
const days: readonly (readonly [string, IsoDate, Expected])[] = [
  ['the day before the twelfth birthday', '2022-04-30', under12],
  ['the twelfth birthday', '2022-05-01', from12],
  ['the day before the sixteenth birthday', '2026-04-30', from12],
  ['the sixteenth birthday', '2026-05-01', from16],
  ['the day before the eighteenth birthday', '2028-04-30', from16],
  ['the eighteenth birthday', '2028-05-01', from18],
];

describe.each(days)('on %s', (_name, day, expected) => {
  const age = completedYears(born, day);

  test.each(all)('with %s, of which the parents were not told', spokenWith => {
    expect(problemOfTalk({ spokenWith, age, parentsToldFirst: false })).toBe(expected[spokenWith]);
  });

  test('a pupil of 12 or over who is spoken with alone: telling the parents first puts it right, and nothing else', () => {
    for (const spokenWith of all) {
      const told = problemOfTalk({ spokenWith, age, parentsToldFirst: true });
      const before = expected[spokenWith];
      expect(told).toBe(before === 'PARENTS_TOLD_FIRST' ? undefined : before);
    }
  });
});
