// Who may see a line of the record (D25).

import { rulesOf } from '../rule.js';

export const accessLogEntryRules = rulesOf('AccessLogEntry', {
  read: [
    {
      capacities: ['leerling'],
      facts: ['self', 'may_know'],
      ground: 'SELF',
      source: 'roles-and-data.md 2a D25',
    },
    {
      capacities: ['ouder'],
      facts: ['parent_with_authority', 'under_16', 'may_know'],
      ground: 'PARENT',
      source: 'roles-and-data.md 2a D25',
    },
    { capacities: ['privacy-officer'], facts: [], ground: 'OVERSIGHT', source: 'roles-and-data.md 2c D25' },
  ],
});
