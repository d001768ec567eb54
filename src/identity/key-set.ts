// The imported keys of one issuer, by name and algorithm.
import { type CryptoKey, importJWK } from 'jose';
import { isJsonObject } from './parse-json-object.js';
import { type TokenAlgorithm, type UsableKey, usableKeys } from './usable-keys.js';

// Whoever holds a KeySet can tell by identity whether the issuer's keys are still the same: an equal
// document never replaces the object, a changed one always does.
export interface KeySet {
  readonly keys: ReadonlyMap<string, ReadonlyMap<TokenAlgorithm, CryptoKey>>;
  readonly fingerprint: string;
}

type NamedKeys = readonly [kid: string, keys: ReadonlyMap<TokenAlgorithm, CryptoKey>];

// An explicitly empty list withdraws all keys. A list of keys of which none is usable is no key set at all:
// that is what a poisoned or mistaken document looks like, and the caller keeps what it has.
export async function importKeySet(
  document: unknown,
  algorithms: readonly TokenAlgorithm[],
): Promise<KeySet | undefined> {
  if (!isJsonObject(document) || !Array.isArray(document.keys)) return undefined;
  const usable = usableKeys(document.keys, algorithms);
  const imported = (await Promise.all(usable.map(importKey))).filter(key => key !== undefined);
  if (imported.length === 0 && document.keys.length > 0) return undefined;
  const kept = usable.filter(key => imported.some(([kid]) => kid === key.kid));
  return { keys: new Map(imported), fingerprint: fingerprint(kept) };
}

// Import fails for a point that is not on its curve, for instance.
async function importKey({ kid, jwk, algorithms }: UsableKey): Promise<NamedKeys | undefined> {
  try {
    const keys = await Promise.all(
      algorithms.map(async name => [name, (await importJWK(jwk, name)) as CryptoKey] as const),
    );
    return [kid, new Map(keys)];
  } catch {
    return undefined;
  }
}

function fingerprint(keys: readonly UsableKey[]): string {
  return JSON.stringify([...keys].sort((a, b) => (a.kid < b.kid ? -1 : 1)));
}
