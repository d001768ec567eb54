// Where an issuer's keys come from: its configuration, or its key set endpoint kept fresh.
import { fetchJwks } from './fetch-jwks.js';
import type { IssuerConfig } from './issuer-config.js';
import { importKeySet, type KeySet } from './key-set.js';

export interface KeySource {
  /** The keys to verify with now, or undefined when none may be used. */
  current(): Promise<KeySet | undefined>;
  /** The same, after one more look at the issuer if it is time for one: for a key name that is not known. */
  renewed(): Promise<KeySet | undefined>;
}

/** At most one fetch in this time, whatever asks for it: unknown names, age, failure or readiness. */
const COOLDOWN_MS = 30_000;
/** A set this old is fetched again before it is used, so a removed key lives no longer than this. */
const MAX_AGE_MS = 5 * 60_000;
/** While the endpoint fails, the last good set is used up to this age. */
const LAST_GOOD_MS = 10 * 60_000;

export function createKeySource(issuer: IssuerConfig, now: () => number): KeySource {
  if (issuer.jwksUri !== undefined) return remoteKeySource({ ...issuer, jwksUri: issuer.jwksUri }, now);
  const keySet = importKeySet(issuer.jwks, issuer.algorithms);
  return { current: () => keySet, renewed: () => keySet };
}

// jose's createRemoteJWKSet fetches again and again while the endpoint fails, drops the last good set by then,
// filters no keys and reads its own clock; hence this.
function remoteKeySource(
  { jwksUri, algorithms }: Pick<IssuerConfig, 'algorithms'> & { jwksUri: string },
  now: () => number,
): KeySource {
  let lastGood: { keySet: KeySet; askedAt: number } | undefined;
  let attemptedAt: number | undefined;
  let failedAt: number | undefined;
  let inFlight: Promise<void> | undefined;

  // A clock that was set back, or is no number, makes everything too old rather than fresh.
  function isWithin(since: number | undefined, duration: number): boolean {
    if (since === undefined) return false;
    const elapsed = now() - since;
    return elapsed >= 0 && elapsed < duration;
  }

  function usable(): KeySet | undefined {
    return isWithin(lastGood?.askedAt, LAST_GOOD_MS) ? lastGood?.keySet : undefined;
  }

  // An endpoint that hangs would hold up every request at each try. Once it failed to renew a set that is too
  // old, nobody waits for it as long as that set may still be used.
  function isKnownToFail(): boolean {
    if (failedAt === undefined || lastGood === undefined || usable() === undefined) return false;
    return failedAt - lastGood.askedAt >= MAX_AGE_MS;
  }

  // Its age counts from the asking, since the issuer may have changed its keys while it answered.
  async function attempt(askedAt: number): Promise<void> {
    try {
      const found = await importKeySet(await fetchJwks(jwksUri), algorithms);
      if (found === undefined) throw new Error('The key set holds no usable key');
      const keySet = found.fingerprint === lastGood?.keySet.fingerprint ? lastGood.keySet : found;
      lastGood = { keySet, askedAt };
    } catch {
      failedAt = askedAt;
    } finally {
      inFlight = undefined;
    }
  }

  function refresh(): Promise<void> {
    if (inFlight === undefined && !isWithin(attemptedAt, COOLDOWN_MS)) {
      attemptedAt = now();
      inFlight = attempt(attemptedAt);
    }
    return inFlight ?? Promise.resolve();
  }

  return {
    async current() {
      if (isWithin(lastGood?.askedAt, MAX_AGE_MS)) return lastGood?.keySet;
      const refreshed = refresh();
      if (!isKnownToFail()) await refreshed;
      return usable();
    },
    async renewed() {
      await refresh();
      return usable();
    },
  };
}
