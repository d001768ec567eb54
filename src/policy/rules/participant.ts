// Who may see and seat the participants of a case, and give the regie to one; that somebody from care takes part is care data (D30).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { linkedCapacities } from './linked-capacities.js';

// The coordinator reads every line as keeper of the case; the contact person of the sitting only the own side.
const partners: readonly Capacity[] = linkedCapacities.filter(one => one !== 'ondersteuningscoordinator');
const partnersOnCase = partners.filter(one => one !== 'contactpersoon-preventief-spreekuur');

const read: readonly Line[] = [
  {
    capacities: partners,
    facts: ['linked', 'own_line_or_organisation'],
    ground: 'LINK',
    source: 'rights.csv D30',
    as: 'ownLine',
  },
  {
    capacities: partnersOnCase,
    facts: ['linked', 'line_is_general'],
    ground: 'LINK',
    source: 'rights.csv D30',
    as: 'general',
  },
  {
    capacities: partnersOnCase,
    facts: ['linked', 'line_is_care', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md, existence leaks',
    as: 'care',
  },
  {
    capacities: partnersOnCase,
    facts: ['linked', 'invited_together'],
    ground: 'MEETING',
    source: 'rights.csv D30',
    as: 'invited',
  },
  {
    capacities: ['ondersteuningscoordinator'],
    facts: ['own_organisation', 'participates'],
    ground: 'OWN_ORGANISATION',
    source: 'DB:244-249',
  },
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
    // Adding an outside organisation needs a ground of its own besides (rights.csv D30, note).
    capacities: ['ondersteuningscoordinator'],
    facts: ['own_organisation', 'participates'],
    ground: 'OWN_ORGANISATION',
    source: 'DB:180-183, 244-249',
  },
];

/** The lines of D30, also of what is shown as a participant is. */
export const participantLines = { read, write } as const;

export const participantRules = rulesOf('Participant', { read, write });

// Who has the regie, and which partners agreed to it, is shown as a participant is. In which words it was handed over may be of
// anything, also of care: the coordinator who writes it and the pupil alone read that.
export const regieRules = [
  ...rulesOf('Regie', { read, write }),
  ...rulesOf('RegieAgreement', { read, write }),
  ...rulesOf('RegieGrounds', {
    read: read.filter(({ capacities: [who] }) => who === 'ondersteuningscoordinator' || who === 'leerling'),
    write,
  }),
];
