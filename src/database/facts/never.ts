// A fact that does not hold, whatever the data: absence means refusal.

import type { FactSql } from './fact-row.js';

export const never: FactSql = { holds: () => 'false' };
