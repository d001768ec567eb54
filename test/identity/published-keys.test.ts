// Which of the keys that an issuer publishes may verify a token.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JwksServer, json, startJwksServer } from './support/jwks-server.js';
import { createSigner, type Signer } from './support/signer.js';
import {
  bearer,
  config,
  encode,
  honestHeader,
  honestPayload,
  refusal,
  signer,
  verifier,
} from './support/token-office.js';

const odd = createSigner('ES256', 'odd');
const rsa = createSigner('RS256', 'odd');
const ed = createSigner('EdDSA', 'odd');
const { use: _use, ...plain } = odd.jwk;

/** A signature that anyone can make for a key whose exponent is 1: the padded digest itself. */
const withoutKey: Pick<Signer, 'sign'> = {
  sign: input => {
    const digest = createHash('sha256').update(input).digest();
    const info = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest]);
    const filling = Buffer.alloc(256 - info.length - 3, 0xff);
    return Buffer.concat([Buffer.of(0, 1), filling, Buffer.of(0), info]);
  },
};

const evenModulus = Buffer.concat([
  Buffer.from(String(rsa.jwk.n), 'base64url').subarray(0, -1),
  Buffer.of(2),
]);
const offCurve = randomBytes(32).toString('base64url');
const exponent3 = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
const k256 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey.export({ format: 'jwk' });
const ed448 = generateKeyPairSync('ed448').publicKey.export({ format: 'jwk' });
const x25519 = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
const small = createSigner('RS256', 'odd', 1024);
const nearly = createSigner('RS256', 'odd', 2040);

const ignored: [string, unknown[], Pick<Signer, 'sign'>?, string?][] = [
  ['a key for encryption', [{ ...odd.jwk, use: 'enc' }]],
  ['a key for something else', [{ ...odd.jwk, use: 'SIG' }]],
  ['a key whose use is a list', [{ ...odd.jwk, use: ['sig'] }]],
  ['a key that may only sign', [{ ...plain, key_ops: ['sign'] }]],
  ['a key that may do nothing', [{ ...plain, key_ops: [] }]],
  ['a key whose operations are a text', [{ ...plain, key_ops: 'verify' }]],
  ['a key for another algorithm', [{ ...odd.jwk, alg: 'ES384' }]],
  ['a key whose algorithm is null', [{ ...odd.jwk, alg: null }]],
  ['a private key', [{ ...odd.privateKey.export({ format: 'jwk' }), kid: 'odd' }]],
  ['a key with a private member that says nothing', [{ ...odd.jwk, d: null }]],
  ['a key without a name', [{ ...odd.jwk, kid: undefined }]],
  ['a key whose name is a list', [{ ...odd.jwk, kid: ['odd'] }]],
  ['a key without a type', [{ ...odd.jwk, kty: undefined }]],
  ['two keys by one name', [odd.jwk, createSigner('ES256', 'odd').jwk]],
  ['the same key twice', [odd.jwk, odd.jwk]],
  ['a key of another curve', [{ ...p384, kid: 'odd' }]],
  ['a key of the curve of bitcoin', [{ ...k256, kid: 'odd' }]],
  ['a key that names another curve', [{ ...odd.jwk, crv: 'P-384' }]],
  ['a key that names no curve', [{ ...odd.jwk, crv: undefined }]],
  ['a point that is not on the curve', [{ ...odd.jwk, x: offCurve }]],
  ['a coordinate that is too short', [{ ...odd.jwk, x: String(odd.jwk.x).slice(0, 40) }]],
  ['a coordinate with padding', [{ ...odd.jwk, y: `${odd.jwk.y}=` }]],
  ['a key inside a list', [[odd.jwk]]],
  ['a key as a text', [JSON.stringify(odd.jwk)]],
  ['a key under __proto__', [JSON.parse(`{"__proto__":${JSON.stringify(odd.jwk)}}`)]],
  ['nothing', [null]],
  ['an RSA key of 1024 bits', [small.jwk], small, 'RS256'],
  ['an RSA key of 2040 bits', [nearly.jwk], nearly, 'RS256'],
  [
    'an RSA key of 16384 bits',
    [{ ...rsa.jwk, n: Buffer.alloc(2048, 0xff).toString('base64url') }],
    rsa,
    'RS256',
  ],
  ['an RSA key with exponent 1', [{ ...rsa.jwk, e: 'AQ' }], withoutKey, 'RS256'],
  ['an RSA key with exponent 3', [{ ...exponent3.export({ format: 'jwk' }), kid: 'odd' }], rsa, 'RS256'],
  ['an RSA key with an even exponent', [{ ...rsa.jwk, e: 'AQAC' }], rsa, 'RS256'],
  [
    'an RSA key with a huge exponent',
    [{ ...rsa.jwk, e: `${String(rsa.jwk.n).slice(0, 339)}B` }],
    rsa,
    'RS256',
  ],
  ['an RSA key with an even modulus', [{ ...rsa.jwk, n: evenModulus.toString('base64url') }], rsa, 'RS256'],
  ['an RSA key without exponent', [{ ...rsa.jwk, e: undefined }], rsa, 'RS256'],
  ['an Ed448 key', [{ ...ed448, kid: 'odd' }], odd, 'EdDSA'],
  ['a key for agreeing on keys', [{ ...x25519, kid: 'odd' }], odd, 'EdDSA'],
  ['an Ed25519 key without its point', [{ kty: 'OKP', crv: 'Ed25519', kid: 'odd' }], odd, 'EdDSA'],
  ['a symmetric key', [{ kty: 'oct', k: 'c2VjcmV0', kid: 'odd', alg: 'ES256' }]],
];

const accepted: [string, object, Signer][] = [
  ['a key for signatures', odd.jwk, odd],
  ['a key without a use', plain, odd],
  ['a key that may verify', { ...plain, key_ops: ['verify'] }, odd],
  ['a key for any algorithm of its type', { ...odd.jwk, alg: undefined }, odd],
  ['an RSA key of 2048 bits', rsa.jwk, rsa],
  ['an Ed25519 key', ed.jwk, ed],
];

describe('beside an honest key, an issuer publishes', () => {
  let server: JwksServer;
  beforeAll(async () => {
    server = await startJwksServer();
  });
  afterAll(() => server.close());

  const verifierOf = () =>
    verifier({
      issuers: [
        { ...config, jwks: undefined, jwksUri: server.uri, algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
      ],
    });

  it.each(ignored)('%s: not used', async (_name, keys, by = odd, alg = 'ES256') => {
    server.answer(json({ keys: [signer.jwk, ...keys] }));
    const { verify, ready } = verifierOf();
    const input = `${encode({ ...honestHeader(odd), alg })}.${encode(honestPayload)}`;
    expect(await refusal(verify(`Bearer ${input}.${encode(by.sign(input))}`))).toBe('unknown-key');
    expect(await refusal(verify(bearer()))).toBeUndefined();
    expect(await ready()).toBe(true);
  });

  it.each(accepted)('%s: used', async (_name, key, by) => {
    server.answer(json({ keys: [signer.jwk, { ...key }] }, 'application/jwk-set+json; charset=utf-8'));
    const { verify } = verifierOf();
    expect(await refusal(verify(bearer()))).toBeUndefined();
    expect(await refusal(verify(bearer({ by })))).toBeUndefined();
  });
});
