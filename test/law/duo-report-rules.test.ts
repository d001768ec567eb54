// What a report must say of its days and hours, whom to tell beforehand and whom to hear: each boundary below, at and above.

import { describe, expect, test } from 'vitest';
import { MONDAY_TO_FRIDAY } from '../../src/domain/calendar/school-calendar.js';
import { fitsAge, kindEntry, REPORT_KINDS } from '../../src/domain/duo-report/report-kinds.js';
import {
  type EarlierReport,
  isHeldBackBy,
  type Reported,
  shortcomingOf,
} from '../../src/domain/duo-report/report-rules.js';
import { mayFollow, REPORT_STATUSES, sideOf } from '../../src/domain/duo-report/report-statuses.js';
import { whomToHear, whomToTell } from '../../src/domain/duo-report/whom-to-tell.js';

const today = '2026-10-05';
const sixteen: Reported = {
  kind: 'ZESTIEN_UUR_IN_VIER_WEKEN',
  beganOn: '2026-09-14',
  endedOn: '2026-10-02',
  hours: 16,
};
const told = (change: Partial<Reported>) =>
  shortcomingOf({ ...sixteen, ...change }, { today, calendar: MONDAY_TO_FRIDAY });

describe('sixteen hours in four school weeks', () => {
  test.each<[number, string | null]>([
    [15.9, 'TOO_FEW_HOURS'],
    [16, null],
    [16.1, null],
  ])('of %s hours: %s', (hours, shortcoming) => {
    expect(told({ hours })).toBe(shortcoming);
  });

  // 2 October lies in the week of 28 September, the last of four that begin on 7 September.
  test.each<[string, string | null]>([
    ['2026-09-07', null],
    ['2026-09-06', 'NOT_IN_FOUR_WEEKS'],
  ])('from %s to 2 October: %s', (beganOn, shortcoming) => {
    expect(told({ beganOn: beganOn as Reported['beganOn'] })).toBe(shortcoming);
  });

  test.each<[string, string | null]>([
    ['2026-08-31', null],
    ['2026-08-30', 'NOT_IN_FOUR_WEEKS'],
  ])('from %s to 2 October with a week of holidays between: %s', (beganOn, shortcoming) => {
    const free = (day: string): boolean => day >= '2026-09-14' && day <= '2026-09-20';
    const calendar = {
      id: 'free',
      isSchoolDay: (day: Reported['beganOn']) => !free(day) && MONDAY_TO_FRIDAY.isSchoolDay(day),
    };
    const report = { ...sixteen, beganOn } as Reported;
    expect(shortcomingOf(report, { today, calendar })).toBe(shortcoming);
  });

  test('names the day on which they were reached, which has been', () => {
    expect(told({ endedOn: null })).toBe('DAY_REACHED_MISSING');
    expect(told({ endedOn: today })).toBeNull();
    expect(told({ endedOn: '2026-10-06' })).toBe('FUTURE');
    expect(told({ endedOn: '2026-09-13' })).toBe('ENDS_BEFORE_IT_BEGINS');
  });
});

test.each<[string, string | null]>([
  ['2026-09-08', 'NOT_LONGER_THAN_FOUR_WEEKS'],
  ['2026-09-07', null],
])('long absence that lasts since %s: %s', (beganOn, shortcoming) => {
  const kind = 'LANGDURIG_RELATIEF_VERZUIM';
  expect(told({ kind, beganOn: beganOn as Reported['beganOn'], endedOn: null })).toBe(shortcoming);
});

test('other absence needs no hours', () => {
  expect(told({ kind: 'OVERIG_VERZUIM', hours: 0, endedOn: null })).toBeNull();
});

