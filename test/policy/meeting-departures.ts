// Where the parts of meetings depart from the lines of appointments (D31) and of minutes (D20).

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { type Departure, notGiven } from './departure.js';

const readers: readonly (readonly Fact[])[] = [
  ['present'],
  ['client_scope', 'own_municipality', 'present'],
  ['own_organisation', 'participates'],
  ['consented'],
  ['self'],
  ['parent_with_authority', 'under_16'],
  ['parent_with_authority', 'from_16', 'under_18', 'consented'],
];

export const ofMeetings: readonly Departure[] = [
  ...readers.map(
    (line): Departure => ({
      resources: ['MinutesParagraph'],
      action: 'read',
      line,
      demands: ['opens_class'],
      why: 'the line opens the container; each paragraph is read under the own line for what it tells of (rights.csv, note "container")',
    }),
  ),
  ...notGiven([['visible_participant_or_self']], {
    resources: ['Meeting'],
    action: 'read',
    capacities: ['opdrachtgever', 'privacy-officer'],
    why: 'they discuss no case, and come to no meeting on one',
  }),
];
