// Many families at once, each with a case and a request to share an agreement, as rows; the law passes over each.

import { Client } from 'pg';
import { applyLawToSubject } from '../../../src/database/law-pass/apply-law.js';
import { lawWriterRole } from '../../../src/database/roles.js';
import { demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import { organisations, region } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import type { TestDatabase } from '../../support/database.js';

export interface Asked {
  readonly subject: string;
  readonly consentId: string;
  readonly mother: Persona;
  readonly father: Persona;
}

interface Row {
  readonly subject: string;
  readonly consent: string;
  readonly mother: string;
  readonly father: string;
}

// A pupil of ten, and general data: the yes of one parent suffices where the other was told long enough ago and is
// silent. So each yes alone would open it, and each no must keep it shut.
const families = `
  with many as materialized (
    select gen_random_uuid() as pupil, gen_random_uuid() as pupil_person, gen_random_uuid() as subject,
      gen_random_uuid() as mother, gen_random_uuid() as father, gen_random_uuid() as "case", gen_random_uuid() as consent
    from generate_series(1, $1)
  ), people as (
    insert into persons (id, regions) select unnest(array[pupil_person, mother, father]), array[$2::uuid] from many
  ), known as (
    insert into identities (issuer, subject, person_id)
    select $4, one::text, one from many, unnest(array[mother, father]) one
  ), pupils as (
    insert into pupils (id, subject, region_id, controller_id, person_id, given_names, family_name, birth_date, group_name)
    select pupil, subject, $2, $3, pupil_person, 'Test', 'Leerling', '2016-05-01', 'Groep 6' from many
  ), authorities as (
    insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day, evidence, evidence_on)
    select subject, $2, $3, one, 'Ouder', 'PARENT_WITH', '2016-05-01', 'uittreksel', '2026-09-20'
      from many, unnest(array[mother, father]) one
  ), cases as (
    insert into cases (id, pupil_id, subject, region_id, controller_id, opened_at)
    select "case", pupil, subject, $2, $3, '2026-09-21T08:00:00Z' from many
  ), asked as (
    insert into consents (id, case_id, subject, region_id, controller_id, data_classes, recipients, purposes, phase,
                          source_is_care, explanation, text_version, language, asked_at, valid_until)
    select consent, "case", subject, $2, $3, '{D13}', jsonb_build_array(jsonb_build_object('capacity',
      'onderwijsconsulent', 'organisationId', $5::text)), '{CARE_COORDINATION}', 'PH1', false, 'uitleg', '1', 'nl',
      '2026-09-22T08:00:00Z', '2027-07-31' from many
  ), told as (
    insert into consent_notices (consent_id, case_id, subject, region_id, controller_id, adult_id, notified_on, recorded_at)
    select consent, "case", subject, $2, $3, one, '2026-09-22', '2026-09-22T08:00:00Z' from many, unnest(array[mother, father]) one
  )
  select subject, consent, mother, father from many`;

const parent = (person: string): Persona => ({
  persona: person,
  person,
  organisation: null,
  capacity: 'ouder',
  about: 'ouder',
});

export async function manyFamilies(database: TestDatabase, count: number): Promise<Asked[]> {
  const client = new Client(database.superuser);
  await client.connect();
  try {
    await client.query('begin');
    // The order of these inserts is no order of keys: what refers to what is checked when all is there.
    await client.query(`set local session_replication_role = replica`);
    const school = organisations.po.id;
    const consulent = organisations.consulenten.id;
    const { rows } = await client.query<Row>(families, [count, region.id, school, demoIssuer, consulent]);
    await client.query(`set local session_replication_role = origin`);
    await client.query(`set local role ${lawWriterRole}`);
    const query = async <T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
      (await client.query(text, [...values])).rows as T[];
    for (const { subject } of rows) await applyLawToSubject({ query }, subject);
    await client.query('commit');
    return rows.map(({ subject, consent, mother, father }) => ({
      subject,
      consentId: consent,
      mother: parent(mother),
      father: parent(father),
    }));
  } finally {
    await client.end();
  }
}
