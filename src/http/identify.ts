// Who asks: the verified token, before anything else of the request is looked at.

import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors.js';
import type { VerifiedToken } from '../identity/token-claims.js';
import type { TokenVerifier } from '../identity/token-verifier.js';
import { Unauthenticated } from '../identity/unauthenticated.js';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { RateLimits } from './rate-limits.js';

export type Identified = VerifiedToken & { readonly capacity: Capacity };

const unknownAddress = 'unknown';

// Node hands on the first of several Authorization headers; more than one is no plain request.
const authorizations = ({ rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization').length;

export async function identify(
  request: IncomingMessage,
  tokens: TokenVerifier,
  rates: RateLimits,
): Promise<Identified> {
  try {
    if (authorizations(request) > 1) throw new ApiError('UNAUTHENTICATED');
    const token = await tokens.verify(request.headers.authorization);
    await rates.actor(`${token.issuer} ${token.subject}`);
    return token as Identified;
  } catch (fault) {
    const isRefused =
      fault instanceof Unauthenticated || (fault instanceof ApiError && fault.code === 'UNAUTHENTICATED');
    if (!isRefused) throw fault;
    await rates.refused(request.socket.remoteAddress ?? unknownAddress);
    throw new ApiError('UNAUTHENTICATED');
  }
}
