// Picks from a published key set the keys that may verify a token, and of each only the members that matter.
import type { JWK } from 'jose';
import { decodeBase64url } from './canonical-base64url.js';
import { isJsonObject, type JsonObject } from './parse-json-object.js';

// No symmetric algorithm and no `none` stands here, so none can be configured or reached.
export const tokenAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;
export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

export interface UsableKey {
  readonly kid: string;
  readonly jwk: JWK;
  readonly algorithms: readonly TokenAlgorithm[];
}

interface PublicKey {
  readonly jwk: JWK;
  readonly fits: readonly TokenAlgorithm[];
}

const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];

export function usableKeys(keys: readonly unknown[], algorithms: readonly TokenAlgorithm[]): UsableKey[] {
  const usable = keys.flatMap(key => usableKey(key, algorithms) ?? []);
  // Of two keys by one name we cannot tell which is meant, so neither is.
  return usable.filter(key => usable.every(other => other === key || other.kid !== key.kid));
}

function usableKey(key: unknown, algorithms: readonly TokenAlgorithm[]): UsableKey | undefined {
  if (!isJsonObject(key) || PRIVATE_MEMBERS.some(member => Object.hasOwn(key, member))) return undefined;
  const { kid, alg } = key;
  if (typeof kid !== 'string' || kid === '' || !isForVerifying(key)) return undefined;
  const known = publicKey(key);
  if (known === undefined) return undefined;
  const fitting = known.fits.filter(name => algorithms.includes(name) && (alg === undefined || alg === name));
  return fitting.length === 0 ? undefined : { kid, jwk: known.jwk, algorithms: fitting };
}

// A directly imported key would ignore both members (Wycheproof vectors 353, 354), so we look ourselves.
function isForVerifying({ use, key_ops: operations }: JsonObject): boolean {
  const mayVerify = operations === undefined || (Array.isArray(operations) && operations.includes('verify'));
  return mayVerify && (use === undefined || use === 'sig');
}

function publicKey(key: JsonObject): PublicKey | undefined {
  if (key.kty === 'RSA') return rsaKey(key);
  if (key.kty === 'EC' && key.crv === 'P-256') return ecKey(key);
  if (key.kty === 'OKP' && key.crv === 'Ed25519') return ed25519Key(key);
  return undefined;
}

// The lower bounds keep forgery out (e = 1 makes every signature right); the upper ones keep a verification
// from taking seconds.
function rsaKey({ n, e }: JsonObject): PublicKey | undefined {
  const modulus = unsigned(n);
  const exponent = unsigned(e);
  if (modulus === undefined || exponent === undefined) return undefined;
  const bits = modulus.toString(2).length;
  const strong = bits >= 2048 && bits <= 8192 && modulus % 2n === 1n;
  const sound = exponent >= 65_537n && exponent < 2n ** 32n && exponent % 2n === 1n;
  if (!strong || !sound) return undefined;
  return { jwk: { kty: 'RSA', n: String(n), e: String(e) }, fits: ['RS256', 'PS256'] };
}

function ecKey({ x, y }: JsonObject): PublicKey | undefined {
  if (decodeBase64url(x)?.length !== 32 || decodeBase64url(y)?.length !== 32) return undefined;
  return { jwk: { kty: 'EC', crv: 'P-256', x: String(x), y: String(y) }, fits: ['ES256'] };
}

function ed25519Key({ x }: JsonObject): PublicKey | undefined {
  if (decodeBase64url(x)?.length !== 32) return undefined;
  return { jwk: { kty: 'OKP', crv: 'Ed25519', x: String(x) }, fits: ['EdDSA'] };
}

function unsigned(text: unknown): bigint | undefined {
  const bytes = decodeBase64url(text);
  return bytes && BigInt(`0x${bytes.toString('hex')}`);
}
