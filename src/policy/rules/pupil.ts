// Who may know which pupil it is about: name, birth date, school and group (D01).

import { rulesOf } from '../rule.js';

export const pupilRules = rulesOf('Pupil', {
  read: [
    {
      capacities: ['mentor', 'ondersteuningscoordinator', 'onderwijsondersteuner'],
      facts: ['own_organisation', 'participates'],
      ground: 'OWN_ORGANISATION',
      source: 'DB:552-558',
    },
    {
      capacities: ['schoolleiding', 'verzuimcoordinator'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'DB:106-112',
    },
    {
      capacities: ['jeugdarts', 'jgz-medewerker'],
      facts: ['referred'],
      ground: 'REFERRAL',
      source: 'DB:547-558',
    },
    {
      capacities: ['client-ggd'],
      facts: ['client_scope', 'referred'],
      ground: 'REFERRAL',
      source: 'DB:547-558',
    },
    {
      capacities: ['contactpersoon-preventief-spreekuur'],
      facts: ['invited_to_talk'],
      ground: 'PREVENTIVE_TALK',
      source: 'DB:926-929',
    },
    {
      capacities: ['gezinsmanager', 'schoolmaatschappelijk-werker', 'schoolpsycholoog', 'swv-casemanager'],
      facts: ['participates', 'consented'],
      ground: 'CONSENT',
      source: 'DB:207',
    },
    { capacities: ['onderwijsconsulent'], facts: ['consented'], ground: 'CONSENT', source: 'DB:364-366' },
    {
      capacities: [
        'managementassistent',
        'partner-deelnemer',
        'regisseur',
        'swv-coordinator',
        'voorzitter-doorbraakoverleg',
      ],
      facts: ['invited'],
      ground: 'INVITATION',
      source: 'AM:226-229; law.md K13',
    },
    {
      capacities: ['leerplichtambtenaar'],
      facts: ['statutory'],
      ground: 'STATUTE',
      basis: 'LPW 18(3), 21a',
      source: 'law.md E01-E04',
    },
    {
      capacities: ['rmc-medewerker'],
      facts: ['statutory', 'from_18'],
      ground: 'STATUTE',
      basis: 'WVO 8.20; WEB 9.2.2',
      source: 'law.md E17',
    },
    {
      capacities: ['client-leerplicht'],
      facts: ['client_scope', 'own_municipality', 'statutory'],
      ground: 'STATUTE',
      basis: 'LPW 18(3), 21a',
      source: 'roles-and-data.md 2d',
    },
    { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653' },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'under_18'],
      ground: 'PARENT',
      source: 'roles-and-data.md 2a',
    },
  ],
});
