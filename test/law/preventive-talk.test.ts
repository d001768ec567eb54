// Whom a school may invite to the preventive spreekuur, and when a talk can begin: the protocol of bijlage 7, passage by passage.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../src/domain/calendar/clock-time.js';
import type { IsoDate } from '../../src/domain/calendar/iso-date.js';
import { startOfSchoolYear } from '../../src/domain/calendar/school-year.js';
import { isLeerplichtig } from '../../src/domain/preventive-talk/is-leerplichtig.js';
import {
  mustBeInvited,
  type TalkCandidate,
  talkExclusions,
  whyNotInvited,
} from '../../src/domain/preventive-talk/may-be-invited.js';
import {
  areInOrder,
  minutesOf,
  type SittingTimes,
  slotProblem,
  slotsOf,
} from '../../src/domain/preventive-talk/slots.js';

const pupil: TalkCandidate = {
  age: 14,
  leerplichtig: true,
  inPrimarySchool: false,
  absence: 'LATE',
  blameworthy: true,
  schoolActed: true,
  underlyingProblems: false,
  discussedInZat: false,
  invitedBefore: false,
  reportedToDuo: false,
};

const exclusionsOf = (change: Partial<TalkCandidate>): string[] =>
  whyNotInvited({ ...pupil, ...change }).map(({ exclusion, source }) => `${exclusion} ${source}`);

describe('a pupil who is often late may be invited', () => {
  const cases: readonly (readonly [string, Partial<TalkCandidate>, readonly string[]])[] = [
    ['at 14', {}, []],
    ['for light unauthorised absence (DB:868-870)', { absence: 'TRUANCY' }, []],
    [
      'not for sickness, authorised or not',
      { absence: 'UNAUTHORISED_SICKNESS' },
      ['UNAUTHORISED_SICKNESS DB:912-915'],
    ],
    ['on the twelfth birthday', { age: 12 }, []],
    ['not the day before it', { age: 11 }, ['OUTSIDE_TARGET_GROUP DB:864-866']],
    ['but at a primary school', { age: 11, inPrimarySchool: true }, []],
    ['of 12 at a primary school', { age: 12, inPrimarySchool: true }, []],
    ['on the last day of being 17', { age: 17 }, []],
    ['not from the eighteenth birthday on', { age: 18 }, ['OUTSIDE_TARGET_GROUP DB:864-866']],
    ['at 18 at no school at all', { age: 18, inPrimarySchool: true }, ['OUTSIDE_TARGET_GROUP DB:864-866']],
    ['not where no leerplicht holds', { leerplichtig: false }, ['NOT_LEERPLICHTIG DB:864']],
    ['not who is not to blame', { blameworthy: false }, ['NOT_BLAMEWORTHY DB:872']],
    ['not before the school has acted', { schoolActed: false }, ['SCHOOL_DID_NOT_ACT DB:876']],
    ['not with problems behind it', { underlyingProblems: true }, ['UNDERLYING_PROBLEMS DB:877-879']],
    ['not once discussed in the ZAT', { discussedInZat: true }, ['DISCUSSED_IN_ZAT DB:880-882']],
    ['not a second time', { invitedBefore: true }, ['INVITED_BEFORE DB:883']],
    ['not once reported through DUO', { reportedToDuo: true }, ['REPORTED_TO_DUO DB:885']],
  ];
  test.each(cases)('%s', (_, change, told) => {
    expect(exclusionsOf(change)).toEqual(told);
  });

  test('and every exclusion that holds is told, each once, in the order of the protocol', () => {
    const worst: TalkCandidate = {
      ...{ age: 18, leerplichtig: false, inPrimarySchool: false, absence: 'UNAUTHORISED_SICKNESS' },
      ...{ blameworthy: false, schoolActed: false, underlyingProblems: true, discussedInZat: true },
      ...{ invitedBefore: true, reportedToDuo: true },
    };
    expect(whyNotInvited(worst).map(one => one.exclusion)).toEqual(talkExclusions);
  });

  test.each([
    [11, 'OUDERS'],
    [12, 'LEERLING'],
    [17, 'LEERLING'],
  ] as const)('at %i it is to be the %s', (age, invitee) => {
    expect(mustBeInvited(age)).toBe(invitee);
  });
});

describe('leerplicht (LPW 3, 4a to 4c)', () => {
  const born: IsoDate = '2010-03-15';
  const cases: readonly (readonly [string, IsoDate, boolean, boolean])[] = [
    ['not in the month of the fifth birthday', '2015-03-31', false, false],
    ['from the month after it', '2015-04-01', false, true],
    [
      'to the end of the school year of the sixteenth, with a startkwalificatie too',
      '2026-07-31',
      true,
      true,
    ],
    ['not after it with one', '2026-08-01', true, false],
    ['but without one', '2026-08-01', false, true],
    ['on the last day of being 17', '2028-03-14', false, true],
    ['not from the eighteenth birthday on', '2028-03-15', false, false],
  ];
  test.each(cases)('%s', (_, day, startQualification, so) => {
    expect(isLeerplichtig({ birthDate: born, startQualification }, day)).toBe(so);
  });

  test('in the month after a fifth birthday at its end', () => {
    const of31: IsoDate = '2010-01-31';
    expect(isLeerplichtig({ birthDate: of31, startQualification: false }, '2015-01-31')).toBe(false);
    expect(isLeerplichtig({ birthDate: of31, startQualification: false }, '2015-02-01')).toBe(true);
  });
});

