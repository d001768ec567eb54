// Each deadline from its passage: when it is due, when it warns, how it stands, and what lies at the edges of calendars.
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';
import type { OnceKind } from '../../../src/domain/deadlines/deadline-row.js';
import { type Deadline, deadlineOf, stateOn } from '../../../src/domain/deadlines/deadlines.js';
import { LONG_ABSENCE, longAbsenceOn } from '../../../src/domain/deadlines/long-absence.js';
import { DEADLINE_PROTOCOLS } from '../../../src/domain/deadlines/protocols.js';
import { dayAfter } from '../../../src/domain/deadlines/term.js';

const ZUID = regionCalendar({ region: 'ZUID' });

describe('what is due once', () => {
  test.each<[OnceKind, string, IsoDate, IsoDate, IsoDate]>([
    ['T01_CONTACT_HOME', 'DB:144', '2026-11-20', '2026-11-20', '2026-11-23'],
    ['T03_JEUGDARTS_TALK', 'DB:264', '2026-11-20', '2026-12-01', '2026-12-04'],
    ['T04_FIRST_TALK', 'DB:216', '2026-11-20', '2026-12-01', '2026-12-04'],
    ['T05_PLAN', 'DB:231', '2026-11-20', '2026-12-01', '2026-12-04'],
    ['T06_NOBODY_AT_HOME', 'DB:17', '2026-11-20', '2027-02-06', '2027-02-20'],
    ['T08_BROAD_MEETING', 'DB:747', '2026-11-20', '2026-12-11', '2026-12-18'],
    ['T09_MDO', 'SP:8', '2026-11-20', '2026-12-13', '2026-12-20'],
    ['T09_REPORT_AT_HOME', 'SP:10', '2026-11-20', '2026-12-13', '2026-12-20'],
    ['T10_MDO_OR_DOORBRAAK', 'SP:46', '2026-11-20', '2027-02-06', '2027-02-20'],
    ['T11_PREPARATION_FROM', 'AM:97', '2026-11-30', '2026-11-06', '2026-11-09'],
    ['T11_PREPARATION_UNTIL', 'AM:97', '2026-11-30', '2026-11-09', '2026-11-16'],
    ['T11_AGENDA', 'AM:111', '2026-11-30', '2026-11-13', '2026-11-16'],
    ['T11_MINUTES', 'AM:115', '2026-11-30', '2026-12-05', '2026-12-07'],
    ['T12_TRAJECTORY', 'AM:39', '2026-11-30', '2027-02-14', '2027-02-28'],
    ['T12_EVALUATION', 'AM:179', '2026-11-30', '2027-02-14', '2027-02-28'],
    ['T12_ESCALATION', 'AM:179', '2026-11-30', '2027-05-16', '2027-05-30'],
    ['T16_TABLE_EVALUATED', 'DB:974', '2022-02-01', '2023-01-18', '2023-02-01'],
    ['T17_SICKNESS_NOTICE', 'LPW 12', '2026-11-20', '2026-11-21', '2026-11-22'],
    ['T17_ACCESS_ANSWER', 'AVG 12(3)', '2026-11-20', '2026-12-13', '2026-12-20'],
    ['T17_BREACH', 'AVG 33(1)', '2026-11-20', '2026-11-21', '2026-11-23'],
  ])('%s (%s) from %s: a warning on %s, due on %s', (kind, _passage, start, warnOn, dueOn) => {
    expect(deadlineOf(kind, start, ZUID)).toMatchObject({ kind, warnOn, dueOn });
  });

  test.each<[string, OnceKind, IsoDate, IsoDate]>([
    ['a month after the 31st is the last day of a shorter month', 'T09_MDO', '2027-01-31', '2027-02-28'],
    ['and 29 February where there is one', 'T09_MDO', '2028-01-31', '2028-02-29'],
    ['a year after 29 February is 28 February', 'T16_TABLE_EVALUATED', '2024-02-29', '2025-02-28'],
    ['three months over the turn of the year', 'T06_NOBODY_AT_HOME', '2026-11-30', '2027-02-28'],
    ['days over the change to summer time', 'T01_CONTACT_HOME', '2027-03-26', '2027-03-29'],
    ['days over the change to winter time', 'T01_CONTACT_HOME', '2026-10-23', '2026-10-26'],
    ['calendar days run through holidays', 'T03_JEUGDARTS_TALK', '2026-12-18', '2027-01-01'],
  ])('%s', (_what, kind, start, dueOn) => {
    expect(deadlineOf(kind, start, ZUID).dueOn).toBe(dueOn);
  });

  const rows = DEADLINE_PROTOCOLS.flatMap(({ once }) => once);
  test.each(rows.map(row => [row.kind, row] as const))(
    '%s warns before it is due, and not before it has begun',
    (kind, { within }) => {
      for (const start of ['2026-11-20', '2027-02-28', '2028-02-29'] as const) {
        const { warnOn, dueOn } = deadlineOf(kind, start, ZUID);
        expect((warnOn ?? '9999') < (dueOn ?? '0000')).toBe(true);
        if (within.count > 0) expect((warnOn ?? '0000') >= start).toBe(true);
      }
    },
  );
});