describe('a report while another stands', () => {
  const earlier: EarlierReport = {
    kind: 'OVERIG_VERZUIM',
    beganOn: '2026-09-01',
    endedOn: null,
    madeOn: '2026-09-29',
  };
  const later: Reported = { kind: 'OVERIG_VERZUIM', beganOn: '2026-09-30', endedOn: null, hours: 3 };

  test.each<[Reported['beganOn'], boolean]>([
    ['2026-10-05', true],
    ['2026-10-06', false],
  ])('on %s, of one made on 29 September: held back %s', (day, held) => {
    expect(isHeldBackBy(earlier, later, day)).toBe(held);
  });

  test('of other absence is not held back', () => {
    const ended = { ...earlier, endedOn: '2026-09-28' } as EarlierReport;
    expect(isHeldBackBy(ended, later, '2026-09-30')).toBe(false);
    expect(isHeldBackBy(ended, { ...later, beganOn: '2026-09-29' }, '2026-09-30')).toBe(true);
  });

  test('hours are counted anew from the day after they were reached', () => {
    const reached = { ...earlier, kind: sixteen.kind, endedOn: '2026-09-13' } as EarlierReport;
    expect(isHeldBackBy(reached, sixteen, '2026-12-01')).toBe(false);
    expect(isHeldBackBy({ ...reached, endedOn: '2026-09-14' }, sixteen, '2026-12-01')).toBe(true);
  });
});

test.each<[number, ReturnType<typeof whomToTell>, ReturnType<typeof whomToHear>]>([
  [11, { pupil: false, parents: 'WHOLE' }, { pupil: false, parents: true }],
  [12, { pupil: true, parents: 'WHOLE' }, { pupil: true, parents: true }],
  [15, { pupil: true, parents: 'WHOLE' }, { pupil: true, parents: true }],
  [16, { pupil: true, parents: 'FACTS' }, { pupil: true, parents: true }],
  [17, { pupil: true, parents: 'FACTS' }, { pupil: true, parents: true }],
  [18, { pupil: true, parents: null }, { pupil: true, parents: false }],
])('at %s: told %j, heard %j', (age, tell, hear) => {
  expect(whomToTell(age)).toEqual(tell);
  expect(whomToHear(age)).toEqual(hear);
});

test("from 18 to 22 the report is the Doorstroompunt's, and before that no report is", () => {
  const fitting = (age: number) => REPORT_KINDS.filter(kind => fitsAge(kind, age));
  const others = REPORT_KINDS.filter(kind => kind !== 'DOORSTROOMPUNT_18PLUS');
  expect([17, 18, 22, 23].map(fitting)).toEqual([
    others,
    ['DOORSTROOMPUNT_18PLUS'],
    ['DOORSTROOMPUNT_18PLUS'],
    [],
  ]);
  expect(REPORT_KINDS).not.toContain('ABSOLUUT');
});

test('a report under the protocol alone rests on a threshold, and only those of sixteen hours on hours', () => {
  expect(REPORT_KINDS.filter(kind => kindEntry(kind).basis === 'PROTOCOL')).toEqual(['OVERIG_VERZUIM']);
  expect(REPORT_KINDS.filter(kind => kindEntry(kind).needsThreshold)).toEqual(['OVERIG_VERZUIM']);
  expect(REPORT_KINDS.filter(kind => kindEntry(kind).needsHours)).toEqual([
    'ZESTIEN_UUR_IN_VIER_WEKEN',
    'LANGDURIG_RELATIEF_VERZUIM',
  ]);
});

test('each status has its side, and nothing follows what is final', () => {
  expect(REPORT_STATUSES.filter(one => sideOf(one) === 'SCHOOL')).toEqual(['GEREGISTREERD', 'INGETROKKEN']);
  expect(REPORT_STATUSES.join()).not.toMatch(/DERDEN/);
  for (const last of ['INGETROKKEN', 'AFGESLOTEN', 'TER_KENNISNEMING'] as const)
    expect(REPORT_STATUSES.filter(next => mayFollow(last, next))).toEqual([]);
  expect(REPORT_STATUSES.some(last => mayFollow(last, 'GEREGISTREERD'))).toBe(false);
});
