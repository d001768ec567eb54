// The consent table R01 to R19 (law.md 1.2) as data, and the row that answers for a pupil's data.
import { CARE_ROWS } from './care-rows.js';
import { GENERAL_ROWS } from './general-rows.js';
import type { ConsentRow, RuleId, StudentDecision } from './row.js';
import type { ItemDomain } from './situation.js';

const ANY_AGE = { from: null, before: null } as const;

const PARENT_ROW: ConsentRow = {
  id: 'R01',
  subject: 'PARENT',
  domain: 'ANY',
  ages: ANY_AGE,
  capacity: 'ANY',
  decision: 'OWN_DATA',
  decides: {
    nl: 'de ouder over wie de gegevens gaan, ieder voor de eigen gegevens; niemand anders',
    en: 'the parent whose data they are, each for their own; nobody else',
  },
  source: 'DB:623-625',
  articles: ['AVG 6(1)(a)', 'AVG 7'],
  mark: 'read',
};

const FURTHER_ROWS: readonly ConsentRow[] = [
  {
    id: 'R17',
    subject: 'MIXED',
    domain: 'ANY',
    ages: ANY_AGE,
    capacity: 'ANY',
    decision: 'UNION',
    decides: {
      nl: 'wie voor het deel van de leerling beslist, en iedere ouder wiens gegevens erin staan',
      en: "whoever decides for the pupil's part, and every parent whose data are in it",
    },
    source: 'DB:623-627',
    articles: ['BW 7:457(1)', 'Jeugdwet 7.3.11(1)'],
    mark: 'read',
  },
  {
    id: 'R18',
    subject: 'THIRD_PERSON',
    domain: 'ANY',
    ages: ANY_AGE,
    capacity: 'ANY',
    decision: 'NEVER',
    decides: { nl: 'die persoon zelf; anders weglakken', en: 'that person; otherwise redact' },
    source: '',
    articles: ['BW 7:456', 'Jeugdwet 7.3.10'],
    mark: 'interpreted',
  },
  {
    id: 'R19',
    subject: 'ANY',
    domain: 'CRIMINAL',
    ages: ANY_AGE,
    capacity: 'ANY',
    decision: 'NEVER',
    decides: {
      nl: 'niet door toestemming: alleen op een wettelijke grond',
      en: 'not by consent: on a statutory ground only',
    },
    source: '',
    articles: ['UAVG 31', 'UAVG 32', 'UAVG 33'],
    mark: 'interpreted',
  },
];

export const CONSENT_ROWS: readonly ConsentRow[] = [
  PARENT_ROW,
  ...GENERAL_ROWS,
  ...CARE_ROWS,
  ...FURTHER_ROWS,
];

/** A row that decides about the pupil's data. */
export interface StudentRow extends ConsentRow {
  readonly id: RuleId;
  readonly decision: StudentDecision;
}

const STUDENT_ROWS = CONSENT_ROWS.filter(
  (row): row is StudentRow => row.subject === 'STUDENT' && row.decision !== 'OUTCOME',
);

/** The one row for the pupil's data; a table with a gap refuses. */
export function studentRow(domain: ItemDomain, age: number, capable: boolean): StudentRow {
  const capacity = capable ? 'CAPABLE' : 'INCAPABLE';
  const row = STUDENT_ROWS.find(
    ({ ages, ...candidate }) =>
      candidate.domain === domain &&
      (ages.from === null || age >= ages.from) &&
      (ages.before === null || age < ages.before) &&
      (candidate.capacity === 'ANY' || candidate.capacity === capacity),
  );
  if (row === undefined) throw new Error('no row of the consent table covers this age, domain and capacity');
  return row;
}
