// What the header of a token must and must not say before its signature is looked at.
import type { IssuerConfig } from './issuer-config.js';
import type { JsonObject } from './parse-json-object.js';
import { Unauthenticated } from './unauthenticated.js';
import type { TokenAlgorithm } from './usable-keys.js';

// Each of these lets the token choose its own key or change how its signature is computed.
const REFUSED_MEMBERS = ['crit', 'jwk', 'jku', 'x5u', 'x5c', 'b64'];

export interface SignedWith {
  readonly algorithm: TokenAlgorithm;
  readonly kid: string;
}

export function readTokenHeader(header: JsonObject, issuer: IssuerConfig): SignedWith {
  const algorithm = issuer.algorithms.find(name => name === ownMember(header, 'alg'));
  if (algorithm === undefined) throw new Unauthenticated('algorithm');
  if (!isOfType(ownMember(header, 'typ'), issuer.typ)) throw new Unauthenticated('typ');
  // The NL GOV OAuth profile ("JWT Bearer Tokens") has every token name its key.
  const kid = ownMember(header, 'kid');
  if (typeof kid !== 'string' || kid === '') throw new Unauthenticated('key-id');
  return { algorithm, kid };
}

export function refuseHeaderMembers(header: JsonObject): void {
  if (REFUSED_MEMBERS.some(name => Object.hasOwn(header, name))) throw new Unauthenticated('header-member');
}

// A media type has no case and may leave out its `application/` (RFC 7515, 4.1.9; RFC 9068, 4).
function isOfType(typ: unknown, expected: IssuerConfig['typ']): boolean {
  if (expected === null) return true;
  return (
    typeof typ === 'string' && typ.toLowerCase().replace(/^application\//, '') === expected.toLowerCase()
  );
}

function ownMember(header: JsonObject, name: string): unknown {
  return Object.hasOwn(header, name) ? header[name] : undefined;
}
