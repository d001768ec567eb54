// Whose request a unit of work is, and the lines of the record with what is the same in each: who, when, by which policy.

import type { ActorClaim, Entered } from '../database/actor-transaction.js';
import type { Language } from '../graphql/withheld-notes.js';
import { policy } from '../policy/policy.js';
import type { AccessActor, AccessLine, AccessLines } from './access-line.js';

export interface UnitRequest {
  readonly claim: ActorClaim;
  readonly tokenId: string;
  readonly traceId: string;
  readonly language: Language;
}

export function linesOf(
  { claim, tokenId, traceId }: UnitRequest,
  { now, snapshot, personId, homeRegionId }: Entered,
  lines: readonly AccessLine[],
): AccessLines {
  const actor: AccessActor = {
    personId,
    organisationId: claim.organisation,
    capacity: claim.capacity,
    purpose: claim.purpose,
    issuer: claim.issuer,
    tokenId,
  };
  return { at: now, traceId, actor, homeRegionId, snapshot, policy: policy.hash, lines };
}
