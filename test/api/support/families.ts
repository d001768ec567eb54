// Families for a test: a pupil and adults as the school's system and the registers would bring them, not the API.

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { applyLawToSubject } from '../../../src/database/law-pass/apply-law.js';
import { lawWriterRole } from '../../../src/database/roles.js';
import { demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import { organisations, region } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import type { AuthorityKind } from '../../../src/domain/consent/authority-records.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { TestDatabase } from '../../support/database.js';

export interface AdultToKnow {
  readonly kind?: AuthorityKind;
  /** Day of the extract from the register; null where there is none. */
  readonly evidenceOn?: string | null;
}

export interface FamilyToKnow<Key extends string> {
  readonly birthDate: string;
  readonly adults: Readonly<Record<Key, AdultToKnow>>;
  readonly schoolId?: string;
  readonly regionId?: string;
  /** Where the pupil lives; null where the school's system does not know. */
  readonly municipalityId?: string | null;
}

export interface Family<Key extends string = string> {
  readonly pupilId: string;
  readonly subject: string;
  readonly schoolId: string;
  readonly regionId: string;
  readonly pupil: Persona;
  readonly adults: Readonly<Record<Key, Persona>>;
}

export const someone = (capacity: Capacity, organisation: string | null = null): Persona => {
  const person = randomUUID();
  return { persona: person, person, organisation, capacity, about: capacity };
};

export const insertPerson = async (
  database: TestDatabase,
  { person }: Persona,
  regionId: string = region.id,
  name: string | null = null,
): Promise<void> => {
  await database.query('insert into persons (id, regions, name) values ($1, $2, $3)', [
    person,
    [regionId],
    name,
  ]);
  await database.query(
    'insert into identities (issuer, subject, person_id) values ($1, $2::text, $2::uuid)',
    [demoIssuer, person],
  );
};

/** The family is known from here on; what the law makes of it is known once a case is opened or the law is applied. */
export async function enrol<Key extends string>(
  database: TestDatabase,
  {
    birthDate,
    adults,
    schoolId = organisations.vo.id,
    regionId = region.id,
    municipalityId = organisations.gemeente.id,
  }: FamilyToKnow<Key>,
): Promise<Family<Key>> {
  const pupil = someone('leerling');
  const pupilId = randomUUID();
  const subject = randomUUID();
  await insertPerson(database, pupil, regionId);
  await database.query(
    `insert into pupils (id, subject, region_id, controller_id, person_id, given_names, family_name, birth_date, group_name, municipality_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      pupilId,
      subject,
      regionId,
      schoolId,
      pupil.person,
      'Test',
      `Leerling ${pupilId.slice(0, 4)}`,
      birthDate,
      '2B',
      municipalityId,
    ],
  );
  const known = {} as Record<Key, Persona>;
  for (const [key, { kind = 'PARENT_WITH', evidenceOn }] of Object.entries<AdultToKnow>(adults)) {
    const adult = someone('ouder');
    await insertPerson(database, adult, regionId);
    await database.query(
      `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day, evidence, evidence_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        subject,
        regionId,
        schoolId,
        adult.person,
        `Volwassene ${key}`,
        kind,
        birthDate,
        evidenceOn === null ? null : 'uittreksel',
        evidenceOn === undefined ? '2026-09-28' : evidenceOn,
      ],
    );
    known[key as Key] = adult;
  }
  return { pupilId, subject, schoolId, regionId, pupil, adults: known };
}

/** Lets the law pass over a pupil, as whoever writes an authority or an incapacity will one day. */
export async function applyLawTo(database: TestDatabase, subject: string): Promise<void> {
  const client = new Client(database.superuser);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${lawWriterRole}`);
    await applyLawToSubject(
      {
        query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
          (await client.query(text, [...values])).rows as Row[],
      },
      subject,
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}

export interface Incapacity {
  readonly dataClasses: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly appointmentId: string;
}

/** Incapable (wilsonbekwaam) in a matter, as a professional assessed. */
export async function assessIncapable(
  database: TestDatabase,
  { subject, regionId, schoolId }: Family,
  { dataClasses, from, until, appointmentId }: Incapacity,
): Promise<void> {
  await database.query(
    `insert into incapacities (subject, region_id, controller_id, data_classes, from_day, until_day, assessed_by, reason)
     values ($1, $2, $3, $4, $5, $6, $7, 'beoordeeld')`,
    [subject, regionId, schoolId, dataClasses, from, until, appointmentId],
  );
  await applyLawTo(database, subject);
}
