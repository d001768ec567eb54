// Keys that sign tokens in tests, honest and forged ones alike.
import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { JWK } from 'jose';
import type { TokenAlgorithm } from '../../../src/identity/usable-keys.js';

export interface Signer {
  readonly algorithm: TokenAlgorithm;
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** The public key as an issuer publishes it. */
  readonly jwk: JWK & { readonly kid: string };
  sign(input: string): Buffer;
}

export function createSigner(algorithm: TokenAlgorithm, kid: string, modulusLength = 2048): Signer {
  const { publicKey, privateKey } = keyPair(algorithm, modulusLength);
  return {
    algorithm,
    kid,
    publicKey,
    privateKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: algorithm },
    sign: input => signatures[algorithm](Buffer.from(input), privateKey),
  };
}

function keyPair(algorithm: TokenAlgorithm, modulusLength: number) {
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength });
}

const signatures: Record<TokenAlgorithm, (input: Buffer, key: KeyObject) => Buffer> = {
  RS256: (input, key) => sign('sha256', input, key),
  PS256: (input, key) =>
    sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  ES256: (input, key) => sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' }),
  EdDSA: (input, key) => sign(null, input, key),
};
