// Tokens refused for what their header says: its algorithm, its key, its type.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSigner } from './support/signer.js';
import {
  bearer,
  config,
  honestHeader,
  honestPayload,
  refusal,
  signed,
  signer,
  verifier,
} from './support/token-office.js';

const rsa = createSigner('RS256', 'rsa-1');
const rsaIssuer = { ...config, issuer: 'https://sso.school.example', algorithms: ['RS256'] as const };
const { verify } = verifier({ issuers: [config, { ...rsaIssuer, jwks: { keys: [rsa.jwk] } }] });
const stranger = createSigner('ES256', signer.kid);

type Row = [name: string, reason: string, authorization: string];
const withHeader = (header: Record<string, unknown>, by = signer) => bearer({ header, by });
const text = (header: string | Buffer) => `Bearer ${signed(header, honestPayload)}`;

/** Signs with a secret that everyone can know: the public key, in some spelling. */
function confused(secret: string | Buffer, algorithm = 'HS256'): string {
  const digest = algorithm.replace('HS', 'sha');
  const sign = (input: string) => createHmac(digest, secret).update(input).digest();
  const payload = { ...honestPayload, iss: rsaIssuer.issuer };
  return `Bearer ${signed({ alg: algorithm, typ: 'at+jwt', kid: 'rsa-1' }, payload, { sign })}`;
}

const unsecured = ['none', 'None', 'NONE', 'nOnE', 'none ', '', 'null'].map(
  (alg): Row => [`the algorithm "${alg}"`, 'algorithm', withHeader({ alg })],
);
const confusedKeys = [
  ['PEM', rsa.publicKey.export({ type: 'spki', format: 'pem' })],
  ['DER', rsa.publicKey.export({ type: 'spki', format: 'der' })],
  ['PKCS #1', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' })],
  ['JWK', JSON.stringify(rsa.jwk)],
  ['modulus', Buffer.from(String(rsa.publicKey.export({ format: 'jwk' }).n), 'base64url')],
  ['name', 'rsa-1'],
  ['empty string', ''],
].map(
  ([name, secret]): Row => [
    `HS256 with the public key's ${name} for a secret`,
    'algorithm',
    confused(secret!),
  ],
);
const otherAlgorithms = [
  ...['HS256', 'HS384', 'HS512', 'RS256', 'PS256', 'RS384', 'ES384', 'ES512', 'ES256K', 'EdDSA', 'Ed25519'],
  ...['ML-DSA-44', 'RSA-OAEP', 'dir', 'A128KW', 'es256', 'ES256 ', 'ES256\n', 'toString', '__proto__'],
].map(
  (alg): Row => [`the algorithm "${alg}", which the issuer does not use`, 'algorithm', withHeader({ alg })],
);
const oddAlgorithms = [undefined, null, 0, true, ['ES256'], { name: 'ES256' }].map(
  (alg): Row => [`an algorithm that is ${JSON.stringify(alg)}`, 'algorithm', withHeader({ alg })],
);

const members = Object.entries({
  jwk: stranger.jwk,
  jku: 'https://forger.example/jwks.json',
  x5u: 'https://forger.example/cert.pem',
  x5c: ['MIIB'],
  crit: ['exp'],
  b64: false,
}).flatMap(([name, value]): Row[] => [
  [`${name} in the header, signed by a stranger`, 'header-member', withHeader({ [name]: value }, stranger)],
  [`${name} in the header, signed by the issuer`, 'header-member', withHeader({ [name]: value })],
  [`${name} in the header, saying nothing`, 'header-member', withHeader({ [name]: null })],
]);

const keyNames = [
  ...['/dev/null', '../../../../dev/null', 'file:///etc/passwd', 'https://forger.example/jwks.json'],
  ...["x' UNION SELECT 'secret", '| sleep 10', '__proto__', 'constructor', 'toString', 'a'.repeat(4000)],
  ...[`${signer.kid} `, `${signer.kid}\0`, signer.kid.toUpperCase(), 'gemeente-2026-2'],
].map((kid): Row => [`a key named ${kid.slice(0, 40)}`, 'unknown-key', withHeader({ kid })]);
const oddKeyNames = [undefined, null, '', 1, [signer.kid], { kid: signer.kid }].map(
  (kid): Row => [`a key named by ${JSON.stringify(kid)}`, 'key-id', withHeader({ kid })],
);

const types = [undefined, null, '', 'JWT', 'at+jw', 'at+jwt ', 'dpop+jwt', 'text/at+jwt', ['at+jwt'], 1].map(
  (typ): Row => [`the type ${JSON.stringify(typ)}`, 'typ', withHeader({ typ })],
);

const unreadable: Row[] = [
  ['a header that is a list', 'header', text('[]')],
  ['a header that is null', 'header', text('null')],
  ['a header that is a string', 'header', text('"ES256"')],
  ['a header that is a number', 'header', text('1')],
  ['a header that is no JSON', 'header', text('{alg:"ES256"}')],
  ['a header with a comment', 'header', text(`/**/${JSON.stringify(honestHeader())}`)],
  ['a header cut short', 'header', text(JSON.stringify(honestHeader()).slice(0, -1))],
  ['two headers', 'header', text(JSON.stringify(honestHeader()).repeat(2))],
  ['a header behind a byte order mark', 'header', text(`\ufeff${JSON.stringify(honestHeader())}`)],
  ['a header in UTF-16', 'header', text(Buffer.from(JSON.stringify(honestHeader()), 'utf16le'))],
  [
    'a header with a broken character',
    'header',
    text(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])),
  ],
  ['two algorithms', 'header', text('{"alg":"none","alg":"ES256","typ":"at+jwt","kid":"gemeente-2026-1"}')],
  [
    'two algorithms, one spelled with an escape',
    'header',
    text('{"alg":"ES256","\\u0061lg":"none","typ":"at+jwt"}'),
  ],
  ['an encrypted key for a header', 'algorithm', withHeader({ alg: 'RSA-OAEP', enc: 'A256GCM' })],
];

