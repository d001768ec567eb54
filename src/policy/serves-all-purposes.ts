// Whether a rule serves every purpose of its capacity, so that it need not name them.

import type { Rule } from './rule.js';
import { entryOf } from './vocabulary/capacities.js';

/** Statistics excepted, which open no single row whatever the rule. */
export const servesAllPurposes = (rule: Rule): boolean =>
  entryOf(rule.capacity).purposes.every(one => one === 'STATISTICS' || rule.purposes.includes(one));
