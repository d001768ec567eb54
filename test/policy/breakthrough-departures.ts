// Where the nouns of the doorbraakoverleg depart from their lines.

import { type Departure, notGiven } from './departure.js';

export const ofBreakthrough: readonly Departure[] = [
  {
    resources: ['BreakthroughDecision'],
    action: 'write',
    capacities: ['leerplichtambtenaar', 'swv-casemanager', 'swv-coordinator'],
    line: ['invited'],
    demands: ['own_organisation'],
    why: 'a party decides for itself alone (AM:61, 264)',
  },
  ...notGiven([['invited']], {
    resources: ['BreakthroughDecision'],
    action: 'write',
    capacities: ['managementassistent', 'regisseur'],
    why: 'whoever assembles or chairs is none of the parties that decide (AM:61, 139-147)',
  }),
];
