// The evaluation of a school year: everybody in the cell where they belong, at each boundary, and no small cell told.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { casePhases } from '../../../src/domain/phases/phases.js';
import { caseResults } from '../../../src/domain/phases/what-follows.js';
import { cellsOf, countCells, evaluationOf } from '../../../src/domain/statistics/evaluation.js';
import { evaluationSeries } from '../../../src/domain/statistics/evaluation-series.js';
import { publishable, smallest } from '../../../src/domain/statistics/publishable.js';
import type { Counted, Series } from '../../../src/domain/statistics/series.js';
import { StagnationCause } from '../../../src/features/stagnation/stagnation-enums.js';
import { boundsOf } from './attacker.js';

const lastDay: IsoDate = '2026-07-31';
const usual: Counted = {
  bornOn: '2012-05-01',
  school: 'SCHOOL_VO',
  openedOn: '2025-10-15',
  closedOn: null,
  phase: 'PH4',
  result: null,
  stagnations: [],
};
const placed = (one: Partial<Counted>, series?: readonly Series[]): string[] =>
  [...countCells([{ ...usual, ...one }], lastDay, series).keys()].sort();

describe('somebody is counted', () => {
  test.each<[string, Partial<Counted>, string]>([
    ['twelve on the day after the school year is under 12', { bornOn: '2014-08-01' }, 'AGE_UNDER_12'],
    ['twelve on its last day is 12', { bornOn: '2014-07-31' }, 'AGE_12_TO_15'],
    ['sixteen on the day after is 15', { bornOn: '2010-08-01' }, 'AGE_12_TO_15'],
    ['sixteen on its last day is 16', { bornOn: '2010-07-31' }, 'AGE_16_TO_17'],
    ['eighteen on the day after is 17', { bornOn: '2008-08-01' }, 'AGE_16_TO_17'],
    ['eighteen on its last day is 18', { bornOn: '2008-07-31' }, 'AGE_FROM_18'],
    ['closed on the day it was opened', { closedOn: '2025-10-15' }, 'LEAD_TIME_TO_3_MONTHS'],
    ['closed three months on', { closedOn: '2026-01-15' }, 'LEAD_TIME_TO_3_MONTHS'],
    ['closed a day later', { closedOn: '2026-01-16' }, 'LEAD_TIME_TO_6_MONTHS'],
    ['closed six months on', { closedOn: '2026-04-15' }, 'LEAD_TIME_TO_6_MONTHS'],
    ['closed a day later than that', { closedOn: '2026-04-16' }, 'LEAD_TIME_OVER_6_MONTHS'],
    ['of primary education', { school: 'SCHOOL_PO' }, 'EDUCATION_PO'],
    ['of vocational education', { school: 'SCHOOL_MBO' }, 'EDUCATION_MBO'],
    ['in the doorbraakoverleg', { phase: 'PH7' }, 'PHASE_PH7'],
    ['back at school', { closedOn: '2026-01-15', result: 'BACK_AT_SCHOOL' }, 'RESULT_REALISED'],
    ['not realised', { closedOn: '2026-01-15', result: 'NOT_REALISED' }, 'RESULT_NOT_REALISED'],
    ['closed before there were results', { closedOn: '2026-01-15', result: null }, 'RESULT_OTHER'],
    [
      'on two waiting lists once',
      { stagnations: ['WAITING_LIST', 'WAITING_LIST'] },
      'STAGNATION_WAITING_LIST',
    ],
  ])('%s', (_, one, cell) => {
    expect(placed(one)).toContain(cell);
  });

  test('with a lead time when closed and in a phase while running, never both', () => {
    const ofSeries = (one: Partial<Counted>, start: string) =>
      placed(one).filter(cell => cell.startsWith(start));
    expect(ofSeries({}, 'LEAD')).toEqual([]);
    expect(ofSeries({}, 'PHASE')).toEqual(['PHASE_PH4', 'PHASE_PH4_TO_PH5', 'PHASE_PH4_TO_PH8']);
    const closed = { closedOn: '2026-03-01', phase: 'PH9' } as const;
    expect(ofSeries(closed, 'PHASE')).toEqual([]);
    expect(ofSeries(closed, 'LEAD')).toEqual(['LEAD_TIME_TO_6_MONTHS', 'LEAD_TIME_WITHIN_6_MONTHS']);
  });

  test('in a cell for every phase, result and cause that there is', () => {
    const codes = new Set(evaluationOf([], lastDay).map(({ cell }) => cell));
    expect(casePhases.filter(phase => !codes.has(`PHASE_${phase}`))).toEqual(['PH9']);
    expect(Object.keys(caseResults).filter(result => !codes.has(`RESULT_${result}`))).toEqual([]);
    const causes = Object.keys(StagnationCause);
    expect(causes.length).toBeGreaterThan(5);
    expect(causes.filter(cause => !codes.has(`STAGNATION_${cause}`))).toEqual([]);
  });

  test('nowhere, and then nobody is: a running case in the phase of a closed one, a school that is none', () => {
    expect(() => placed({ phase: 'PH9' })).toThrow('PHASE');
    expect(() => placed({ school: 'GGD' })).toThrow('EDUCATION');
  });
});

