// Begin, enter as the actor, ask and commit, in one round trip: what every request of the limit begins with.

import type { PoolClient } from 'pg';
import { inOneRoundTrip, type PipelinedStatement, type TextRow } from '../../../../src/database/pipeline.js';
import { actorRole } from '../../../../src/database/roles.js';
import type { VerifiedToken } from '../../../../src/identity/token-claims.js';
import { type Capacity, purposeOf } from '../../../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../../../src/policy/vocabulary/purposes.js';

export interface Asker {
  readonly token: VerifiedToken;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
}

export interface Actor {
  readonly personId: string;
  readonly at: string;
  readonly snapshot: string;
}

export const askerOf = (token: VerifiedToken): Asker => {
  const capacity = token.capacity as Capacity;
  return { token, capacity, purpose: purposeOf(capacity, undefined)! };
};

const begin = {
  read: { text: 'begin isolation level repeatable read read only', name: 'begin read' },
  write: { text: 'begin isolation level read committed read write', name: 'begin write' },
} as const;
export const commit: PipelinedStatement = { text: 'commit', name: 'commit' };

const enter = `
  select e.person_id, to_json(e.now)#>>'{}', e.snapshot,
         case when e.regions is null then null else set_config('role', $6, true) end
    from app.enter($1, $2, $3, $4, $5) e`;

export async function entered(
  client: PoolClient,
  kind: keyof typeof begin,
  { token, capacity, purpose }: Asker,
  statements: readonly PipelinedStatement[],
): Promise<{ actor: Actor; answers: TextRow[][] }> {
  const values = [token.issuer, token.subject, token.organisation, capacity, purpose, actorRole(capacity)];
  const opening = [begin[kind], { text: enter, name: 'enter', values }];
  const [, who, ...answers] = await inOneRoundTrip(client, [...opening, ...statements]);
  const [personId, at, snapshot, role] = who?.[0] ?? [];
  if (role == null) throw new Error('not let in');
  return { actor: { personId: personId!, at: at!, snapshot: snapshot! }, answers };
}
