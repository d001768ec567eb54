// Every migration, in order.

import { Spine1763769600000 } from './0001-spine.js';

export const migrations = [Spine1763769600000] as const;
