// Tokens refused because nobody trusted signed them, or not in this way.
import { constants, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSigner } from './support/signer.js';
import {
  bearer,
  config,
  encode,
  honestHeader,
  honestPayload,
  refusal,
  signed,
  signer,
  token,
  verifier,
} from './support/token-office.js';

const rsa = createSigner('RS256', 'rsa-1');
const eddsa = createSigner('EdDSA', 'ed-1');
const rsaIssuer = 'https://sso.school.example';
const eddsaIssuer = 'https://broker.example';
const { verify } = verifier({
  issuers: [
    config,
    { ...config, issuer: rsaIssuer, algorithms: ['RS256', 'PS256'], jwks: { keys: [rsa.jwk] } },
    { ...config, issuer: eddsaIssuer, algorithms: ['EdDSA'], jwks: { keys: [eddsa.jwk] } },
  ],
});

const input = `${encode(honestHeader())}.${encode(honestPayload)}`;
const rsaInput = `${encode(honestHeader(rsa))}.${encode({ ...honestPayload, iss: rsaIssuer })}`;
const eddsaInput = `${encode(honestHeader(eddsa))}.${encode({ ...honestPayload, iss: eddsaIssuer })}`;
const honest = [
  `${input}.${encode(signer.sign(input))}`,
  `${rsaInput}.${encode(rsa.sign(rsaInput))}`,
  `${eddsaInput}.${encode(eddsa.sign(eddsaInput))}`,
];

const right = signer.sign(input);
const stranger = createSigner('ES256', signer.kid);
const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
const otherToken = token({ payload: { jti: 'another' } }).split('.');

const onMunicipality: [string, Buffer][] = [
  ['in DER form', sign('sha256', Buffer.from(input), signer.privateKey)],
  ['one byte short', right.subarray(0, -1)],
  ['half', right.subarray(0, 32)],
  ['one byte long', Buffer.concat([right, Buffer.of(0)])],
  ['with a zero before it', Buffer.concat([Buffer.of(0), right])],
  ['twice', Buffer.concat([right, right])],
  ['with its halves swapped', Buffer.concat([right.subarray(32), right.subarray(0, 32)])],
  ['of zeros', Buffer.alloc(64)],
  ['of the order of the curve', Buffer.concat([order, order])],
  ['of ones', Buffer.alloc(64, 0xff)],
  ['of one byte', Buffer.of(0)],
  ['by a stranger under the name of the key', stranger.sign(input)],
  ['of another algorithm', rsa.sign(input)],
  ['over the payload alone', signer.sign(encode(honestPayload))],
  [
    'over what the parts decode to',
    signer.sign(`${JSON.stringify(honestHeader())}.${JSON.stringify(honestPayload)}`),
  ],
  ['with SHA-1', sign('sha1', Buffer.from(input), { key: signer.privateKey, dsaEncoding: 'ieee-p1363' })],
  ['with SHA-512', sign('sha512', Buffer.from(input), { key: signer.privateKey, dsaEncoding: 'ieee-p1363' })],
  ['of another honest token', Buffer.from(otherToken[2] ?? '', 'base64url')],
];

const pss = (saltLength: number) => ({
  key: rsa.privateKey,
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength,
});
const onSchool: [string, Buffer][] = [
  ['with SHA-1', sign('sha1', Buffer.from(rsaInput), rsa.privateKey)],
  ['with SHA-512', sign('sha512', Buffer.from(rsaInput), rsa.privateKey)],
  ['as PS256 under the name RS256', sign('sha256', Buffer.from(rsaInput), pss(32))],
  ['with a zero before it', Buffer.concat([Buffer.of(0), rsa.sign(rsaInput)])],
  ['with a zero behind it', Buffer.concat([rsa.sign(rsaInput), Buffer.of(0)])],
  ['one byte short', rsa.sign(rsaInput).subarray(1)],
  ['of zeros', Buffer.alloc(256)],
  ['of one', Buffer.concat([Buffer.alloc(255), Buffer.of(1)])],
  ['by a key of 1024 bits', createSigner('RS256', rsa.kid, 1024).sign(rsaInput)],
];

