// Who may read a pupil's BSN or onderwijsnummer, and whose copy of it (D02).

import { type Line, rulesOf } from '../rule.js';

// Whether the GGD holds the number is whether it has a file: whoever reads on another ground reads the school's.
const ofSchool: Line['facts'] = ['held_by_school'];

export const pupilNumberRules = rulesOf('PupilNumber', {
  read: [
    {
      capacities: ['jeugdarts', 'jgz-medewerker'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'roles-and-data.md 2b D02',
    },
    { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'roles-and-data.md 2a D02' },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'under_16', ...ofSchool],
      ground: 'PARENT',
      source: 'roles-and-data.md 2a D02',
    },
    {
      capacities: ['leerplichtambtenaar'],
      facts: ['statutory', ...ofSchool],
      ground: 'STATUTE',
      basis: 'LPW 21a; WRO 12(3); Besluit ROD 13',
      source: 'law.md E01, E02',
    },
    {
      capacities: ['rmc-medewerker'],
      facts: ['statutory', ...ofSchool],
      ground: 'STATUTE',
      basis: 'WVO 8.20; WEB 9.2.2; Besluit ROD 13',
      source: 'law.md E17',
    },
    {
      capacities: ['client-leerplicht'],
      facts: ['client_scope', 'own_municipality', 'statutory', ...ofSchool],
      ground: 'STATUTE',
      basis: 'LPW 21a; WRO 12(3); Besluit ROD 13',
      source: 'roles-and-data.md 2d',
    },
    {
      capacities: ['schoolleiding', 'verzuimcoordinator'],
      facts: ['own_organisation', 'statutory'],
      ground: 'STATUTE',
      basis: 'LPW 21a; WRO 12(3)',
      source: 'law.md E01, E02: while a report is being made',
    },
  ],
});
