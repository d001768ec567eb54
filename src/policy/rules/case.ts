// Who may open and who may see a case: that it exists, and in which phase it is (D29).

import { rulesOf } from '../rule.js';
import { linkedCapacities } from './linked-capacities.js';

export const caseRules = rulesOf('Case', {
  read: [
    { capacities: linkedCapacities, facts: ['linked'], ground: 'LINK', source: 'rights.csv D29' },
    { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653' },
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
  ],
  write: [
    {
      capacities: ['mentor', 'ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'DB:117-123, 154-164',
    },
    {
      capacities: ['leerplichtambtenaar'],
      facts: ['statutory'],
      ground: 'STATUTE',
      basis: 'LPW 22(1)',
      source: 'rights.csv D29: absolute absence',
    },
  ],
});