/** The same point and scalar with the group order added: right for a verifier that does not look. */
function liftedScalar(signature: Buffer): Buffer {
  const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
  const scalar = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + groupOrder;
  const bytes = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
  return Buffer.concat([signature.subarray(0, 32), bytes]);
}
const onBroker: [string, Buffer][] = [
  ['with a scalar beyond the group order', liftedScalar(eddsa.sign(eddsaInput))],
  ['one byte short', eddsa.sign(eddsaInput).subarray(1)],
  ['one byte long', Buffer.concat([eddsa.sign(eddsaInput), Buffer.of(0)])],
  ['of zeros', Buffer.alloc(64)],
];

describe('a token is refused for its signature', () => {
  it.each([
    ...onMunicipality.map(([name, bytes]) => [`ES256 ${name}`, `${input}.${encode(bytes)}`]),
    ...onSchool.map(([name, bytes]) => [`RS256 ${name}`, `${rsaInput}.${encode(bytes)}`]),
    ...onBroker.map(([name, bytes]) => [`EdDSA ${name}`, `${eddsaInput}.${encode(bytes)}`]),
  ])('%s', async (_name, forged) => {
    expect(await refusal(verify(`Bearer ${forged}`))).toBe('signature');
    for (const text of honest) expect(await refusal(verify(`Bearer ${text}`))).toBeUndefined();
  });

  it('PS256 with salt of another length than its digest', async () => {
    const header = { ...honestHeader(rsa), alg: 'PS256' };
    const keys = [{ ...rsa.jwk, alg: undefined }].map(({ alg: _none, ...jwk }) => jwk);
    const issuers = [{ ...config, algorithms: ['PS256'] as const, jwks: { keys } }];
    const { verify: verifyPss } = verifier({ issuers });
    const salted = (length: number) => ({
      sign: (text: string) => sign('sha256', Buffer.from(text), pss(length)),
    });
    const reasons = [0, 20, 64].map(length =>
      refusal(verifyPss(`Bearer ${signed(header, honestPayload, salted(length))}`)),
    );
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(['signature']));
    expect(await refusal(verifyPss(`Bearer ${signed(header, honestPayload, salted(32))}`))).toBeUndefined();
  });

  it('when header or payload come from another honest token', async () => {
    const [header, payload, signature] = token().split('.');
    const [otherHeader] = token({ header: { x5t: 'c29tZQ' } }).split('.');
    expect(await refusal(verify(`Bearer ${header}.${otherToken[1]}.${signature}`))).toBe('signature');
    expect(await refusal(verify(`Bearer ${otherHeader}.${payload}.${signature}`))).toBe('signature');
    expect(await refusal(verify(`Bearer ${header}.${payload}.${signature}`))).toBeUndefined();
  });
});

describe('the key of one issuer opens nothing at another', () => {
  const second = createSigner('ES256', 'ggd-1');
  const issuers = [config, { ...config, issuer: 'https://login.ggd.example', jwks: { keys: [second.jwk] } }];
  const two = verifier({ issuers });

  it.each([
    ['by its own name', 'unknown-key', { by: second }],
    ['by the name of the other key', 'signature', { by: second, header: { kid: signer.kid } }],
    ['the other way round', 'unknown-key', { payload: { iss: 'https://login.ggd.example' } }],
  ])('%s', async (_name, reason, change) => {
    expect(await refusal(two.verify(bearer(change)))).toBe(reason);
    const own = { by: second, payload: { iss: 'https://login.ggd.example' } };
    expect(await refusal(two.verify(bearer(own)))).toBeUndefined();
    expect(await refusal(two.verify(bearer()))).toBeUndefined();
  });

  it('even if both publish a key by the same name', async () => {
    const namesake = createSigner('ES256', signer.kid);
    const ggd = { ...config, issuer: 'https://login.ggd.example', jwks: { keys: [namesake.jwk] } };
    const { verify: verifyBoth } = verifier({ issuers: [config, ggd] });
    expect(await refusal(verifyBoth(bearer({ by: namesake })))).toBe('signature');
    const own = { by: namesake, payload: { iss: ggd.issuer } };
    expect(await refusal(verifyBoth(bearer(own)))).toBeUndefined();
  });
});