describe('a token is refused for its header', () => {
  it.each([
    ...[...unsecured, ...confusedKeys, ...otherAlgorithms, ...oddAlgorithms],
    ...[...members, ...keyNames, ...oddKeyNames, ...types, ...unreadable],
    ['HS384 with the JWK for a secret', 'algorithm', confused(JSON.stringify(rsa.jwk), 'HS384')],
  ] as Row[])('%s', async (_name, reason, authorization) => {
    expect(await refusal(verify(authorization))).toBe(reason);
    expect(await refusal(verify(bearer()))).toBeUndefined();
  });

  it.each([
    ['kid', 'key-id', signer.kid],
    ['typ', 'typ', 'at+jwt'],
    ['alg', 'algorithm', 'ES256'],
  ])('that lacks %s, even if every object in this process has it', async (name, reason, value) => {
    Object.defineProperty(Object.prototype, name, { value, configurable: true });
    try {
      expect(await refusal(verify(withHeader({ [name]: undefined })))).toBe(reason);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
    expect(await refusal(verify(bearer()))).toBeUndefined();
  });

  it('and not for being an RSA token as such', async () => {
    const honest = { header: honestHeader(rsa), payload: { iss: rsaIssuer.issuer }, by: rsa };
    expect(await refusal(verify(bearer(honest)))).toBeUndefined();
  });

  it('with an algorithm that the issuer uses but this key does not fit', async () => {
    const issuers = [{ ...config, algorithms: ['ES256', 'EdDSA'] as const }];
    const { verify } = verifier({ issuers });
    expect(await refusal(verify(withHeader({ alg: 'EdDSA' })))).toBe('algorithm');
    expect(await refusal(verify(withHeader({ alg: 'ES256' })))).toBeUndefined();
  });

  it('with an algorithm that the type of key fits but the key itself is not for', async () => {
    const pss = createSigner('PS256', 'rsa-1');
    const keys = [{ ...pss.jwk, alg: 'RS256' }];
    const both = { ...rsaIssuer, algorithms: ['RS256', 'PS256'] as const };
    const honest = bearer({ payload: { iss: rsaIssuer.issuer }, by: pss });
    expect(await refusal(verifier({ issuers: [{ ...both, jwks: { keys } }] }).verify(honest))).toBe(
      'algorithm',
    );
    const free = verifier({ issuers: [{ ...both, jwks: { keys: [pss.jwk] } }] });
    expect(await refusal(free.verify(honest))).toBeUndefined();
  });
});
