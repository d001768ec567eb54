// Cursors of pages: sealed, bound to the asker, short-lived; what is in one cannot be read, changed or lent.

import { createHash, randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { ApiError } from '../errors.js';

/** How long a cursor may lie before it is used (threats.md G9). */
const lifetime = '15m';

export interface CursorBearer {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: string;
  readonly purpose: string;
  /** What is being paged through. */
  readonly list: string;
}

const audienceOf = (bearer: CursorBearer): string =>
  createHash('sha256')
    .update(
      JSON.stringify([bearer.personId, bearer.organisationId, bearer.capacity, bearer.purpose, bearer.list]),
    )
    .digest('base64url');

export class CursorSealer {
  // Made anew at each start: a cursor outlives neither its quarter of an hour nor the process.
  readonly #key: Uint8Array;

  constructor(key: Uint8Array = randomBytes(32)) {
    this.#key = key;
  }

  seal(place: readonly string[], bearer: CursorBearer): Promise<string> {
    return new EncryptJWT({ at: place })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(audienceOf(bearer))
      .setExpirationTime(lifetime)
      .encrypt(this.#key);
  }

  /** Whatever is wrong with a cursor, the answer is one and the same. */
  async open(cursor: string, bearer: CursorBearer): Promise<readonly string[]> {
    try {
      const { payload } = await jwtDecrypt(cursor, this.#key, {
        audience: audienceOf(bearer),
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const place = payload.at;
      if (!Array.isArray(place) || !place.every(part => typeof part === 'string'))
        throw new Error('no place');
      return place;
    } catch {
      throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_CURSOR' });
    }
  }
}
