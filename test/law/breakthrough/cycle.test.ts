// The cycle of six weeks with all its days, at their boundaries, and over every school year and holiday region that is known.
import { describe, expect, test } from 'vitest';
import {
  type CycleAct,
  cycleOf,
  type OutsideCycle,
  outsideCycle,
  whyNotMeetOn,
} from '../../../src/domain/breakthrough/cycle.js';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { firstPossibleOf, yearPlanning } from '../../../src/domain/breakthrough/year-planning.js';
import { addDays, dayNumber, type IsoDate, isoWeekday } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';
import { MONDAY_TO_FRIDAY } from '../../../src/domain/calendar/school-calendar.js';
import { HOLIDAY_REGIONS } from '../../../src/domain/calendar/school-holidays.js';

const rule = AMSTERDAM.cycle!;
const NOORD = regionCalendar({ region: 'NOORD' });

describe('the meeting of Monday 30 November 2026 (AM:124-127)', () => {
  const cycle = cycleOf(rule, '2026-11-30', NOORD);
  test('has all its days', () => {
    expect(cycle).toEqual({
      meetsOn: '2026-11-30',
      selectionFrom: '2026-11-02', // week 3 after Monday 19 October
      selectionUntil: '2026-11-06',
      preparationFrom: '2026-11-09', // week 4
      preparationUntil: '2026-11-16',
      agendaBy: '2026-11-16', // week 5, Monday
      minutesBy: '2026-12-07', // week 2, Monday
    });
  });

  test.each<[CycleAct, string, IsoDate, OutsideCycle | undefined]>([
    ['PREPARATION', 'AM:97', '2026-11-08', 'TOO_EARLY'],
    ['PREPARATION', 'AM:97', '2026-11-09', undefined],
    ['PREPARATION', 'AM:97', '2026-11-16', undefined],
    ['PREPARATION', 'AM:97', '2026-11-17', 'TOO_LATE'],
    ['AGENDA', 'AM:111', '2026-11-10', undefined],
    ['AGENDA', 'AM:111', '2026-11-16', undefined],
    ['AGENDA', 'AM:111', '2026-11-17', 'TOO_LATE'],
    ['MINUTES', 'AM:115', '2026-11-29', 'TOO_EARLY'],
    ['MINUTES', 'AM:115', '2026-11-30', undefined],
    ['MINUTES', 'AM:115', '2026-12-07', undefined],
    ['MINUTES', 'AM:115', '2026-12-08', 'TOO_LATE'],
  ])('%s (%s) on %s: %s', (act, _source, on, outside) => {
    expect(outsideCycle(cycle, act, on)).toBe(outside);
  });
});

describe('a day for the table', () => {
  test.each<[string, IsoDate, IsoDate | null, readonly OutsideCycle[]]>([
    ['six weeks after the one before', '2026-11-30', '2026-10-19', []],
    ['the first of all', '2026-11-30', null, []],
    ['a Tuesday', '2026-12-01', null, ['OTHER_WEEKDAY']],
    ['five weeks after', '2026-11-23', '2026-10-19', ['TOO_SOON_AFTER']],
    ['seven weeks after, without need', '2026-12-07', '2026-10-19', ['TOO_LONG_AFTER']],
    ['a Monday of a holiday', '2026-12-21', null, ['NO_SCHOOL_DAY']],
    ['a Sunday too late', '2026-12-06', '2026-10-19', ['OTHER_WEEKDAY', 'NO_SCHOOL_DAY', 'TOO_LONG_AFTER']],
    ['second day of Easter', '2027-03-29', null, ['NO_SCHOOL_DAY']],
    ['moved over the holiday of Christmas', '2027-01-18', '2026-11-30', []],
  ])('%s', (_what, on, before, outside) => {
    const why = whyNotMeetOn(rule, on, before, NOORD);
    expect(why).toEqual(outside);
  });
});

