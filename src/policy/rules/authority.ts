// Who may know who holds gezag over the pupil (D27).

import { rulesOf } from '../rule.js';

export const authorityRules = rulesOf('Authority', {
  read: [
    {
      capacities: ['ondersteuningscoordinator', 'schoolleiding'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'roles-and-data.md 2a D27',
    },
    {
      capacities: ['jeugdarts', 'jgz-medewerker', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
      facts: ['treatment_team'],
      ground: 'TREATMENT',
      source: 'roles-and-data.md 2b D27',
    },
    {
      capacities: ['leerplichtambtenaar'],
      facts: ['statutory'],
      ground: 'STATUTE',
      basis: 'LPW 18(3)',
      source: 'law.md E03',
    },
    {
      capacities: ['rmc-medewerker'],
      facts: ['statutory'],
      ground: 'STATUTE',
      basis: 'WVO 8.20; WEB 9.2.2',
      source: 'law.md E17',
    },
    {
      capacities: ['gezinsmanager'],
      facts: ['participates', 'statutory'],
      ground: 'STATUTE',
      basis: 'Jeugdwet 7.3.11(4)',
      source: 'law.md E10',
    },
    { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'roles-and-data.md 2a D27' },
    { capacities: ['ouder'], facts: ['own_data'], ground: 'PARENT', source: 'roles-and-data.md 2a D27' },
    { capacities: ['privacy-officer'], facts: [], ground: 'OVERSIGHT', source: 'roles-and-data.md 2c D27' },
  ],
});
