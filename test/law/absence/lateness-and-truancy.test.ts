// Where each band of lateness and truancy begins: one below, at, and one above, beside the passage that says so.
import { describe, expect, test } from 'vitest';
import { SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS } from '../../../src/domain/absence/protocols/shertogenbosch.js';
import type { Registered } from '../../../src/domain/absence/registration.js';
import type { Crossing } from '../../../src/domain/absence/signals.js';
import { codes, halfDay, inVariant, late, lesson, schoolDays, told } from './registering.js';

const lates = (times: number) => schoolDays(times).map(day => late(day));
/** Two a day, so that 16 hours of the statute are never near. */
const lessons = (count: number) =>
  schoolDays(count).map((day, index) => lesson(day, 1 + (index % 2), { minutes: 50 }));
const halfDays = (count: number) => schoolDays(count).map(day => halfDay(day, 'AM', { minutes: 150 }));

const sourceOf = (crossings: readonly Crossing[], code: string) =>
  crossings.find(one => one.criterion === code)?.source.split(',')[0];

describe('coming too late', () => {
  test.each([
    [0, []],
    [1, ['LATE_1']],
    [7, ['LATE_1']],
    [8, ['LATE_1', 'LATE_2']],
    [9, ['LATE_1', 'LATE_2']],
    [11, ['LATE_1', 'LATE_2']],
    [12, ['LATE_1', 'LATE_2', 'LATE_3']],
    [13, ['LATE_1', 'LATE_2', 'LATE_3']],
    [40, ['LATE_1', 'LATE_2', 'LATE_3']],
  ])('%i times', (times, expected) => {
    expect(codes({ entries: lates(times) })).toEqual(expected);
  });

  test.each([
    ['LATE_1', 'SCHOOL_TALK', 'DB:379-380', ['mentor'], 1],
    ['LATE_2', 'PREVENTIVE_INVITE', 'DB:382-384', ['ondersteuningscoordinator'], 8],
    [
      'LATE_3',
      'DUO_REPORT',
      'DB:386',
      ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'],
      12,
    ],
  ] as const)('%s: %s, as %s says', (code, action, passage, by, times) => {
    const crossings = told({ entries: lates(12) });
    const one = crossings.find(crossing => crossing.criterion === code);
    expect(one).toMatchObject({ action, by, counts: { timesLate: times }, dueOn: null, isSickness: false });
    expect(one?.crossedOn).toBe(schoolDays(12)[times - 1]);
    expect(sourceOf(crossings, code)).toBe(passage);
  });

  test('twice on one day is twice, the same beginning registered twice is once', () => {
    const [day = '2025-09-01', ...others] = schoolDays(7);
    const others6 = others.map(one => late(one));
    const twice = [late(day), lesson(day, 5, { kind: 'LATE', minutes: 5 })];
    expect(codes({ entries: [...others6, ...twice] })).toContain('LATE_2');
    expect(codes({ entries: [...others6, late(day), late(day)] })).not.toContain('LATE_2');
  });
});

describe('truancy in half-days (bijlage 1)', () => {
  const half = (entries: readonly Registered[]) => ({ entries, protocol: inVariant('B1_DAGDELEN') });

  test.each([
    [1, ['TRU_1'], '"tot en met 2 dagdelen"'],
    [2, ['TRU_1', 'TRU_2'], '"tot en met 2 dagdelen" and "1 tot 1,5 dag": the invitation is allowed'],
    [3, ['TRU_1', 'TRU_2'], '1.5 days'],
    [4, ['TRU_1', 'TRU_2', 'TRU_3'], '"2 dagen of meer"'],
    [5, ['TRU_1', 'TRU_2', 'TRU_3'], '"2 dagen of meer"'],
  ])('%i half-days', (count, expected) => {
    expect(codes(half(halfDays(count)))).toEqual(expected);
  });

  test.each([
    [1, ['TRU_1']],
    [5, ['TRU_1']],
    [6, ['TRU_1', 'TRU_2']],
    [7, ['TRU_1', 'TRU_2']],
    [11, ['TRU_1', 'TRU_2']],
    [12, ['TRU_1', 'TRU_2', 'TRU_3']],
    [13, ['TRU_1', 'TRU_2', 'TRU_3']],
  ])('%i lessons, each a third of a half-day: also in the gaps below 2 and 4', (count, expected) => {
    expect(codes(half(lessons(count)))).toEqual(expected);
  });

  test('a morning of four lessons is one half-day, and a lesson within a half-day is not counted again', () => {
    const [first = '2025-09-01', second = '2025-09-02'] = schoolDays(2);
    const morning = [1, 2, 3, 4].map(nth => lesson(first, nth, { minutes: 45 }));
    expect(codes(half(morning))).toEqual(['TRU_1']);
    expect(codes(half([...morning, halfDay(first, 'AM')]))).toEqual(['TRU_1']);
    expect(codes(half([...morning, halfDay(first, 'PM')]))).toEqual(['TRU_1', 'TRU_2']);
    expect(codes(half([...morning, halfDay(second, 'AM')]))).toEqual(['TRU_1', 'TRU_2']);
  });

  test('a lesson that begins at noon lies in the afternoon, one minute before it in the morning', () => {
    const [day = '2025-09-01'] = schoolDays(1);
    const noon = [lesson(day, 4.5, { minutes: 30 }), halfDay(day, 'AM'), lesson(day, 6), lesson(day, 7)];
    expect(codes(half(noon))).toEqual(['TRU_1', 'TRU_2']);
    const before = noon.map((one, index) =>
      index === 0 ? { ...one, startsAt: new Date(one.startsAt.getTime() - 60_000) } : one,
    );
    expect(codes(half(before))).toEqual(['TRU_1']);
  });

  test.each([
    ['TRU_1', 'SCHOOL_TALK', 'DB:395-396', 1],
    ['TRU_2', 'PREVENTIVE_INVITE', 'DB:395', 2],
    ['TRU_3', 'DUO_REPORT', 'DB:402', 4],
  ] as const)('%s: %s, as %s says', (code, action, passage, count) => {
    const crossings = told(half(halfDays(4)));
    const one = crossings.find(crossing => crossing.criterion === code);
    expect(one).toMatchObject({ action, counts: { truantHalfDays: count } });
    expect(one?.crossedOn).toBe(schoolDays(4)[count - 1]);
    expect(sourceOf(crossings, code)).toBe(passage);
  });
});