describe('how it stands', () => {
  const deadline = (force: Deadline['force']): Deadline => ({
    kind: 'T05_PLAN',
    force,
    warnOn: '2026-12-01',
    dueOn: '2026-12-04',
  });
  test.each<[IsoDate, string, string, string]>([
    ['2026-11-30', 'OPEN', 'OPEN', 'OPEN'],
    ['2026-12-01', 'WARNING', 'WARNING', 'OPEN'],
    ['2026-12-03', 'WARNING', 'WARNING', 'OPEN'],
    ['2026-12-04', 'DUE', 'WARNING', 'DUE'],
    ['2026-12-05', 'OVERDUE', 'WARNING', 'DUE'],
    ['2027-12-05', 'OVERDUE', 'WARNING', 'DUE'],
  ])('on %s what must is %s, what is "in principe" %s, what one may %s', (today, fails, warns, enables) => {
    expect(stateOn(deadline('FAILS'), today, null)).toBe(fails);
    expect(stateOn(deadline('WARNS'), today, null)).toBe(warns);
    expect(stateOn(deadline('ENABLES'), today, null)).toBe(enables);
  });

  test.each<[string, IsoDate | null, string]>([
    ['done on the day itself', '2026-12-10', 'DONE'],
    ['done late, before today', '2026-12-06', 'DONE'],
    ['to be done tomorrow', '2026-12-11', 'OVERDUE'],
    ['not done', null, 'OVERDUE'],
  ])('%s: %s is %s', (_what, doneOn, state) => {
    expect(stateOn(deadline('FAILS'), '2026-12-10', doneOn)).toBe(state);
  });

  test('T03 warns and never fails, T08 enables and never fails, the others fail', () => {
    const later: IsoDate = '2030-01-01';
    const of = (kind: OnceKind) => stateOn(deadlineOf(kind, '2026-11-20', ZUID), later, null);
    expect(of('T03_JEUGDARTS_TALK')).toBe('WARNING');
    expect(of('T12_ESCALATION')).toBe('WARNING');
    expect(of('T08_BROAD_MEETING')).toBe('DUE');
    expect(of('T05_PLAN')).toBe('OVERDUE');
  });

  test('what can never be reached stays open', () => {
    const never = { ...deadline('FAILS'), dueOn: null, warnOn: null };
    expect(stateOn(never, '9999-12-31', null)).toBe('OPEN');
    expect(stateOn(never, '9999-12-31', '2026-12-01')).toBe('DONE');
  });
});

describe('a term', () => {
  const never = { id: 'never', isSchoolDay: () => false };
  test.each([
    ['2026-10-15', 1, '2026-10-16'],
    ['2026-10-15', 2, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-16'],
    ['2026-10-26', -2, '2026-10-15'],
    ['2026-10-20', 0, '2026-10-20'],
  ] as const)('from %s, %i school days later or earlier: %s', (start, count, day) => {
    expect(dayAfter(start, { count, unit: 'SCHOOL_DAYS' }, ZUID)).toBe(day);
  });

  test('of school days is nowhere in a calendar without any', () => {
    expect(dayAfter('2026-10-15', { count: 1, unit: 'SCHOOL_DAYS' }, never)).toBeNull();
    expect(dayAfter('2026-10-15', { count: -1, unit: 'SCHOOL_DAYS' }, never)).toBeNull();
  });

  test('is looked for 400 days back, and not for one more', () => {
    const only = (day: IsoDate) => ({ id: 'only', isSchoolDay: (one: IsoDate) => one === day });
    const back = (from: IsoDate) => dayAfter(from, { count: -1, unit: 'SCHOOL_DAYS' }, only('2025-01-01'));
    expect(back('2026-02-05')).toBe('2025-01-01');
    expect(back('2026-02-06')).toBeNull();
  });

  test.each([
    [{ count: 2, unit: 'WEEKS' }, '2026-11-29'],
    [{ count: -2, unit: 'WEEKS' }, '2026-11-01'],
    [{ count: 2, unit: 'CALENDAR_DAYS' }, '2026-11-17'],
    [{ count: -2, unit: 'MONTHS' }, '2026-09-15'],
  ] as const)('%j from 15 November is %s', (term, day) => {
    expect(dayAfter('2026-11-15', term, ZUID)).toBe(day);
  });
});

describe('long absence (T13, AM:19)', () => {
  test.each([
    ['2026-11-02', '2026-11-29', undefined],
    ['2026-11-02', '2026-11-30', 'RELATIVE'],
    ['2026-11-02', '2026-12-01', 'RELATIVE'],
    [null, '2026-12-01', undefined],
  ] as const)('enrolled and absent since %s, on %s: %s', (absentSince, today, expected) => {
    expect(longAbsenceOn(today, { enrolled: true, absentSince })).toBe(expected);
  });

  test('whoever is not enrolled is absolutely absent, from the first day on', () => {
    expect(longAbsenceOn('2026-11-30', { enrolled: false, absentSince: null })).toBe('ABSOLUTE');
    expect(longAbsenceOn('2026-11-30', { enrolled: false, absentSince: '2026-11-30' })).toBe('ABSOLUTE');
  });

  test('is a definition with its passage', () => {
    expect(LONG_ABSENCE).toMatchObject({ id: 'T13', source: 'AM:19', longerThanWeeks: 4 });
  });
});
