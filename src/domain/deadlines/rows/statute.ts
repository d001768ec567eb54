// Terms of statutes, which hold beside every protocol (T17).
import type { OnceRow } from '../deadline-row.js';

const ONE_DAY = { count: 1, unit: 'CALENDAR_DAYS' } as const;

export const STATUTE_ONCE: readonly OnceRow[] = [
  {
    id: 'T17',
    kind: 'T17_SICKNESS_NOTICE',
    what: {
      nl: 'ziekmelding bij de schoolleiding binnen twee dagen',
      en: 'sickness reported to the head of school within two days',
    },
    owners: ['ouder', 'leerling'], // the pupil where living apart from the parents (LPW 13b)
    regiehouder: false,
    force: 'FAILS',
    start: 'ABSENCE_BEGAN',
    within: { count: 2, unit: 'CALENDAR_DAYS' },
    warnBefore: ONE_DAY,
    source: '',
    articles: ['LPW 12', 'LPW 13b'],
    mark: 'read',
  },
  {
    id: 'T17',
    kind: 'T17_ACCESS_ANSWER',
    what: {
      nl: 'antwoord op een inzageverzoek binnen een maand',
      en: 'answer to a request for access within a month',
    },
    owners: ['schoolleiding', 'privacy-officer'],
    regiehouder: false,
    force: 'FAILS',
    start: 'ACCESS_ASKED',
    within: { count: 1, unit: 'MONTHS' },
    warnBefore: { count: 1, unit: 'WEEKS' },
    source: '',
    articles: ['AVG 12(3)'],
    mark: 'read',
  },
  {
    id: 'T17',
    kind: 'T17_BREACH',
    what: {
      nl: 'datalek gemeld aan de Autoriteit Persoonsgegevens binnen 72 uur (op de derde dag telt het uur)',
      en: 'breach reported to the Autoriteit Persoonsgegevens within 72 hours (on the third day the hour counts)',
    },
    owners: ['privacy-officer'],
    regiehouder: false,
    force: 'FAILS',
    start: 'BREACH_NOTICED',
    within: { count: 3, unit: 'CALENDAR_DAYS' },
    warnBefore: { count: 2, unit: 'CALENDAR_DAYS' },
    source: '',
    articles: ['AVG 33(1)'],
    mark: 'interpreted', // recalled, to be confirmed (decisions.md, 7)
  },
];
