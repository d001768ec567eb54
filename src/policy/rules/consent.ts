// Who may ask for consent, answer the request, and see what became of it (D24).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const askers: readonly Capacity[] = [
  'jeugdarts',
  'jgz-medewerker',
  'leerplichtambtenaar',
  'partner-deelnemer',
  'rmc-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

/** The side that asked: the coordinator for the school, every other partner for what it asked itself. */
const asked: readonly Line[] = [
  {
    capacities: ['ondersteuningscoordinator'],
    facts: ['own_organisation'],
    ground: 'OWN_ORGANISATION',
    source: 'roles-and-data.md 2a D24',
  },
  {
    capacities: askers,
    facts: ['asked_by_own_organisation'],
    ground: 'OWN_ENTRY',
    source: 'roles-and-data.md 2b D24',
  },
];

const officer: Line = {
  capacities: ['privacy-officer'],
  facts: [],
  ground: 'OVERSIGHT',
  source: 'roles-and-data.md 2c D24',
};

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'UAVG 5(4)b; rights.csv D24' },
  { capacities: ['ouder'], facts: ['own_data'], ground: 'PARENT', source: 'rights.csv D24' },
];

// Pupil and parents see their own statements only: what the other said is the other's (rights.csv D24, note).
const ownStatements: readonly Line[] = [
  {
    capacities: ['leerling'],
    facts: ['self', 'own_data'],
    ground: 'SELF',
    source: 'rights.csv D24: own statements',
  },
  { capacities: ['ouder'], facts: ['own_data'], ground: 'PARENT', source: 'rights.csv D24: own statements' },
];

// Narrower than the line: whoever asks is tied to the case for which they ask.
const asking = asked.map((line): Line => ({ ...line, facts: [...line.facts, 'linked'] }));

// Who treats the pupil and asked for it; a school never does (law.md R11).
const treating: Line = {
  capacities: ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
  facts: ['asked_by_own_organisation', 'treatment_team'],
  ground: 'OWN_ENTRY',
  basis: 'BW 7:450(2); Jeugdwet 7.3.4(2)',
  source: 'law.md R11',
};

export const consentRules = [
  ...rulesOf('Consent', { read: [...asked, officer, ...family], write: asking }),
  ...rulesOf('ConsentStatement', {
    read: [...asked, officer, ...ownStatements],
    write: [...asked, ...ownStatements],
  }),
  ...rulesOf('ConsentNotice', { read: [...asked, officer], write: asked }),
  ...rulesOf('ConsentExplanation', { read: [...asked, officer], write: asked }),
  ...rulesOf('ConsentOverride', { read: [...asked, officer], write: [treating] }),
  ...rulesOf('ConsentPeriod', { read: [...asked, officer] }),
];

/** "May I share?" for those who hold the data and must know no more than yes or no. */
export const consentStatusRules = rulesOf('ConsentStatus', {
  read: [
    {
      // Narrower than the line: only what the own organisation may share, so that no other source shows.
      capacities: [
        'gezinsmanager',
        'mentor',
        'onderwijsondersteuner',
        'regisseur',
        'schoolleiding',
        'verzuimcoordinator',
      ],
      facts: ['participates', 'own_organisation'],
      ground: 'OWN_ENTRY',
      source: 'roles-and-data.md 2a D24 (m); existence leaks',
    },
  ],
});