describe('truancy in lessons (bijlage 7)', () => {
  const whole = (entries: readonly Registered[]) => ({ entries, protocol: inVariant('B7_LESUREN') });

  test.each([
    [1, ['TRU_1']],
    [7, ['TRU_1']],
    [8, ['TRU_1', 'TRU_2']],
    [9, ['TRU_1', 'TRU_2']],
    [11, ['TRU_1', 'TRU_2']],
    [12, ['TRU_1', 'TRU_2', 'TRU_3']],
    [13, ['TRU_1', 'TRU_2', 'TRU_3']],
  ])('%i lessons', (count, expected) => {
    expect(codes(whole(lessons(count)))).toEqual(expected);
  });

  test('part of a lesson is a lesson', () => {
    const entries = lessons(8).map(one => ({ ...one, minutes: 10 }));
    expect(codes(whole(entries))).toEqual(['TRU_1', 'TRU_2']);
  });

  test.each([
    [1, ['TRU_1'], ['TRU_1']],
    [2, ['TRU_1'], ['TRU_1', 'TRU_3']],
    [4, ['TRU_1', 'TRU_2', 'TRU_3'], ['TRU_1', 'TRU_3']],
  ])('%i half-days: "meerdere dagdelen" is heard only where the protocol says so', (count, off, on) => {
    const entries = halfDays(count);
    expect(codes(whole(entries))).toEqual(off);
    const protocol = { ...inVariant('B7_LESUREN'), versions: [SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS] };
    expect(codes({ entries, protocol })).toEqual(on);
  });

  test('two ways to the report are one, that of the first day', () => {
    const protocol = { ...inVariant('B7_LESUREN'), versions: [SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS] };
    const [one = '2025-10-01', two = '2025-10-02'] = schoolDays(2, '2025-10-01');
    const half = [halfDay(one, 'AM', { minutes: 50 }), halfDay(two, 'AM', { minutes: 50 })];
    const reported = (entries: readonly Registered[]) =>
      told({ entries, protocol }).filter(crossing => crossing.criterion === 'TRU_3');
    expect(reported([...lessons(12), ...half])).toMatchObject([{ counts: { truantLessons: 12 } }]);
    expect(reported(half)).toMatchObject([{ crossedOn: two, counts: { truantWholeHalfDays: 2 } }]);
    expect(reported([...lessons(6), ...half])).toMatchObject([
      { crossedOn: two, counts: { truantLessons: 12 } },
    ]);
  });

  test('a half-day and three lessons within it are three lessons', () => {
    const [first = '2025-09-01', second = '2025-09-02'] = schoolDays(2);
    const within = [1.5, 2.5, 3.5].map(nth => lesson(first, nth, { minutes: 30 }));
    const others = [1, 2, 3, 4].map(nth => lesson(second, nth, { minutes: 30 }));
    expect(codes(whole([halfDay(first, 'AM'), ...within, ...others]))).toEqual(['TRU_1']);
    expect(codes(whole([halfDay(first, 'AM'), ...within, ...others, lesson(second, 6)]))).toEqual([
      'TRU_1',
      'TRU_2',
    ]);
  });

  test.each([
    ['TRU_1', 'SCHOOL_TALK', 'DB:900-902', 1],
    ['TRU_2', 'PREVENTIVE_INVITE', 'DB:903-905', 8],
    ['TRU_3', 'DUO_REPORT', 'DB:906-908', 12],
  ] as const)('%s: %s, as %s says', (code, action, passage, count) => {
    const crossings = told(whole(lessons(12)));
    expect(crossings.find(one => one.criterion === code)).toMatchObject({
      action,
      counts: { truantLessons: count },
    });
    expect(sourceOf(crossings, code)).toBe(passage);
  });
});

describe('the two ways of counting', () => {
  test.each([
    [1, 'SCHOOL_TALK'],
    [3, 'PREVENTIVE_INVITE'],
    [4, 'DUO_REPORT'],
  ])('come to the same at %i half-days, however they were registered: %s', (count, action) => {
    const asLessons = schoolDays(count).flatMap(day =>
      [1, 2, 3].map(nth => lesson(day, nth, { minutes: 50 })),
    );
    for (const entries of [halfDays(count), asLessons])
      for (const variant of ['B1_DAGDELEN', 'B7_LESUREN'] as const)
        expect(told({ entries, protocol: inVariant(variant) }).at(-1)?.action).toBe(action);
  });

  test('at two half-days bijlage 7 still talks, where bijlage 1 does both', () => {
    expect(codes({ entries: halfDays(2), protocol: inVariant('B7_LESUREN') })).toEqual(['TRU_1']);
    expect(codes({ entries: halfDays(2), protocol: inVariant('B1_DAGDELEN') })).toEqual(['TRU_1', 'TRU_2']);
  });
});
