// Which rows of a noun somebody finds under row-level security, as the server itself would ask for them.

import { ActorTransaction } from '../../../src/database/actor-transaction.js';
import { gateSource } from '../../../src/database/data-source.js';
import { rowShapes } from '../../../src/database/row-shapes.js';
import { demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import type { Purpose } from '../../../src/policy/vocabulary/purposes.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import { aheadBy } from './clock.js';
import type { World } from './world.js';

export interface FoundRow {
  readonly id: string;
  readonly case_id: string | null;
  readonly subject: string;
}

export const allRows = (noun: Resource): string => {
  const { table, caseId, subject } = rowShapes[noun];
  return `select id::text, ${caseId ?? 'null::uuid'} as case_id, ${subject} as subject from ${table}`;
};

/** What may not even be selected, is not found. */
export async function rowsFound(
  { database, server }: World,
  { person, organisation, capacity }: Persona,
  purpose: Purpose,
  nouns: readonly Resource[],
): Promise<ReadonlyMap<Resource, readonly FoundRow[]>> {
  const source = gateSource({ target: database.server, poolSize: 1, entities: [], name: 'found' });
  await source.initialize();
  const claim = { issuer: demoIssuer, subject: person, organisation, capacity, purpose };
  const clockOffset = `${aheadBy(server)} milliseconds`;
  const found = new Map<Resource, readonly FoundRow[]>();
  try {
    const transaction = await ActorTransaction.open(source, { kind: 'read', claim, clockOffset });
    if (transaction.entered?.regions == null) return found;
    for (const noun of nouns) {
      const [may] = await transaction.query<{ may: boolean }>(
        `select has_table_privilege(current_user, $1, 'select') as may`,
        [rowShapes[noun].table],
      );
      if (may?.may) found.set(noun, await transaction.query<FoundRow>(allRows(noun)));
    }
    await transaction.rollback();
    return found;
  } finally {
    await source.destroy();
  }
}
