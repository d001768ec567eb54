// 's-Hertogenbosch: what comes back (T02, T07, T16).
import type { RecurringRow } from '../deadline-row.js';

const EVERY_WEEK = { count: 1, unit: 'WEEKS' } as const;
const EVERY_QUARTER = { count: 3, unit: 'MONTHS' } as const;
const EVERY_YEAR = { count: 12, unit: 'MONTHS' } as const;
const TWO_WEEKS = { count: 2, unit: 'WEEKS' } as const;

export const SHERTOGENBOSCH_RECURRING: readonly RecurringRow[] = [
  {
    id: 'T02',
    kind: 'T02_WEEKLY_ANALYSIS',
    what: {
      nl: 'wekelijkse analyse van het verzuim, ook naar de rol van de school zelf',
      en: "weekly analysis of absence, of the school's own part too",
    },
    owners: ['verzuimcoordinator'],
    regiehouder: false,
    force: 'FAILS',
    every: EVERY_WEEK,
    falls: 'LAST_SCHOOL_DAY_OF_WEEK',
    isOn: true,
    warnBefore: { count: 1, unit: 'CALENDAR_DAYS' },
    source: 'DB:111-112',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T07',
    kind: 'T07_FEEDBACK',
    what: {
      nl: 'samenwerkingsverband vo: elke drie maanden terugkoppeling over de registratie (zonder namen, K14)',
      en: 'samenwerkingsverband vo: feedback on the registration every three months (without names, K14)',
    },
    owners: ['swv-coordinator', 'swv-casemanager'],
    regiehouder: false,
    force: 'FAILS',
    every: EVERY_QUARTER,
    falls: 'FROM_A_DAY_THAT_IS_SET',
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'DB:730-732',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T07',
    kind: 'T07_CASE_MEETING',
    what: {
      nl: 'samenwerkingsverband vo: elke drie maanden casuistiekoverleg thuiszitters',
      en: 'samenwerkingsverband vo: a meeting on cases of thuiszitters every three months',
    },
    owners: ['swv-coordinator', 'swv-casemanager'],
    regiehouder: false,
    force: 'FAILS',
    every: EVERY_QUARTER,
    falls: 'FROM_A_DAY_THAT_IS_SET',
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'DB:734-738',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T16',
    kind: 'T16_AGREEMENTS',
    what: {
      nl: 'jaarlijkse evaluatie van de werkafspraken binnen de school',
      en: 'yearly evaluation of the working agreements within the school',
    },
    owners: ['schoolleiding', 'ondersteuningscoordinator'],
    regiehouder: false,
    force: 'FAILS',
    every: EVERY_YEAR,
    falls: { endOfMonth: 7 }, // "jaarlijks": before the school year ends, which is ours
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'DB:84-86',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'T16',
    kind: 'T16_STAFF_INFORMED',
    what: {
      nl: 'jaarlijkse bijeenkomst waarin de partners het personeel van de school voorlichten',
      en: 'yearly meeting at which the partners inform the staff of the school',
    },
    owners: ['ondersteuningscoordinator'],
    regiehouder: false,
    force: 'FAILS',
    every: EVERY_YEAR,
    falls: { endOfMonth: 7 }, // as above
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'DB:66-68',
    articles: [],
    mark: 'interpreted',
  },
];
