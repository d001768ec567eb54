// Every migration, in order.

import { Spine1763769600000 } from './0001-spine.js';
import { PeopleOneMeets1795341600000 } from './0002-people-one-meets.js';
import { PeopleAndConsent1795374000000 } from './0003-people-and-consent.js';
import { Sittings1795424400000 } from './0008-sittings.js';

export const migrations = [
  Spine1763769600000,
  PeopleOneMeets1795341600000,
  PeopleAndConsent1795374000000,
  Sittings1795424400000,
] as const;
