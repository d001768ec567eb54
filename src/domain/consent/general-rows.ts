// Rows R02 to R08: the pupil's data from school and attendance ("privacy kwesties").
import { ADULT_FROM, ALONE_FROM, SPEAKS_FROM } from './ages.js';
import type { ConsentRow } from './row.js';

const GENERAL = { subject: 'STUDENT', domain: 'GENERAL' } as const;

export const GENERAL_ROWS: readonly ConsentRow[] = [
  {
    ...GENERAL,
    id: 'R02',
    ages: { from: null, before: SPEAKS_FROM },
    capacity: 'ANY',
    decision: 'PARENTS',
    decides: { nl: 'de ouders met gezag', en: 'the parents with authority' },
    source: 'DB:629',
    articles: ['UAVG 5(1)'],
    mark: 'read',
  },
  {
    ...GENERAL,
    id: 'R03',
    ages: { from: SPEAKS_FROM, before: ALONE_FROM },
    capacity: 'CAPABLE',
    decision: 'PARENTS_AND_STUDENT_MAY_STOP',
    decides: {
      nl: 'de ouders met gezag; de leerling wordt gehoord en kan het tegenhouden',
      en: 'the parents with authority; the pupil is heard and may stop it',
    },
    source: 'DB:617, 631-633',
    articles: ['UAVG 5(1)', 'UAVG 5(3)(b)'],
    mark: 'interpreted', // K1: an objection counts as a withdrawal
  },
  {
    ...GENERAL,
    id: 'R04',
    ages: { from: SPEAKS_FROM, before: ALONE_FROM },
    capacity: 'INCAPABLE',
    decision: 'PARENTS',
    decides: {
      nl: 'de ouders met gezag, in het belang van de leerling',
      en: "the parents with authority, in the pupil's interest",
    },
    source: 'DB:643-645',
    articles: ['UAVG 5(1)'],
    mark: 'read',
  },
  {
    ...GENERAL,
    id: 'R05',
    ages: { from: ALONE_FROM, before: ADULT_FROM },
    capacity: 'CAPABLE',
    decision: 'STUDENT',
    decides: { nl: 'de leerling alleen', en: 'the pupil alone' },
    source: 'DB:637-641',
    articles: ['UAVG 5(1)'],
    mark: 'read',
  },
  {
    ...GENERAL,
    id: 'R06',
    ages: { from: ALONE_FROM, before: ADULT_FROM },
    capacity: 'INCAPABLE',
    decision: 'PARENTS',
    decides: {
      nl: 'de ouders met gezag, in het belang van de leerling',
      en: "the parents with authority, in the pupil's interest",
    },
    source: 'DB:643-645',
    articles: [], // K3: the UAVG has no rule, the protocol fills the gap
    mark: 'read',
  },
  {
    ...GENERAL,
    id: 'R07',
    ages: { from: ADULT_FROM, before: null },
    capacity: 'CAPABLE',
    decision: 'STUDENT',
    decides: {
      nl: 'de leerling alleen; ouders staan erbuiten',
      en: 'the pupil alone; parents have no standing',
    },
    source: 'DB:637',
    articles: [],
    mark: 'read',
  },
  {
    ...GENERAL,
    id: 'R08',
    ages: { from: ADULT_FROM, before: null },
    capacity: 'INCAPABLE',
    decision: 'REPRESENTATIVE',
    decides: {
      nl: 'curator of mentor, anders de schriftelijk gemachtigde; ouders als zodanig niet',
      en: 'curator or mentor, else the attorney in writing; not parents as such',
    },
    source: 'DB:643',
    articles: ['UAVG 5(2)'],
    mark: 'interpreted', // K3: "dan beslissen ouders" read as minors only
  },
];
