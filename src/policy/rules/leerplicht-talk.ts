// Who may hold and see the talk of the leerplichtambtenaar after a report, and its feedback form (D32).

import { type Line, rulesOf } from '../rule.js';

const officer: Line = {
  capacities: ['leerplichtambtenaar'],
  facts: ['statutory'],
  ground: 'STATUTE',
  basis: 'LPW 22(1), 22(3)',
  source: 'DB:313-335; law.md E04',
};

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:309-310' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'DB:309-310',
    as: 'under16',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ground: 'CONSENT',
    source: 'DB:637-641; law.md K4',
    as: 'from16',
  },
];

/** The school gets the form, and nothing else of the talk. */
const coordinator: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:309-311',
};

export const leerplichtTalkRules = [
  ...rulesOf('LeerplichtTalk', { read: [officer, ...family], write: [officer] }),
  ...rulesOf('LeerplichtTalkFeedback', { read: [officer, coordinator, ...family], write: [officer] }),
];
