// Counts what was registered in the first block by the law's own pass, and lays what came of it where it would lie by now:
// signals told on the day of their crossing, and those of three weeks ago and more closed with what they asked for.

import type { Client } from 'pg';
import { countAbsenceAsLaw } from '../../../src/database/absence-pass/count-absence.js';
import type { LawTransaction } from '../../../src/database/law-pass/law-transaction.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { subjects } from './block-rows.js';
import { holderOf, personId } from './people.js';
import { daysTold, schoolDaysBefore } from './school-hours.js';

/** In the law's role. */
export const countBlock = (transaction: LawTransaction, today: IsoDate): Promise<void> =>
  countAbsenceAsLaw(transaction, {
    subjects,
    from: schoolDaysBefore(today, daysTold).at(-1)!,
    until: today,
    today,
  });

/** That a school has closed what is older than three weeks is assumed. */
const doneAfterDays = 21;

const atFive = `(s.crossed_on + time '17:00') at time zone 'Europe/Amsterdam'`;

/** As superuser, since it was not so. */
export async function ageSignals(client: Client, today: IsoDate): Promise<void> {
  const until = addDays(today, -doneAfterDays);
  const by = personId(holderOf('verzuimcoordinator', 0));
  for (const table of ['absence_signals', 'sickness_signals']) {
    await client.query(`update ${table} s set recorded_at = ${atFive} where s.crossed_on < $1::date`, [
      today,
    ]);
    await client.query(
      `update ${table} s set closed_at = ${atFive} + interval '3 days', closed_with = s.action, closed_by = $2, version = 2
        where s.crossed_on <= $1::date`,
      [until, by],
    );
  }
}
