// Somebody in each capacity, whom the gate lets in and who sees nothing by that alone.

import { randomUUID } from 'node:crypto';
import { region } from '../../../src/demo/region/organisations.js';
import { type Capacity, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import type { Actor, Tables } from './world.js';

/** Where whoever is appointed gave no undertaking. */
const unboundRegionId = randomUUID();

export const issuer = 'urn:test:equivalence';

export function makeActor(tables: Tables, capacity: Capacity): Actor {
  const isFamily = entryOf(capacity).confirmedBy !== 'appointment';
  const actor: Actor = {
    capacity,
    personId: randomUUID(),
    organisationId: isFamily ? null : randomUUID(),
    otherOrganisationId: randomUUID(),
    regionId: region.id,
    unboundRegionId,
  };
  const push = (table: string, row: Record<string, unknown>): void => {
    tables.set(table, [...(tables.get(table) ?? []), row]);
  };
  push('persons', { id: actor.personId, regions: [region.id], name: null });
  push('identities', { issuer, subject: `as ${capacity}`, person_id: actor.personId });
  const during = '[2020-01-01,)';
  if (isFamily) {
    // Something that lets them in and opens nothing.
    const kind = capacity === 'leerling' ? 'SELF' : 'FAMILY';
    push('links', {
      id: randomUUID(),
      case_id: null,
      subject: randomUUID(),
      region_id: region.id,
      person_id: actor.personId,
      organisation_id: null,
      capacity,
      kind,
      during,
      recorded_at: '2020-01-01T00:00:00Z',
      recorded_xid: '2',
    });
  } else {
    for (const [region_id, confidentiality_undertaking_on] of [
      [region.id, '2020-01-01'],
      [unboundRegionId, null],
    ])
      push('appointments', {
        id: randomUUID(),
        region_id,
        person_id: actor.personId,
        organisation_id: actor.organisationId,
        capacity,
        job_title: 'x',
        during,
        confidentiality_undertaking_on,
      });
  }
  return actor;
}
