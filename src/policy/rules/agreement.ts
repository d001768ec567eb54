// Who may make and see an agreement: who does what, when, with which result (D13, SMART).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const professionals: readonly Capacity[] = [
  'gezinsmanager',
  'jeugdarts',
  'jgz-medewerker',
  'leerplichtambtenaar',
  'rmc-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

const present: Line = {
  capacities: professionals,
  facts: ['participates', 'party_to'],
  ground: 'MEETING',
  source: 'DB:225-226, 287, 326',
};

const atTheTable = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['invited', 'party_to'],
  ground: 'MEETING',
  source: 'roles-and-data.md 2c D13',
});

const school = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:225-226, 244-249',
});

const systems: readonly Line[] = [
  {
    capacities: ['client-leerplicht'],
    facts: ['client_scope', 'own_municipality', 'party_to'],
    ground: 'MEETING',
    source: 'roles-and-data.md 2d',
  },
  {
    capacities: ['client-school'],
    facts: ['client_scope', 'own_organisation'],
    ground: 'OWN_ORGANISATION',
    source: 'roles-and-data.md 2d',
  },
];

const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self'],
  ground: 'SELF',
  source: 'DB:213-214: co-author',
};

const read: readonly Line[] = [
  present,
  atTheTable(
    'financieel-akkoord',
    'partner-deelnemer',
    'regisseur',
    'swv-coordinator',
    'voorzitter-doorbraakoverleg',
  ),
  school(
    'mentor',
    'ondersteuningscoordinator',
    'onderwijsondersteuner',
    'schoolleiding',
    'verzuimcoordinator',
  ),
  ...systems,
  pupil,
  { capacities: ['onderwijsconsulent'], facts: ['consented'], ground: 'CONSENT', source: 'DB:364-366' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'DB:629-637',
    as: 'under16',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ground: 'CONSENT',
    source: 'DB:637-641',
    as: 'from16',
  },
];

// Regie adds writing to what the holder may read already, never reading (roles-and-data.md).
const regie = read.map(
  (line): Line => ({
    ...line,
    facts: [...line.facts, 'has_regie'],
    ground: 'REGIE',
    as: line.as === undefined ? 'regie' : `${line.as}.regie`,
  }),
);

export const agreementRules = rulesOf('Agreement', {
  read,
  write: [
    present,
    atTheTable('partner-deelnemer', 'regisseur'),
    school('mentor', 'ondersteuningscoordinator'),
    ...systems,
    pupil,
    {
      capacities: ['managementassistent'],
      facts: ['invited'],
      ground: 'INVITATION',
      source: 'AM:129-139: minutes',
    },
    ...regie,
  ],
});
