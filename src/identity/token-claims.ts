// What a token whose signature is right says about who is asking.
import { claimAt } from './claim-at.js';
import { isPlainText } from './is-plain-text.js';
import type { IssuerConfig } from './issuer-config.js';
import type { JsonObject } from './parse-json-object.js';
import { readTokenTimes } from './token-times.js';
import { type RefusalReason, Unauthenticated } from './unauthenticated.js';

export interface VerifiedToken {
  readonly issuer: string;
  readonly subject: string;
  /** A uuid in lower case; null for those who act for no organisation. */
  readonly organisation: string | null;
  readonly capacity: string;
  /** The jti. What is revoked is revoked by this, never by the token's text: an ECDSA signature has a twin. */
  readonly tokenId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly clientId?: string;
}

export interface KnownCapacities {
  readonly capacities: ReadonlySet<string>;
  readonly withoutOrganisation: ReadonlySet<string>;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readTokenClaims(
  payload: JsonObject,
  issuer: IssuerConfig,
  known: KnownCapacities & { nowSeconds: number },
): VerifiedToken {
  if (!isAudience(claimAt(payload, ['aud']), issuer.audience)) throw new Unauthenticated('audience');
  const times = readTokenTimes(payload, issuer, known.nowSeconds);
  const capacity = capacityOf(payload, issuer, known.capacities);
  const clientId = clientOf(payload);
  // `sub` is required by itself, also where the issuer keeps the subject that we use in another claim.
  plainText(claimAt(payload, ['sub']), 'subject');
  return Object.freeze({
    issuer: issuer.issuer,
    subject: plainText(claimAt(payload, issuer.claims.subject), 'subject'),
    organisation: organisationOf(payload, issuer, known.withoutOrganisation.has(capacity)),
    capacity,
    tokenId: plainText(claimAt(payload, ['jti']), 'token-id'),
    ...times,
    ...(clientId === undefined ? {} : { clientId }),
  });
}

function isAudience(aud: unknown, expected: string): boolean {
  if (!Array.isArray(aud)) return aud === expected;
  return aud.includes(expected) && aud.every(name => typeof name === 'string');
}

function capacityOf(payload: JsonObject, { claims, capacities }: IssuerConfig, known: ReadonlySet<string>) {
  const named = plainText(claimAt(payload, claims.capacity), 'capacity');
  const capacity = capacities === undefined ? named : claimAt(capacities, [named]);
  if (typeof capacity !== 'string' || !known.has(capacity)) throw new Unauthenticated('capacity');
  return capacity;
}

// Whoever acts for no organisation gets none, even if the issuer adds one to every token it makes for a
// person: a parent who also works at a school does not act for that school.
function organisationOf(payload: JsonObject, { claims }: IssuerConfig, withoutOrganisation: boolean) {
  const organisation = claimAt(payload, claims.organisation);
  if (organisation === undefined && withoutOrganisation) return null;
  if (typeof organisation !== 'string' || !UUID.test(organisation)) throw new Unauthenticated('organisation');
  return withoutOrganisation ? null : organisation.toLowerCase();
}

// NL GOV says azp, RFC 9068 client_id; a token with both must mean one client.
function clientOf(payload: JsonObject): string | undefined {
  const named = ['azp', 'client_id'].map(name => claimAt(payload, [name])).filter(id => id !== undefined);
  const [clientId] = named.map(id => plainText(id, 'client'));
  if (named.some(id => id !== clientId)) throw new Unauthenticated('client');
  return clientId;
}

function plainText(value: unknown, reason: RefusalReason): string {
  if (!isPlainText(value)) throw new Unauthenticated(reason);
  return value;
}
