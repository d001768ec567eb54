// Who may record and see that there was a zorgmelding, a proces-verbaal or a maatregel, and who the bare fact of it (D17).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const source = 'rights.csv D17; AM:237-239, DB:1049';

const ownReport: Line = {
  capacities: ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
  facts: ['author'],
  ground: 'OWN_ENTRY',
  source: 'rights.csv D17: own report',
};

const leerplicht: Line = {
  capacities: ['leerplichtambtenaar'],
  facts: ['own_organisation'],
  ground: 'OWN_ORGANISATION',
  source,
};

// Narrower than the line: whoever records it is tied to the case.
const tied = (line: Line): Line => ({ ...line, facts: [...line.facts, 'linked'] });

const school: readonly Capacity[] = ['ondersteuningscoordinator', 'schoolleiding'];

export const safetyMarkRules = [
  ...rulesOf('SafetyMark', {
    read: [
      ownReport,
      leerplicht,
      { capacities: ['gezinsmanager'], facts: ['own_organisation'], ground: 'OWN_ORGANISATION', source },
      { capacities: ['leerling'], facts: ['self', 'safe'], ground: 'SELF', source },
      {
        capacities: ['ouder'],
        facts: ['parent_with_authority', 'under_16', 'safe'],
        ground: 'PARENT',
        source,
      },
    ],
    write: [
      tied(ownReport),
      tied(leerplicht),
      {
        capacities: ['client-leerplicht'],
        facts: ['client_scope', 'own_municipality', 'author'],
        ground: 'OWN_ENTRY',
        source: 'roles-and-data.md 2d',
      },
    ],
  }),
  ...rulesOf('SafetyFact', {
    read: [
      {
        capacities: school,
        facts: ['own_organisation'],
        ground: 'OWN_ORGANISATION',
        source: 'rights.csv D17: if the school made it',
      },
      {
        capacities: [
          'partner-deelnemer',
          'regisseur',
          'swv-casemanager',
          'swv-coordinator',
          'voorzitter-doorbraakoverleg',
        ],
        facts: ['invited', 'consented'],
        ground: 'CONSENT',
        source: 'roles-and-data.md 2b, 2c D17',
      },
    ],
  }),
];
