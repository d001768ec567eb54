// Whether a rule serves every purpose of its capacity, so that it need not name them.

import type { Rule } from './rule.js';
import { entryOf } from './vocabulary/capacities.js';
import { resourceEntry } from './vocabulary/resources.js';

/** Statistics excepted, which open no single row whatever the rule; unless the rows are numbers about many. */
export const servesAllPurposes = ({ resource, capacity, purposes }: Rule): boolean =>
  entryOf(capacity).purposes.every(
    one => purposes.includes(one) || (one === 'STATISTICS' && resourceEntry(resource).isAggregate !== true),
  );
