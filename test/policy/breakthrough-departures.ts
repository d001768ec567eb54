// Where the nouns of the doorbraakoverleg depart from their lines.

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import { type Departure, notGiven } from './departure.js';

const registration: readonly (readonly Fact[])[] = [
  ['invited'],
  ['invited', 'consented'],
  ['own_organisation', 'invited'],
  ['self'],
  ['parent_with_authority', 'under_16'],
  ['parent_with_authority', 'from_16', 'under_18', 'consented'],
];
const progress: readonly (readonly Fact[])[] = [['invited'], ['invited', 'consented'], ['assists']];

const eachByItsClass = (resource: Resource, lines: readonly (readonly Fact[])[]): Departure[] =>
  lines.map(line => ({
    resources: [resource],
    action: 'read',
    line,
    demands: ['opens_class'],
    why: 'the line opens the container; each paragraph is read under the own line for what it tells of (rights.csv, note "container")',
  }));

export const ofBreakthrough: readonly Departure[] = [
  ...eachByItsClass('RegistrationParagraph', registration),
  ...eachByItsClass('ProgressParagraph', progress),
  ...progress.map(
    (line): Departure => ({
      resources: ['TableCommitment'],
      action: 'read',
      line,
      demands: ['opens_care'],
      why: 'that somebody from care sat there and was heard tells that there is care (decisions.md Q13; roles-and-data.md, existence leaks)',
    }),
  ),
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
