// Nouns whose rows do not say who put them down and as whom.

import type { Resource } from '../../../src/policy/vocabulary/resources.js';

export const unstamped: readonly Resource[] = [
  'ConsentPeriod',
  'ConsentStatus',
  'Pupil',
  'AbsenceSignal',
  'DuoReportFact',
  'SafetyFact',
  'BreakthroughResult',
  'EscalationCause',
];
