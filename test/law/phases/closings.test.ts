// When what began in a case ended with it, and when the case was in a phase of the doorbraakoverleg.

import { describe, expect, test } from 'vitest';
import { closedAfter, doorbraakPeriods } from '../../../src/database/law-pass/closings.js';
import type { CaseInput } from '../../../src/database/law-pass/law-inputs.js';

const on = (day: number): Date => new Date(Date.UTC(2026, 0, day));
const moved = (from: string, to: string, day: number) => ({ from, to, at: on(day) });
const of = (change: Partial<CaseInput>): CaseInput => ({
  id: 'case',
  phase: 'PH4',
  openedAt: on(1),
  closedAt: null,
  moves: [],
  ...change,
});

describe('what began in a case', () => {
  const ended = (change: Partial<CaseInput>, began: number) =>
    closedAfter({ cases: [of(change)] }, 'case', on(began));
  const reopened = [moved('PH4', 'PH9', 10), moved('PH9', 'PH4', 20)];

  test('lasts while the case is open, and ends when it is closed', () => {
    expect(ended({}, 2)).toBeNull();
    expect(ended({ closedAt: on(10) }, 2)).toEqual(on(10));
  });

  test('before a closing stays ended when the case is opened again; what began since does not end', () => {
    expect(ended({ moves: reopened }, 9)).toEqual(on(10));
    expect(ended({ moves: reopened }, 20)).toBeNull();
    expect(ended({ moves: [...reopened, moved('PH4', 'PH9', 30)], closedAt: on(30) }, 20)).toEqual(on(30));
    expect(ended({ moves: [...reopened, moved('PH4', 'PH9', 30)], closedAt: on(30) }, 9)).toEqual(on(10));
  });
});

describe('a phase of the doorbraakoverleg', () => {
  test('runs from the move into it until the move out of it, the closing, or on', () => {
    const into = moved('PH5', 'PH7', 5);
    expect(doorbraakPeriods(of({ phase: 'PH7', moves: [into] }))).toEqual([{ from: on(5), until: null }]);
    expect(doorbraakPeriods(of({ moves: [into, moved('PH7', 'PH4', 8)] }))).toEqual([
      { from: on(5), until: on(8) },
    ]);
    const closed = of({ phase: 'PH9', closedAt: on(9), moves: [into, moved('PH7', 'PH9', 9)] });
    expect(doorbraakPeriods(closed)).toEqual([{ from: on(5), until: on(9) }]);
  });

  test('there is none without one, and of a case without history it is the one it is in', () => {
    expect(doorbraakPeriods(of({}))).toEqual([]);
    expect(doorbraakPeriods(of({ phase: 'PH8' }))).toEqual([{ from: on(1), until: null }]);
    expect(doorbraakPeriods(of({ phase: 'PH8', closedAt: on(3) }))).toEqual([{ from: on(1), until: on(3) }]);
  });
});
