// The period in which a token proves anything.
import type { IssuerConfig } from './issuer-config.js';
import type { JsonObject } from './parse-json-object.js';
import { type RefusalReason, Unauthenticated } from './unauthenticated.js';

export interface TokenTimes {
  readonly issuedAt: number;
  readonly expiresAt: number;
}

// Each comparison states what must hold, so that a clock that is no number refuses.
export function readTokenTimes(payload: JsonObject, issuer: IssuerConfig, nowSeconds: number): TokenTimes {
  const issuedAt = epochSeconds(payload, 'iat');
  const expiresAt = epochSeconds(payload, 'exp');
  const notBefore = Object.hasOwn(payload, 'nbf') ? epochSeconds(payload, 'nbf') : issuedAt;
  const tolerance = issuer.clockToleranceSeconds;
  must(expiresAt > issuedAt && expiresAt - issuedAt <= issuer.maxAgeSeconds, 'lifetime');
  must(issuedAt <= nowSeconds + tolerance, 'issued-in-future');
  must(notBefore <= nowSeconds + tolerance, 'not-yet-valid');
  must(nowSeconds < expiresAt + tolerance, 'expired');
  return { issuedAt, expiresAt };
}

// Whole seconds, as the NL GOV OAuth profile ("JWT Bearer Tokens") has them.
function epochSeconds(payload: JsonObject, name: 'iat' | 'exp' | 'nbf'): number {
  const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unauthenticated('time-claim');
}

function must(holds: boolean, reason: RefusalReason): void {
  if (!holds) throw new Unauthenticated(reason);
}
