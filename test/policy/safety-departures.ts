// Where the meldcode, emergencies and marks of safety depart from the rights.

import { type Resource, resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { type Departure, notGiven } from './departure.js';

const meldcode = resourceNames.filter(name => resourceEntry(name).dataClass === 'D28');
const inFile: readonly Resource[] = ['MeldcodeFile', 'MeldcodeStep', 'MeldcodeReport'];
const tiedInEmergency = {
  line: ['emergency'] as const,
  purposes: ['SAFETY'] as const,
};
const noOracle =
  'an emergency opens a case to which one is tied: of any other it would tell whether there is one';

/** An emergency opens what one is tied to, and its officer reads that it was used. */
export const ofSafety: readonly Departure[] = [
  {
    ...tiedInEmergency,
    resources: [...inFile, 'EmergencyAccess'],
    action: 'read',
    demands: ['linked'],
    why: noOracle,
  },
  {
    ...tiedInEmergency,
    resources: ['EmergencyReason'],
    action: 'read',
    demands: ['linked', 'author'],
    why: "the reason in words is its author's; who else reads it would read what is in the case",
  },
  {
    ...tiedInEmergency,
    resources: ['EmergencyAccess'],
    action: 'write',
    demands: ['linked'],
    why: noOracle,
  },
  {
    ...tiedInEmergency,
    resources: [...inFile, 'EmergencyReason'],
    action: 'write',
    demands: ['linked', 'own_organisation'],
    why: "a file is its organisation's; in an emergency one reads another's and writes in none but one's own",
  },
  ...notGiven([['self', 'safe'], ['parent_with_authority', 'under_16', 'safe'], ['emergency_review']], {
    resources: ['EmergencyReason'],
    action: 'read',
    why: "the reason in words is its author's",
  }),
  ...notGiven([['emergency_review']], {
    resources: meldcode.filter(name => name !== 'EmergencyAccess' && name !== 'EmergencyReason'),
    action: 'read',
    why: 'the officer reviews that it was used, and reads nothing of what is in the file (Q21)',
  }),
  ...[['author'] as const, ['own_organisation'] as const].map(
    (line): Departure => ({
      resources: ['SafetyMark'],
      action: 'write',
      line,
      demands: ['linked'],
      why: 'whoever records it is tied to the case',
    }),
  ),
];
