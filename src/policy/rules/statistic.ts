// Who reads the yearly evaluation: everybody in the region, as numbers about many that tell of nobody (D26; AM:211-216).

import { rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { linkedCapacities } from './linked-capacities.js';

const readers: readonly Capacity[] = [
  ...linkedCapacities,
  'leerling',
  'ouder',
  'opdrachtgever',
  'privacy-officer',
];

export const statisticRules = rulesOf('Statistic', {
  read: [
    {
      capacities: readers,
      facts: ['aggregate'],
      ground: 'STATISTICS',
      source: 'AM:45-49, 195-216; roles-and-data.md D26',
    },
    {
      capacities: ['client-ldos'],
      facts: ['client_scope', 'aggregate'],
      ground: 'STATISTICS',
      source: 'roles-and-data.md 2d',
    },
  ],
});
