// Verifies the bearer token of a request: who asks, for which organisation, in which capacity.
import { compactVerify } from 'jose';
import { bearerToken } from './bearer-token.js';
import { type CompactToken, readCompactToken } from './compact-token.js';
import { type IssuerConfig, parseIssuers } from './issuer-config.js';
import type { KeySet } from './key-set.js';
import { createKeySource, type KeySource } from './key-source.js';
import { type KnownCapacities, readTokenClaims, type VerifiedToken } from './token-claims.js';
import { readTokenHeader, refuseHeaderMembers, type SignedWith } from './token-header.js';
import { Unauthenticated } from './unauthenticated.js';
import { createVerifiedTokenCache } from './verified-token-cache.js';

export interface TokenVerifierOptions {
  readonly issuers: readonly IssuerConfig[];
  readonly capacities: ReadonlySet<string>;
  /** The capacities in which one acts for no organisation; every other one needs it in the token. */
  readonly withoutOrganisation?: ReadonlySet<string>;
  readonly cacheSize?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface TokenVerifier {
  /** Throws Unauthenticated, and nothing else, whatever the header holds. */
  verify(authorizationHeader: string | undefined): Promise<VerifiedToken>;
  /** Whether every issuer has a key to verify with. */
  ready(): Promise<boolean>;
}

interface Trusted {
  readonly issuer: IssuerConfig;
  readonly source: KeySource;
}

export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { now = Date.now, cacheSize = 10_000 } = options;
  const known = knownCapacities(options);
  // A configuration written in code passes the same checks as one that was read.
  const issuers = parseIssuers(options.issuers);
  refuseUnknownCapacities(issuers, known);
  const trusted = new Map<string, Trusted>(
    issuers.map(issuer => [issuer.issuer, { issuer, source: createKeySource(issuer, now) }]),
  );
  const cache = createVerifiedTokenCache(cacheSize, now);

  async function remembered(token: string): Promise<VerifiedToken | undefined> {
    const found = cache.find(token);
    if (found === undefined) return undefined;
    const current = await trusted.get(found.verified.issuer)?.source.current();
    return current === found.keySet ? found.verified : undefined;
  }

  async function verifyAnew(token: string): Promise<VerifiedToken> {
    const compact = readCompactToken(token);
    refuseHeaderMembers(compact.header);
    const { issuer, source } = issuerOf(compact, trusted);
    const signedWith = readTokenHeader(compact.header, issuer);
    const keySet = await keySetWith(signedWith.kid, source);
    await verifySignature(token, signedWith, keySet);
    const verifiedAt = now();
    const nowSeconds = verifiedAt / 1000;
    const verified = readTokenClaims(compact.payload, issuer, { ...known, nowSeconds });
    cache.remember(token, { verified, keySet, verifiedAt });
    return verified;
  }

  return {
    async verify(authorizationHeader) {
      const token = bearerToken(authorizationHeader);
      return (await remembered(token)) ?? verifyAnew(token);
    },
    async ready() {
      const sets = await Promise.all([...trusted.values()].map(({ source }) => source.current()));
      return sets.every(set => set !== undefined && set.keys.size > 0);
    },
  };
}

// The payload is not trusted here: it only says whose keys to try.
function issuerOf({ payload }: CompactToken, trusted: ReadonlyMap<string, Trusted>): Trusted {
  const named = Object.hasOwn(payload, 'iss') ? payload.iss : undefined;
  const found = typeof named === 'string' ? trusted.get(named) : undefined;
  if (found === undefined) throw new Unauthenticated('issuer');
  return found;
}

async function keySetWith(kid: string, source: KeySource): Promise<KeySet> {
  const current = await source.current();
  const keySet = current?.keys.has(kid) ? current : await source.renewed();
  if (keySet === undefined) throw new Unauthenticated('no-key-set');
  return keySet;
}

async function verifySignature(token: string, { kid, algorithm }: SignedWith, keySet: KeySet): Promise<void> {
  const fitting = keySet.keys.get(kid);
  if (fitting === undefined) throw new Unauthenticated('unknown-key');
  const key = fitting.get(algorithm);
  if (key === undefined) throw new Unauthenticated('algorithm');
  await compactVerify(token, key, { algorithms: [algorithm] }).catch(() => {
    throw new Unauthenticated('signature');
  });
}

function knownCapacities({
  capacities,
  withoutOrganisation = new Set(),
}: TokenVerifierOptions): KnownCapacities {
  return { capacities: new Set(capacities), withoutOrganisation: new Set(withoutOrganisation) };
}

function refuseUnknownCapacities(issuers: readonly IssuerConfig[], known: KnownCapacities): void {
  const named = issuers.flatMap(({ capacities }) => Object.values(capacities ?? {}));
  if ([...named, ...known.withoutOrganisation].every(name => known.capacities.has(name))) return;
  throw new Error('issuers[].capacities and withoutOrganisation must name known capacities');
}
