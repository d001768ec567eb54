// Who may mark and see that Halt, a proces-verbaal or the civil route was used (D16, R19).

import { type Line, rulesOf } from '../rule.js';

const own: Line = {
  capacities: ['leerplichtambtenaar'],
  facts: ['own_organisation', 'author'],
  ground: 'OWN_ORGANISATION',
  basis: 'LPW 22(2), 22(5); UAVG 31-33',
  source: 'DB:691-694',
};

export const justiceRecordRules = rulesOf('JusticeRecord', {
  read: [
    own,
    {
      capacities: ['gezinsmanager', 'partner-deelnemer'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'roles-and-data.md 2c D16',
    },
    {
      capacities: ['jeugdarts'],
      facts: ['consented'],
      ground: 'CONSENT',
      basis: 'UAVG 32a',
      source: 'roles-and-data.md 2b D16',
    },
    {
      capacities: ['ondersteuningscoordinator'],
      facts: ['participates', 'consented'],
      ground: 'CONSENT',
      basis: 'UAVG 32a',
      source: 'law.md R19',
    },
    // A proces-verbaal of a parent is nobody's but that parent's.
    {
      capacities: ['leerling'],
      facts: ['self', 'about_pupil'],
      ground: 'SELF',
      source: 'roles-and-data.md 2a D16',
    },
    {
      capacities: ['ouder'],
      facts: ['own_data'],
      ground: 'PARENT',
      source: 'roles-and-data.md 2a D16',
      as: 'own',
    },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'under_16', 'about_pupil'],
      ground: 'PARENT',
      source: 'roles-and-data.md 2a D16',
      as: 'under16',
    },
  ],
  write: [own],
});