describe('the slots of a sitting (DB:924)', () => {
  const morning: SittingTimes = { from: '09:00', until: '10:00', pauses: [] };

  test('are of fifteen minutes, one after the other, the last one ending with the sitting', () => {
    expect(slotsOf(morning)).toEqual(['09:00', '09:15', '09:30', '09:45']);
    expect(slotsOf({ ...morning, until: '09:59' })).toEqual(['09:00', '09:15', '09:30']);
    expect(slotsOf({ ...morning, until: '09:14' })).toEqual([]);
  });

  test('begin anew where a pause ends, and none runs into it', () => {
    const pauses = [{ from: '09:20', until: '09:35' }];
    expect(slotsOf({ ...morning, until: '10:10', pauses })).toEqual(['09:00', '09:35', '09:50']);
    expect(slotsOf({ ...morning, pauses: [{ from: '09:15', until: '09:30' }] })).toEqual([
      '09:00',
      '09:30',
      '09:45',
    ]);
  });

  const pauses = [{ from: '09:15', until: '09:30' }];
  test.each([
    ['09:00', undefined],
    ['09:01', 'SLOT_IN_PAUSE'],
    ['09:15', 'SLOT_IN_PAUSE'],
    ['09:29', 'SLOT_IN_PAUSE'],
    ['09:30', undefined],
    ['09:31', 'NO_SUCH_SLOT'],
    ['08:45', 'NO_SUCH_SLOT'],
    ['10:00', 'NO_SUCH_SLOT'],
    ['9:30', 'NO_SUCH_SLOT'],
    ['24:00', 'NO_SUCH_SLOT'],
    ['', 'NO_SUCH_SLOT'],
  ])('a talk at %s: %s', (at, problem) => {
    expect(slotProblem({ ...morning, pauses }, at)).toBe(problem);
  });

  test.each<readonly [string, Partial<SittingTimes>, boolean]>([
    ['a morning', {}, true],
    ['one that ends where it begins', { until: '09:00' }, false],
    ['one that ends before it begins', { until: '08:00' }, false],
    ['a time that is none', { until: '25:00' }, false],
    ['a pause before it begins', { pauses: [{ from: '08:30', until: '09:10' }] }, false],
    ['a pause past its end', { pauses: [{ from: '09:30', until: '10:01' }] }, false],
    ['a pause up to its end', { pauses: [{ from: '09:30', until: '10:00' }] }, true],
    ['a pause that is none', { pauses: [{ from: '09:30', until: '09:30' }] }, false],
    ['a pause that is no time', { pauses: [{ from: 'x', until: '09:30' }] }, false],
    [
      'pauses that overlap',
      {
        pauses: [
          { from: '09:10', until: '09:30' },
          { from: '09:20', until: '09:40' },
        ],
      },
      false,
    ],
  ])('%s', (_, change, so) => {
    expect(areInOrder({ ...morning, ...change })).toBe(so);
  });

  test('whatever is planned: no talk overlaps another, a pause or the end, and none more would fit before a pause', () => {
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const planned = fc
      .uniqueArray(fc.integer({ min: 480, max: 960 }), { minLength: 2, maxLength: 8 })
      .map(minutes => [...minutes].sort((a, b) => a - b).slice(0, minutes.length - (minutes.length % 2)))
      .map(minutes => {
        const [from, ...inner] = minutes.map(clock) as [string, ...string[]];
        const until = inner.pop()!;
        const found = inner.flatMap((one, at) =>
          at % 2 === 0 ? [{ from: one, until: inner[at + 1]! }] : [],
        );
        return { from, until, pauses: found } satisfies SittingTimes;
      });
    fc.assert(
      fc.property(planned, times => {
        const slots = slotsOf(times).map(minutesOf);
        for (const [index, slot] of slots.entries()) {
          expect(slot).toBeGreaterThanOrEqual(index === 0 ? minutesOf(times.from) : slots[index - 1]! + 15);
          expect(slot + 15).toBeLessThanOrEqual(minutesOf(times.until));
          for (const pause of times.pauses)
            expect(slot >= minutesOf(pause.until) || slot + 15 <= minutesOf(pause.from)).toBe(true);
        }
        expect(areInOrder(times)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-10-05T06:59:59Z', '08:59'],
  ['2026-10-25T00:30:00Z', '02:30'],
  ['2026-10-25T01:30:00Z', '02:30'],
  ['2026-12-31T23:00:00Z', '00:00'],
])('the clocks of Amsterdam show at %s %s', (instant, time) => {
  expect(timeOf(new Date(instant))).toBe(time);
});

test.each<readonly [IsoDate, IsoDate]>([
  ['2026-07-31', '2025-08-01'],
  ['2026-08-01', '2026-08-01'],
])('the school year of %s began on %s', (day, start) => {
  expect(startOfSchoolYear(day)).toBe(start);
});
