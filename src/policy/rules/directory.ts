// Who may see names, functions and organisations of professionals (D31): those whom one meets in a case.

import { rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import type { Resource } from '../vocabulary/resources.js';
import { linkedCapacities } from './linked-capacities.js';

const everyone: readonly Capacity[] = [
  ...linkedCapacities,
  'leerling',
  'ouder',
  'opdrachtgever',
  'privacy-officer',
];

const directoryOf = (resource: Resource) =>
  rulesOf(resource, {
    read: [
      {
        capacities: everyone,
        facts: ['visible_participant_or_self'],
        ground: 'LINK',
        source: 'rights.csv D31',
      },
      {
        capacities: ['organisatiebeheerder'],
        facts: ['own_organisation'],
        ground: 'OWN_ORGANISATION',
        source: 'rights.csv D31: reads no case',
      },
    ],
    write: [
      {
        capacities: ['organisatiebeheerder'],
        facts: ['own_organisation'],
        ground: 'OWN_ORGANISATION',
        source: 'rights.csv D31: reads no case',
      },
    ],
  });

export const directoryRules = [
  ...directoryOf('Person'),
  ...directoryOf('Organisation'),
  ...directoryOf('Appointment'),
];
