// Fills the demo with the pupils around whom there is no case and what was registered of them, and lets it be counted.

import type { Client } from 'pg';
import { countAbsenceAsLaw } from '../../../database/absence-pass/count-absence.js';
import { applyLawToSubject } from '../../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../../database/roles.js';
import { startOfDay } from '../../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../../domain/calendar/iso-date.js';
import { insertRows } from '../../insert-rows.js';
import { prepared } from '../../prepared.js';
import { organisations, personOf, professional } from '../organisations.js';
import { enrolled, enrolledRows, subjectOfEnrolled } from './enrolled.js';
import { coordinatorOf, registeredRows } from './registered.js';
import { firstDayOfYears, schoolYearsBefore } from './school-days.js';

/** What was crossed so many school days ago was acted on, and its talk at school was held sooner. */
const actedOn = { talk: 20, other: 60 };

/** What the verzuimcoordinator noted as done; nothing that follows from an entry is written here. */
const close = (table: 'absence_signals' | 'sickness_signals'): string => `
  update ${table} set closed_at = app.now(), closed_with = action, closed_by = $1, version = version + 1
   where controller_id = $2 and subject = any ($3) and closed_at is null and superseded_xid is null
     and crossed_on < case when action = 'SCHOOL_TALK' then $4::date else $5::date end`;

async function closeSignals(client: Client, subjects: readonly string[], today: IsoDate): Promise<void> {
  const years = schoolYearsBefore(today);
  for (const school of ['po', 'vo'] as const) {
    const days = [...years[school].thisYear, ...years[school].lastYear];
    const coordinator = personOf(professional(coordinatorOf[school]));
    const before = [actedOn.talk, actedOn.other].map(count => days[count] ?? firstDayOfYears(today));
    for (const table of ['absence_signals', 'sickness_signals'] as const)
      await client.query(close(table), [coordinator, organisations[school].id, subjects, ...before]);
  }
}

/** In the transaction of the seeding; what follows from the rows is written by the same passes as of every act. */
export async function seedSchoolYear(client: Client, today: IsoDate): Promise<void> {
  const transaction = prepared(client);
  const from = firstDayOfYears(today);
  const [current] = await transaction.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  const known = { today, evidenceOn: addDays(today, -40), recordedAt: startOfDay(from).toISOString() };
  for (const [table, rows] of [...enrolledRows(known), ...registeredRows({ today, xid: current!.xid })])
    await insertRows(client, table, rows);
  const subjects = enrolled.map(subjectOfEnrolled);
  await client.query(`set local role ${lawWriterRole}`);
  for (const subject of subjects) await applyLawToSubject(transaction, subject);
  await countAbsenceAsLaw(transaction, { subjects, from, until: today, today });
  await client.query('reset role');
  await closeSignals(client, subjects, today);
}
