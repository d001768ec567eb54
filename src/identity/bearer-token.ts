// Takes the one bearer token out of an Authorization header.
import { Unauthenticated } from './unauthenticated.js';

const MAX_LENGTH = 8192;

// The name of a scheme has no case (RFC 9110, 11.1), so `bearer` is read as `Bearer`. Exactly one space and
// one word follow; joined header values ("Bearer a, Bearer b") hold a second space and are refused.
const BEARER = /^Bearer (\S+)$/i;

export function bearerToken(header: string | undefined): string {
  if (typeof header !== 'string') throw new Unauthenticated('no-credentials');
  if (header.length > MAX_LENGTH) throw new Unauthenticated('too-long');
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) throw new Unauthenticated('authorization-header');
  return token;
}
