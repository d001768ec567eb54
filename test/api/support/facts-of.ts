// What a fact says to somebody about a row, asked of the database as that person under row-level security.

import { ActorTransaction } from '../../../src/database/actor-transaction.js';
import { gateSource } from '../../../src/database/data-source.js';
import type { FactRow } from '../../../src/database/facts/fact-row.js';
import { factSql } from '../../../src/database/facts/fact-sql.js';
import { demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { entryOf } from '../../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { aheadBy } from './clock.js';
import type { World } from './world.js';

/** A row about a pupil that some school keeps; the pupil alone where no row is looked at. */
export interface About {
  readonly subject: string;
  readonly controllerId?: string;
}

/** Undefined for somebody who is not let in at all. */
export async function factsOf<Asked extends Fact>(
  { database, server }: World,
  { person, organisation, capacity }: Persona,
  { subject, controllerId }: About,
  ...facts: readonly Asked[]
): Promise<Record<Asked, boolean> | undefined> {
  const source = gateSource({ target: database.server, poolSize: 1, entities: [], name: 'facts' });
  await source.initialize();
  try {
    const claim = {
      issuer: demoIssuer,
      subject: person,
      organisation,
      capacity,
      purpose: entryOf(capacity).purposes[0],
    };
    const clockOffset = `${aheadBy(server)} milliseconds`;
    const transaction = await ActorTransaction.open(source, { kind: 'read', claim, clockOffset });
    try {
      if (transaction.entered?.regions == null) return undefined;
      const row: FactRow = {
        resource: 'InformationRequest',
        capacity,
        dataClass: 'D05',
        row: 'r',
        caseId: null,
        subject: 'r.subject',
        underRls: true,
        caseOnly: controllerId === undefined,
      };
      const asked = facts.map(fact => `${factSql[fact].holds(row)} as ${fact}`).join(', ');
      const [answer] = await transaction.query<Record<Asked, boolean>>(
        `select ${asked} from (select $1::uuid as subject, $2::uuid as controller_id) r`,
        [subject, controllerId ?? null],
      );
      return answer;
    } finally {
      await transaction.rollback();
    }
  } finally {
    await source.destroy();
  }
}
