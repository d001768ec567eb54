// The statute above every protocol: 16 hours without a lawful reason in four school weeks on end (E01).
import type { StatutoryTimeRow } from '../protocol.js';

/**
 * Clock hours, not lessons; holiday weeks are not school weeks; counting starts anew on the day after the day on which
 * the 16 hours were reached (exchange.md 1.1). The statute knows no school year, so these weeks may span the summer.
 */
export const STATUTORY_TIME: StatutoryTimeRow = {
  code: 'E01',
  minutes: 16 * 60,
  schoolWeeks: 4,
  action: 'DUO_REPORT_STATUTORY',
  must: {
    nl: 'de schoolleiding moet onverwijld melden: 16 uur ongeoorloofd verzuim in 4 lesweken; leerling en ouders horen dat vooraf',
    en: 'the head of school must report without delay: 16 hours of unauthorised absence in 4 school weeks; pupil and parents are told beforehand',
  },
  by: ['schoolleiding', 'verzuimcoordinator'],
  within: null, // "onverwijld": a number of days would be ours
  source: 'DB:171-174, 254-260',
  articles: ['LPW 21a(1)', 'LPW 21a(2)', 'WRO 12(3)', 'Besluit ROD 13', 'Besluit ROD 14'],
  mark: 'read',
};
