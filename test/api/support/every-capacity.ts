// Somebody in every capacity that the policy knows: the demo's personas, a family of the test, and systems without one.

import { randomUUID } from 'node:crypto';
import { organisations, region } from '../../../src/demo/region/organisations.js';
import { type Persona, personas } from '../../../src/demo/region/personas.js';
import { type Capacity, capacityNames } from '../../../src/policy/vocabulary/capacities.js';
import type { TestDatabase } from '../../support/database.js';
import { type Family, insertPerson, someone } from './families.js';

export interface Appointed {
  readonly name?: string;
  readonly regionId?: string;
  /** In which period, as a range; for good when not told. */
  readonly during?: string;
  /** Day of the undertaking of confidentiality; null where there is none. */
  readonly undertakingOn?: string | null;
}

/** Appoints somebody new; they are known to the demo's issuer from here on. */
export async function appoint(
  database: TestDatabase,
  capacity: Capacity,
  organisationId: string,
  { name = `Iemand (${capacity})`, regionId = region.id, ...appointed }: Appointed = {},
): Promise<Persona & { readonly appointmentId: string }> {
  const persona = someone(capacity, organisationId);
  await insertPerson(database, persona, regionId, name);
  return { ...persona, appointmentId: await appointAlso(database, persona, { regionId, ...appointed }) };
}

/** Gives somebody who is known already one appointment more, in the capacity of the persona. */
export async function appointAlso(
  database: TestDatabase,
  { person, organisation, capacity }: Persona,
  { regionId = region.id, during = '[2020-08-01,)', undertakingOn = '2020-08-01' }: Appointed = {},
): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into appointments (id, region_id, person_id, organisation_id, capacity, job_title, during, confidentiality_undertaking_on)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [id, regionId, person, organisation, capacity, during, undertakingOn],
  );
  return id;
}

/** A jeugdarts of a GGD that nobody knew yet: another care provider beside the demo's. */
export async function jeugdartsElsewhere(database: TestDatabase): Promise<Persona> {
  const [ggd] = await database.query<{ id: string }>(
    `insert into organisations (id, regions, name, kind) values (gen_random_uuid(), array[$1]::uuid[], 'GGD elders', 'GGD') returning id`,
    [region.id],
  );
  return appoint(database, 'jeugdarts', ggd!.id);
}

const systems: Partial<Record<Capacity, string>> = {
  'client-ggd': organisations.ggd.id,
  'client-leerplicht': organisations.gemeente.id,
  'client-school': organisations.vo.id,
  'client-duo': organisations.toezicht.id,
  'client-ldos': organisations.swv.id,
};

export type EveryCapacity = ReadonlyMap<Capacity, Persona>;

/** Pupil and parent are those of the family; everybody else is of the demo or appointed here. */
export async function everyCapacity(
  database: TestDatabase,
  { pupil, adults }: Family,
): Promise<EveryCapacity> {
  const parent = Object.values(adults)[0];
  if (parent === undefined) throw new Error('the family has no adult');
  const found = new Map<Capacity, Persona>([
    ['leerling', pupil],
    ['ouder', parent],
  ]);
  for (const capacity of capacityNames) {
    if (found.has(capacity)) continue;
    const persona = personas.find(one => one.persona === capacity);
    const system = systems[capacity];
    if (persona === undefined && system === undefined) throw new Error(`nobody is ${capacity}`);
    found.set(capacity, persona ?? (await appoint(database, capacity, system!)));
  }
  return found;
}

export const inCapacity = (everybody: EveryCapacity, capacity: Capacity): Persona => {
  const found = everybody.get(capacity);
  if (found === undefined) throw new Error(`nobody is ${capacity}`);
  return found;
};

/** All capacities but these. */
export const allBut = (...capacities: readonly Capacity[]): Capacity[] =>
  capacityNames.filter(one => !capacities.includes(one));
