// The pupils of whom something is written in one go, as far as the writer sees them.

import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

/** Whose it is: pupil, region, and the school that the pupil is at. */
export interface OwnPupil {
  readonly subject: string;
  readonly regionId: string;
  readonly controllerId: string;
}

const read = `select p.id, p.subject, p.region_id as "regionId", p.controller_id as "controllerId"
    from pupils p where p.id = any ($1::uuid[])`;

/** By id, in one statement; whoever is not seen, is not there. */
export async function pupilsForWriting(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OwnPupil>> {
  const rows = await unit.transaction.query<OwnPupil & { id: string }>(read, [[...new Set(ids.map(asId))]]);
  return new Map(rows.map(({ id, ...pupil }) => [id, pupil]));
}
