// Every migration, in order.

import { Spine1763769600000 } from './0001-spine.js';
import { PeopleOneMeets1795341600000 } from './0002-people-one-meets.js';

export const migrations = [Spine1763769600000, PeopleOneMeets1795341600000] as const;
