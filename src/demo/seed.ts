// Fills an empty database with the demo region, and lets the law pass over every pupil in it.

import type { Client } from 'pg';
import { countAbsenceAsLaw } from '../database/absence-pass/count-absence.js';
import { applyLawToSubject } from '../database/law-pass/apply-law.js';
import type { NumberKeys } from '../database/number-keys.js';
import { lawWriterRole } from '../database/roles.js';
import { dayOf } from '../domain/calendar/amsterdam.js';
import { addDays } from '../domain/calendar/iso-date.js';
import { demoIssuer } from './demo-issuer-name.js';
import { insertRows } from './insert-rows.js';
import { prepared } from './prepared.js';
import { evaluationRows } from './region/evaluation-rows.js';
import { cancelledMeeting } from './region/met-rows.js';
import { appointmentOf, organisations, personOf, professionals, region } from './region/organisations.js';
import { personas } from './region/personas.js';
import { settingRows } from './region/school-settings.js';
import { seedSchoolYear } from './region/school-year/seed-school-year.js';
import { planningRows } from './region/sitting-rows.js';
import { stories } from './region/stories/all.js';
import { rowsOf, subjectOf } from './region/story-rows.js';
import type { Rows } from './region/telling.js';

const regionRows: Rows = [
  ['regions', [region]],
  [
    'organisations',
    Object.values(organisations).map(({ id, name, kind }) => ({ id, name, kind, regions: [region.id] })),
  ],
  [
    'persons',
    professionals
      .filter(one => one.alsoIs === undefined)
      .map(one => ({ id: personOf(one), name: one.name, regions: [region.id] })),
  ],
  [
    'appointments',
    professionals.map(one => ({
      id: appointmentOf(one.persona),
      region_id: region.id,
      person_id: personOf(one),
      organisation_id: organisations[one.organisation].id,
      capacity: one.capacity,
      job_title: one.jobTitle,
      during: '[2020-08-01,)',
      confidentiality_undertaking_on:
        (one.organisation === 'po' || one.organisation === 'vo') && one.isUnbound !== true
          ? '2020-08-01'
          : null,
    })),
  ],
];

const identityRows = (): Rows => {
  const people = [...new Set(personas.map(one => one.person))];
  return [['identities', people.map(person => ({ issuer: demoIssuer, subject: person, person_id: person }))]];
};

export interface SeedOptions {
  /** Some hundred pupils more, with what was registered of them since the beginning of the school year before. */
  readonly withSchoolYear: boolean;
}

/** True when it was empty and is filled now. The client is a superuser's: of the embedded database, or of a test. */
export async function seed(
  client: Client,
  numbers: NumberKeys,
  { withSchoolYear }: SeedOptions,
): Promise<boolean> {
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock(hashtext('doorbraak seed'))`);
  const { rowCount } = await client.query('select 1 from organisations limit 1');
  if (rowCount !== 0) {
    await client.query('rollback');
    return false;
  }
  const { rows } = await client.query<{ now: Date }>('select app.now() as now');
  const today = dayOf(rows[0]!.now);
  const told = stories.flatMap(story => rowsOf(story, { today, numbers }));
  for (const [table, some] of [
    ...regionRows,
    ...settingRows,
    ...planningRows(today),
    ...cancelledMeeting(today),
    ...evaluationRows(today),
    ...told,
    ...identityRows(),
  ])
    await insertRows(client, table, some);
  await client.query(`set local role ${lawWriterRole}`);
  const transaction = prepared(client);
  for (const story of stories) await applyLawToSubject(transaction, subjectOf(story));
  const subjects = stories.map(subjectOf);
  await countAbsenceAsLaw(transaction, { subjects, from: addDays(today, -150), until: today, today });
  await client.query('reset role');
  if (withSchoolYear) await seedSchoolYear(client, today);
  await client.query('commit');
  return true;
}
