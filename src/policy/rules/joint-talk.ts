// Who may put down and see that jeugdarts, leerplichtambtenaar, pupil and parents talked together (part of D13).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const source = 'DB:275-276';

const present = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['participates', 'party_to'],
  ground: 'MEETING',
  source,
});

const school = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation', 'participates', 'party_to'],
  ground: 'OWN_ORGANISATION',
  source,
});

export const jointTalkRules = rulesOf('JointTalk', {
  read: [
    present(
      'gezinsmanager',
      'jeugdarts',
      'jgz-medewerker',
      'leerplichtambtenaar',
      'rmc-medewerker',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'swv-casemanager',
    ),
    school(
      'mentor',
      'ondersteuningscoordinator',
      'onderwijsondersteuner',
      'schoolleiding',
      'verzuimcoordinator',
    ),
    {
      capacities: [
        'financieel-akkoord',
        'partner-deelnemer',
        'regisseur',
        'swv-coordinator',
        'voorzitter-doorbraakoverleg',
      ],
      facts: ['invited', 'party_to'],
      ground: 'MEETING',
      source: 'roles-and-data.md 2c D13',
    },
    {
      capacities: ['client-leerplicht'],
      facts: ['client_scope', 'own_municipality', 'party_to'],
      ground: 'MEETING',
      source: 'roles-and-data.md 2d',
    },
    { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'under_16'],
      ground: 'PARENT',
      source: 'DB:275-276, 629-637',
      as: 'under16',
    },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
      ground: 'CONSENT',
      source: 'DB:637-641',
      as: 'from16',
    },
  ],
  write: [present('jeugdarts', 'leerplichtambtenaar'), school('mentor', 'ondersteuningscoordinator')],
});
