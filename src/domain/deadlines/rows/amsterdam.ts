// Amsterdam: the cycle of the doorbraakoverleg and how long a case stays on its agenda (T11, T12, T14).
import type { OnceRow, RecurringRow } from '../deadline-row.js';

const DAYS = (count: number) => ({ count, unit: 'CALENDAR_DAYS' }) as const;
const MONTHS = (count: number) => ({ count, unit: 'MONTHS' }) as const;
const TWO_WEEKS = { count: 2, unit: 'WEEKS' } as const;

const CYCLE = {
  id: 'T11',
  owners: ['voorzitter-doorbraakoverleg', 'managementassistent'],
  regiehouder: false,
  force: 'FAILS',
  start: 'TABLE_MEETS',
  articles: [],
  mark: 'read',
} as const;

const AGENDA = {
  id: 'T12',
  owners: ['voorzitter-doorbraakoverleg'],
  regiehouder: true,
  start: 'FIRST_DISCUSSED',
  warnBefore: TWO_WEEKS,
  articles: [],
  mark: 'read',
} as const;

export const AMSTERDAM_ONCE: readonly OnceRow[] = [
  {
    ...CYCLE,
    kind: 'T11_PREPARATION_FROM',
    what: {
      nl: 'vooroverleg: niet eerder dan drie weken voor het overleg',
      en: 'preparation: not before three weeks ahead of the meeting',
    },
    force: 'ENABLES',
    within: DAYS(-21),
    warnBefore: DAYS(3),
    source: 'AM:97',
  },
  {
    ...CYCLE,
    kind: 'T11_PREPARATION_UNTIL',
    what: {
      nl: 'vooroverleg: uiterlijk twee weken voor het overleg',
      en: 'preparation: two weeks ahead of the meeting at the latest',
    },
    within: DAYS(-14),
    warnBefore: DAYS(7),
    source: 'AM:97',
  },
  {
    ...CYCLE,
    kind: 'T11_AGENDA',
    what: {
      nl: 'agenda verzenden, twee weken voor het overleg',
      en: 'agenda sent, two weeks ahead of the meeting',
    },
    within: DAYS(-14),
    warnBefore: DAYS(3),
    source: 'AM:111, 124-127',
  },
  {
    ...CYCLE,
    kind: 'T11_MINUTES',
    what: { nl: 'verslag binnen een week na het overleg', en: 'minutes within a week of the meeting' },
    within: DAYS(7),
    warnBefore: DAYS(2),
    source: 'AM:115, 124-127',
  },
  {
    ...AGENDA,
    kind: 'T12_TRAJECTORY',
    what: {
      nl: '(perspectief op) een passend traject binnen drie maanden na de eerste bespreking',
      en: '(prospect of) a fitting trajectory within three months of the first discussion',
    },
    force: 'FAILS',
    within: MONTHS(3),
    source: 'AM:39',
  },
  {
    ...AGENDA,
    kind: 'T12_EVALUATION',
    what: {
      nl: 'zonder traject na drie maanden: het overleg evalueert of de zaak op de agenda blijft',
      en: 'without a trajectory after three months: the meeting evaluates whether the case stays on its agenda',
    },
    force: 'FAILS',
    within: MONTHS(3),
    source: 'AM:179',
  },
  {
    ...AGENDA,
    kind: 'T12_ESCALATION',
    what: {
      nl: 'in principe hoogstens zes maanden op de agenda; daarna escalatie naar de opdrachtgevers',
      en: 'in principle six months on the agenda at most; then escalation to the opdrachtgevers',
    },
    force: 'WARNS', // "in principe"
    within: MONTHS(6),
    source: 'AM:179-181',
  },
];

export const AMSTERDAM_RECURRING: readonly RecurringRow[] = [
  {
    id: 'T11',
    kind: 'T11_CYCLE',
    what: {
      nl: 'doorbraakoverleg, eenmaal in de zes weken op maandag',
      en: 'doorbraakoverleg, once in six weeks on a Monday',
    },
    owners: ['voorzitter-doorbraakoverleg', 'managementassistent'],
    regiehouder: false,
    force: 'FAILS',
    every: { count: 6, unit: 'WEEKS' },
    falls: 'FROM_A_DAY_THAT_IS_SET', // dates are planned for the whole school year
    isOn: true,
    warnBefore: DAYS(3),
    source: 'AM:109, 124-127',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T14',
    kind: 'T14_EVALUATION',
    what: { nl: 'jaarlijkse evaluatie, in september', en: 'yearly evaluation, in September' },
    owners: ['swv-coordinator', 'leerplichtambtenaar'],
    regiehouder: false,
    force: 'FAILS',
    every: MONTHS(12),
    falls: { endOfMonth: 9 },
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'AM:199-201',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T14',
    kind: 'T14_BOARD_MEETING',
    what: {
      nl: 'jaarlijks bestuurlijk overleg, op grond van de evaluatie',
      en: 'yearly meeting of boards, on the evaluation',
    },
    owners: ['opdrachtgever'],
    regiehouder: false,
    force: 'FAILS',
    every: MONTHS(12),
    falls: 'FROM_A_DAY_THAT_IS_SET',
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'AM:49',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T14',
    kind: 'T14_HANDBOOK',
    what: { nl: 'jaarlijkse bijwerking van het handboek', en: 'yearly update of the handbook' },
    owners: ['opdrachtgever'],
    regiehouder: false,
    force: 'FAILS',
    every: MONTHS(12),
    falls: 'FROM_A_DAY_THAT_IS_SET',
    isOn: true,
    warnBefore: TWO_WEEKS,
    source: 'AM:15',
    articles: [],
    mark: 'read',
  },
];
