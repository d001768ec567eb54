// Columns that rows of several nouns have in common, filled with something that fits.

import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Row } from './fill-row.js';
import type { Situation } from './situation.js';

export const word = 'x';
export const day = '2026-01-01';

/** From when until when an emergency runs, and when it was ended. */
export const runs: Record<Situation['emergency'], Row> = {
  runs: { opened_at: '2020-01-01T00:00:00Z', until_at: '2100-01-01T00:00:00Z', ended_at: null },
  over: { opened_at: '2020-01-01T00:00:00Z', until_at: '2020-01-02T00:00:00Z', ended_at: null },
  ended: {
    opened_at: '2020-01-01T00:00:00Z',
    until_at: '2100-01-01T00:00:00Z',
    ended_at: '2020-01-01T12:00:00Z',
  },
  'to come': { opened_at: '2099-01-01T00:00:00Z', until_at: '2100-01-01T00:00:00Z', ended_at: null },
};

export const signal: Row = {
  key: word,
  criterion: 'LATE_1',
  crossed_on: day,
  counts: [],
  source: word,
  articles: [],
  must_nl: word,
  must_en: word,
  action: 'SCHOOL_TALK',
  by_capacities: ['mentor'],
  version: 1,
};

/** Rows of these do not say who put them down and as whom. */
export const unstamped: readonly Resource[] = [
  'ConsentPeriod',
  'ConsentStatus',
  'Pupil',
  'AbsenceSignal',
  'DuoReportFact',
  'SafetyFact',
  'BreakthroughResult',
];
