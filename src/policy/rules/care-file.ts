// Who may see a diagnosis and who treats (D10), contact with them, and where the file of the JGZ lies (D09).

import { type Line, rulesOf } from '../rule.js';

const team: Line = {
  capacities: ['jeugdarts', 'jgz-medewerker'],
  facts: ['treatment_team'],
  ground: 'TREATMENT',
  source: 'DB:586-589, 685',
};

// Under consent the school's own line reaches the team, which may read it and not write it.
const ownFile: Line = { ...team, facts: [...team.facts, 'own_organisation'] };

const guardianInstitution: Line = {
  capacities: ['gezinsmanager'],
  facts: ['statutory'],
  ground: 'STATUTE',
  basis: 'Jeugdwet 7.3.11(4)',
  source: 'law.md E10',
};

const pupil: Line = { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653' };

const released: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16', 'needed_as_parent', 'released_by_provider', 'not_frozen'],
  ground: 'PARENT',
  source: 'DB:655-671; law.md 1.7',
};

const diagnosis: readonly Line[] = [
  team,
  pupil,
  released,
  guardianInstitution,
  {
    capacities: ['client-ggd'],
    facts: ['client_scope', 'referred', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2d; law.md K10',
  },
  {
    capacities: ['ondersteuningscoordinator'],
    facts: ['participates', 'consented', 'bound_to_secrecy'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2a D10; law.md 1.2 e',
  },
  {
    capacities: ['schoolmaatschappelijk-werker', 'schoolpsycholoog'],
    facts: ['consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2b D10',
  },
];

const onTheForm: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['participates', 'referring', 'own_organisation'],
  ground: 'OWN_ENTRY',
  source: 'DB:586-589; law.md K10',
};

export const careFileRules = [
  ...rulesOf('Diagnosis', { read: diagnosis, write: [ownFile, onTheForm] }),
  ...rulesOf('TreatingContact', { read: [team, pupil], write: [team] }),
  ...rulesOf('HealthFilePointer', {
    read: [
      team,
      guardianInstitution,
      { ...pupil, facts: ['self', 'released_by_provider'], source: 'law.md 1.7' },
      released,
    ],
    write: [team],
  }),
];
