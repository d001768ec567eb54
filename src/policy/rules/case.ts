// Who may open, move and see a case: that it exists, and in which phase it is and was (D29).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { linkedCapacities } from './linked-capacities.js';

const openers: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'schoolleiding',
  'verzuimcoordinator',
];

const read: readonly Line[] = [
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
];

const write: readonly Line[] = [
  {
    capacities: openers,
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
];

export const caseRules = rulesOf('Case', { read, write });

// Whoever moves or closes a case takes part in it.
const move = write.map((line): Line => ({ ...line, facts: [...line.facts, 'participates'] }));

export const casePhaseRules = [
  ...rulesOf('CasePhaseChange', { read, write: move }),
  // In which words may be of anything: for those of the school who can write it, and the pupil.
  ...rulesOf('CasePhaseGrounds', {
    read: [
      { capacities: openers, facts: ['linked'], ground: 'LINK', source: 'rights.csv D29' },
      ...read.filter(({ capacities: [who] }) => who === 'leerling'),
    ],
    write: move,
  }),
];
