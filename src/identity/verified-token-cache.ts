// Remembers tokens that were verified, for as long as nothing that made them valid has changed.
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { KeySet } from './key-set.js';
import type { VerifiedToken } from './token-claims.js';

export interface Remembered {
  readonly verified: VerifiedToken;
  /** The keys it was verified with; once the issuer's are others, the token is verified anew. */
  readonly keySet: KeySet;
  readonly verifiedAt: number;
}

export interface VerifiedTokenCache {
  find(token: string): Remembered | undefined;
  remember(token: string, remembered: Remembered): void;
}

// Keyed by a digest, so that no usable token lies in memory longer than its request. Refusals are not kept:
// they would let a flood of forgeries push out what is valid.
export function createVerifiedTokenCache(size: number, now: () => number): VerifiedTokenCache {
  const entries = new LRUCache<string, Remembered>({ max: size });

  // Within the clock tolerance after its end a token still verifies, but each time anew.
  function isWithinLife({ verified, verifiedAt }: Remembered): boolean {
    const at = now();
    return verifiedAt <= at && at < verified.expiresAt * 1000;
  }

  return {
    find(token) {
      const remembered = entries.get(digest(token));
      return remembered !== undefined && isWithinLife(remembered) ? remembered : undefined;
    },
    remember(token, remembered) {
      entries.set(digest(token), remembered);
    },
  };
}

function digest(token: string): string {
  return hash('sha256', token, 'base64url');
}