describe('the planning of the school year 2026-2027 in the north', () => {
  test('moves what would fall in a holiday, and counts on from there', () => {
    const planned = yearPlanning({ rule, firstOn: '2026-09-07', calendar: NOORD });
    expect(
      planned.map(one => [one.meetsOn, one.movedFrom, one.prepareOn, one.sendAgendaOn, one.sendMinutesOn]),
    ).toEqual([
      ['2026-09-07', null, '2026-08-24', '2026-08-24', '2026-09-14'],
      ['2026-10-19', null, '2026-10-05', '2026-10-05', '2026-10-26'],
      ['2026-11-30', null, '2026-11-16', '2026-11-16', '2026-12-07'],
      // 11 January would have its vooroverleg in the holiday of Christmas.
      ['2027-01-18', '2027-01-11', '2027-01-04', '2027-01-04', '2027-01-25'],
      // 1 March follows the holiday of spring: vooroverleg and agenda before it, on 15 February.
      ['2027-03-01', null, '2027-02-15', '2027-02-15', '2027-03-08'],
      ['2027-04-12', null, '2027-03-26', '2027-03-26', '2027-04-19'],
      ['2027-05-24', null, '2027-05-10', '2027-05-10', '2027-05-31'],
      ['2027-07-05', null, '2027-06-21', '2027-06-21', '2027-07-09'],
    ]);
  });
});

describe('over every known school year, region and first Monday', () => {
  const years: readonly IsoDate[] = ['2024-08-01', '2025-08-01', '2026-08-01'];
  const runs = HOLIDAY_REGIONS.flatMap(region => years.map(year => [region, year] as const));

  test.each(runs)('%s from %s on', (region, year) => {
    const calendar = regionCalendar({ region });
    const first = firstPossibleOf(rule, year, calendar);
    let seen = 0;
    for (let week = 0; week < 6; week++) {
      const firstOn = addDays(first, 7 * week);
      let before: IsoDate | null = null;
      for (const one of yearPlanning({ rule, firstOn, calendar })) {
        seen++;
        expect(isoWeekday(one.meetsOn)).toBe(1);
        expect(calendar.isSchoolDay(one.meetsOn)).toBe(true);
        expect(whyNotMeetOn(rule, one.meetsOn, before, calendar)).toEqual([]);
        const apart: number = before === null ? 42 : dayNumber(one.meetsOn) - dayNumber(before);
        expect(apart >= 42).toBe(true);
        expect(apart === 42).toBe(before === null ? true : one.movedFrom === null);
        expect(outsideCycle(one, 'PREPARATION', one.prepareOn!)).toBeUndefined();
        expect(outsideCycle(one, 'AGENDA', one.sendAgendaOn!)).toBeUndefined();
        expect(outsideCycle(one, 'MINUTES', one.sendMinutesOn!)).toBeUndefined();
        for (const day of [one.prepareOn!, one.sendAgendaOn!, one.sendMinutesOn!])
          expect(calendar.isSchoolDay(day)).toBe(true);
        // Agenda after the vooroverleg, and two weeks before the meeting.
        expect(one.prepareOn! <= one.sendAgendaOn!).toBe(true);
        expect(dayNumber(one.meetsOn) - dayNumber(one.sendAgendaOn!) >= 14).toBe(true);
        expect(dayNumber(one.meetsOn) - dayNumber(one.prepareOn!)).toBeGreaterThanOrEqual(14);
        expect(dayNumber(one.meetsOn) - dayNumber(one.prepareOn!)).toBeLessThanOrEqual(21);
        before = one.meetsOn;
      }
    }
    // Six first days, seven or eight meetings each.
    expect(seen).toBeGreaterThanOrEqual(36);
  });

  test('nothing is moved by a calendar without holidays', () => {
    const planned = yearPlanning({ rule, firstOn: '2026-08-31', calendar: MONDAY_TO_FRIDAY });
    expect(planned.filter(({ movedFrom }) => movedFrom !== null)).toEqual([]);
    expect(planned).toHaveLength(8);
  });

  test('a first day that is no Monday is moved to the next', () => {
    const [first] = yearPlanning({ rule, firstOn: '2026-09-08', calendar: NOORD });
    expect(first).toMatchObject({ meetsOn: '2026-09-14', movedFrom: '2026-09-08' });
  });

  test('a calendar without any school day plans what has no day to prepare it', () => {
    const never = { id: 'never', isSchoolDay: () => false };
    const [first] = yearPlanning({ rule, firstOn: '2026-09-07', calendar: never });
    expect(first).toMatchObject({ prepareOn: null, sendAgendaOn: null, sendMinutesOn: null });
    expect(whyNotMeetOn(rule, '2026-09-07', null, never)).toEqual(['NO_SCHOOL_DAY']);
  });
});
