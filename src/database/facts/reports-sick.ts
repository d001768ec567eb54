// Whether a pupil reports its own sickness: from 18 on, or while living on its own (Leerplichtwet 13b).

import { ageFacts } from './age-facts.js';
import { now } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

/** Written by the school's own system, day by day as the pupil reported it there. */
const livesIndependently = (row: FactRow): string =>
  `exists (select 1 from pupils i where i.subject = ${row.subject}` +
  ` and i.lives_independently_since <= (${now} at time zone 'Europe/Amsterdam')::date)`;

export const reportsSick: FactSql = {
  holds: row => `(${ageFacts.from_18.holds(row)} or ${livesIndependently(row)})`,
};
