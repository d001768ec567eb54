// Tokens for the population's people, from the demo's issuer; each person's is made once and serves a quarter of an hour.

import type { JWK } from 'jose';
import { demoToken } from '../../../src/demo/demo-token.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { idIn } from '../population/block-id.js';
import { holderOf, organisationId, personId } from '../population/people.js';

export interface CasePlace {
  readonly block: number;
  /** Number of the case in its block. */
  readonly number: number;
}

export interface TokenMaker {
  /** A token of whoever of this capacity has the case. */
  tokenFor(capacity: Capacity, place: CasePlace): Promise<string>;
}

export function createTokenMaker(key: JWK): TokenMaker {
  const made = new Map<string, Promise<string>>();
  return {
    tokenFor(capacity, { block, number }) {
      const holder = holderOf(capacity, number);
      const name = `${block} ${holder.key}`;
      const token =
        made.get(name) ??
        demoToken(key, {
          persona: name,
          about: name,
          person: idIn(block, personId(holder)),
          organisation: idIn(block, organisationId(holder.organisation)),
          capacity,
        });
      made.set(name, token);
      return token;
    },
  };
}