describe('a series in whose cells somebody may be several times', () => {
  const reasons: Series = {
    code: 'WHY',
    nl: 'waarom',
    en: 'why',
    source: 'test',
    of: 'ALL',
    cells: [
      { code: 'LATE', nl: 'laat', en: 'late' },
      { code: 'FAR', nl: 'ver', en: 'far' },
    ],
    cellsOf: ({ phase }) => (phase === 'PH4' ? ['LATE', 'FAR'] : phase === 'PH5' ? ['FAR'] : []),
  };
  const of = (late: number, far: number, none: number): Counted[] => [
    ...Array.from({ length: late }, () => usual),
    ...Array.from({ length: far }, () => ({ ...usual, phase: 'PH5' })),
    ...Array.from({ length: none }, () => ({ ...usual, phase: 'PH6' })),
  ];
  const numbers = (people: readonly Counted[]) =>
    Object.fromEntries(evaluationOf(people, lastDay, [reasons]).map(({ cell, number }) => [cell, number]));

  test('tells each beside all the others, and nobody by what is left', () => {
    expect(numbers(of(12, 10, 20))).toEqual({ ALL: 42, LATE: 12, FAR: 22 });
    // All but nine: the nine would be told.
    expect(numbers(of(12, 10, 9))).toEqual({ ALL: 31, LATE: 12, FAR: null });
    expect(numbers(of(9, 10, 20))).toEqual({ ALL: 39, LATE: null, FAR: 19 });
  });
});

const day = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map(on => new Date(Date.parse(from) + on * 86_400_000).toISOString().slice(0, 10) as IsoDate);
const anybody: fc.Arbitrary<Counted> = fc
  .record({
    bornOn: day('2006-01-01', 4000),
    school: fc.constantFrom('SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_VO', 'SCHOOL_VO', 'SCHOOL_MBO'),
    openedOn: day('2025-08-01', 364),
    closedAfter: fc.option(fc.integer({ min: 0, max: 330 }), { freq: 3 }),
    result: fc.constantFrom(
      'BACK_AT_SCHOOL',
      'BACK_AT_SCHOOL',
      'TRAJECT_STARTED',
      'NOT_REALISED',
      'OTHER',
      null,
    ),
    stagnations: fc.subarray(['WAITING_LIST', 'PARTNER', 'BACKGROUND']),
    phase: fc.constantFrom('PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8'),
  })
  .map(({ closedAfter, ...one }) => ({
    ...one,
    closedOn:
      closedAfter === null
        ? null
        : (new Date(Date.parse(one.openedOn) + closedAfter * 86_400_000)
            .toISOString()
            .slice(0, 10) as IsoDate),
  }));

describe('what is published of a school year', () => {
  const cells = cellsOf(evaluationSeries);

  test('names every cell once, with its words and the cell that it is part of, and no number below ten', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 120 }), people => {
        const published = evaluationOf(people, lastDay);
        const codes = published.map(({ cell }) => cell);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { nl, en, within, number } of published) {
          expect(nl).not.toBe('');
          expect(en).not.toBe('');
          if (within !== null) expect(codes).toContain(within);
          if (number !== null) expect(number).toBeGreaterThanOrEqual(smallest);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('lets nobody work out a cell that is not told', () => {
    let hidden = 0;
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 5, maxLength: 300 }), people => {
        const told = publishable(cells, countCells(people, lastDay));
        for (const { least, most } of boundsOf(cells, told).values()) {
          hidden += 1;
          expect(least).toBe(0);
          expect(most).toBeGreaterThanOrEqual(smallest - 1);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(hidden).toBeGreaterThan(300);
  });

  test('tells a big region nearly everything', () => {
    const [many] = fc.sample(fc.array(anybody, { minLength: 1500, maxLength: 1500, size: 'max' }), {
      seed: 6,
      numRuns: 1,
    });
    const published = evaluationOf(many!, lastDay);
    expect(published[0]?.number).toBe(1500);
    expect(published.filter(({ number }) => number !== null).length).toBeGreaterThan(published.length / 2);
  });
});
