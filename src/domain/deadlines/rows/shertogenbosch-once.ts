// 's-Hertogenbosch: what must be done once within a term (T01, T03 to T06, T08, T16).
import type { OnceRow } from '../deadline-row.js';

const TWO_WEEKS = { count: 14, unit: 'CALENDAR_DAYS' } as const;
const THREE_DAYS = { count: 3, unit: 'CALENDAR_DAYS' } as const;
const A_WEEK = { count: 1, unit: 'WEEKS' } as const;
const TWO_WEEKS_BEFORE = { count: 2, unit: 'WEEKS' } as const;

export const SHERTOGENBOSCH_ONCE: readonly OnceRow[] = [
  {
    id: 'T01',
    kind: 'T01_CONTACT_HOME',
    what: {
      nl: 'contact met leerling en ouders: dezelfde dag, uiterlijk na drie dagen ziek zijn',
      en: 'contact with pupil and parents: the same day, after three days of sickness at the latest',
    },
    owners: ['mentor'],
    regiehouder: false,
    force: 'FAILS',
    start: 'REPORTED_SICK',
    within: THREE_DAYS,
    warnBefore: THREE_DAYS, // "nog dezelfde dag": the warning is of the first day
    source: 'DB:144-146',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T03',
    kind: 'T03_JEUGDARTS_TALK',
    what: {
      nl: 'gesprek met de jeugdarts, in principe binnen twee weken na aanmelding',
      en: 'talk with the jeugdarts, in principle within two weeks of the referral',
    },
    owners: ['jeugdarts'],
    regiehouder: false,
    force: 'WARNS', // "in principe"
    start: 'REFERRED_TO_JEUGDARTS',
    within: TWO_WEEKS,
    warnBefore: THREE_DAYS,
    source: 'DB:264-265',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T04',
    kind: 'T04_FIRST_TALK',
    what: {
      nl: '(beginnende) thuiszitter: een van de partners spreekt binnen twee weken met leerling en ouders',
      en: '(beginning) thuiszitter: one of the partners talks with pupil and parents within two weeks',
    },
    owners: ['jeugdarts', 'leerplichtambtenaar', 'schoolmaatschappelijk-werker', 'ondersteuningscoordinator'],
    regiehouder: false,
    force: 'FAILS',
    start: 'SEEN_AS_AT_HOME',
    within: TWO_WEEKS,
    warnBefore: THREE_DAYS,
    source: 'DB:216-219',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T05',
    kind: 'T05_PLAN',
    what: { nl: 'plan van aanpak binnen twee weken', en: 'plan of action within two weeks' },
    owners: ['ondersteuningscoordinator'],
    regiehouder: true,
    force: 'FAILS',
    start: 'SEEN_AS_AT_HOME',
    within: TWO_WEEKS,
    warnBefore: THREE_DAYS,
    source: 'DB:230-232',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T06',
    kind: 'T06_NOBODY_AT_HOME',
    what: {
      nl: 'geen leerling langer dan drie maanden thuis zonder passend aanbod',
      en: 'no pupil at home for more than three months without a fitting offer',
    },
    owners: ['ondersteuningscoordinator', 'leerplichtambtenaar', 'swv-casemanager', 'regisseur'],
    regiehouder: true,
    force: 'FAILS',
    start: 'ABSENCE_BEGAN',
    within: { count: 3, unit: 'MONTHS' },
    warnBefore: TWO_WEEKS_BEFORE,
    source: 'DB:16-18',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T08',
    kind: 'T08_BROAD_MEETING',
    what: {
      nl: 'po, langer dan vier weken thuis: school of samenwerkingsverband kan een breed overleg beginnen',
      en: 'primary education, at home for more than four weeks: school or samenwerkingsverband may begin a broad meeting',
    },
    owners: ['ondersteuningscoordinator', 'schoolleiding', 'swv-casemanager', 'swv-coordinator'],
    regiehouder: false,
    schools: ['SCHOOL_PO'],
    force: 'ENABLES',
    start: 'ABSENCE_BEGAN',
    within: { count: 4, unit: 'WEEKS' },
    warnBefore: A_WEEK,
    source: 'DB:747-749',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T16',
    kind: 'T16_TABLE_EVALUATED',
    what: {
      nl: 'evaluatie van het doorbraakoverleg, een jaar na het begin in februari 2022',
      en: 'evaluation of the doorbraakoverleg, a year after it began in February 2022',
    },
    owners: ['regisseur', 'swv-coordinator'],
    regiehouder: false,
    force: 'FAILS',
    start: 'TABLE_BEGAN',
    within: { count: 12, unit: 'MONTHS' },
    warnBefore: TWO_WEEKS_BEFORE,
    source: 'DB:960-962, 974-976',
    articles: [],
    mark: 'read',
  },
];
