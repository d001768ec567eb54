// Who may see where somebody lives and how to reach them (D03, D04); a parent keeps the own contact details.

import { type Line, rulesOf } from '../rule.js';

const common: readonly Line[] = [
  {
    capacities: ['client-leerplicht'],
    facts: ['client_scope', 'own_municipality', 'statutory'],
    ground: 'STATUTE',
    basis: 'LPW 18(3), 21a',
    source: 'roles-and-data.md 2d',
  },
  {
    capacities: ['gezinsmanager'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'Jeugdwet 7.3.11(4)',
    source: 'law.md E10',
  },
  {
    capacities: ['jeugdarts', 'jgz-medewerker'],
    facts: ['referred'],
    ground: 'REFERRAL',
    source: 'DB:547-558',
  },
  {
    capacities: ['leerplichtambtenaar', 'rmc-medewerker'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'LPW 18(3), 21a; WVO 8.20',
    source: 'law.md E01-E04, E17',
  },
  {
    capacities: ['managementassistent'],
    facts: ['invited', 'letter_due'],
    ground: 'INVITATION',
    source: 'AM:129-139, 272-288',
  },
  {
    capacities: ['onderwijsconsulent'],
    facts: ['consented'],
    ground: 'CONSENT',
    source: 'DB:364-366',
  },
  {
    capacities: ['regisseur'],
    facts: ['invited', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2b D03, D04',
  },
  {
    capacities: ['schoolleiding', 'verzuimcoordinator'],
    facts: ['own_organisation', 'statutory'],
    ground: 'STATUTE',
    basis: 'LPW 18, 21a',
    source: 'roles-and-data.md 2a D03, D04',
  },
  {
    capacities: ['schoolmaatschappelijk-werker', 'schoolpsycholoog', 'swv-casemanager'],
    facts: ['participates', 'consented'],
    ground: 'CONSENT',
    source: 'DB:207',
  },
];

const school = (...capacities: Line['capacities']): Line => ({
  capacities,
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:552-558',
});

const own: Line = {
  capacities: ['ouder'],
  facts: ['own_data'],
  ground: 'PARENT',
  source: 'roles-and-data.md 2a D03, D04',
};

// Not of a shielded parent: where one is kept safe is not told to the child either.
const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self', 'not_shielded'],
  ground: 'SELF',
  source: 'DB:653; rights.csv D04',
};

export const contactRules = [
  ...rulesOf('ContactDetails', {
    read: [
      ...common,
      school('mentor', 'ondersteuningscoordinator'),
      {
        capacities: ['client-ggd'],
        facts: ['client_scope', 'referred'],
        ground: 'REFERRAL',
        source: 'DB:547-558',
      },
      own,
      pupil,
    ],
    write: [own],
  }),
  ...rulesOf('Address', { read: [...common, school('ondersteuningscoordinator'), own, pupil] }),
];
