// Who is let in: one issuer for every algorithm and every shape of claims.
import { describe, expect, it } from 'vitest';
import type { IssuerConfig } from '../../src/identity/issuer-config.js';
import { createSigner } from './support/signer.js';
import {
  AUDIENCE,
  bearer,
  config,
  honestPayload,
  ISSUER,
  known,
  refusal,
  SCHOOL,
  SECOND,
  signed,
  token,
  verifier,
} from './support/token-office.js';

const rs256 = createSigner('RS256', 'rsa-1');
const ps256 = createSigner('PS256', 'rsa-2');
const eddsa = createSigner('EdDSA', 'ed-1');
const keycloak: IssuerConfig = {
  ...config,
  issuer: 'https://sso.school.example/realms/vo',
  jwks: { keys: [rs256.jwk] },
  algorithms: ['RS256', 'ES256'],
  typ: 'JWT',
  claims: { subject: 'doorbraak.person', organisation: 'doorbraak.school', capacity: 'doorbraak.role' },
  capacities: { 'vo:mentor': 'mentor', 'vo:ouder': 'ouder' },
};
const entra: IssuerConfig = {
  ...config,
  issuer: 'https://login.ggd.example/v2.0',
  jwks: { keys: [ps256.jwk] },
  algorithms: ['PS256'],
  typ: null,
};
const dotted: IssuerConfig = {
  ...config,
  issuer: 'https://broker.example',
  jwks: { keys: [eddsa.jwk] },
  algorithms: ['EdDSA'],
  claims: { ...config.claims, capacity: ['https://doorbraak.example/claims', 'capacity'] },
};
const { verify } = verifier({ issuers: [config, keycloak, entra, dotted] });
const nested = { person: 'p-5', school: SCHOOL.toUpperCase(), role: 'vo:mentor' };

describe('an honest token is accepted', () => {
  const tokens: [string, string, object][] = [
    ['ES256, from the municipality', token(), { issuer: ISSUER, subject: 'medewerker-17' }],
    [
      'RS256, with nested claims and role names of the issuer',
      token({
        by: rs256,
        header: { typ: 'JWT' },
        payload: { iss: keycloak.issuer, doorbraak: nested, capacity: undefined },
      }),
      { issuer: keycloak.issuer, subject: 'p-5', organisation: SCHOOL },
    ],
    [
      'PS256, from an issuer that does not mark its tokens',
      token({ by: ps256, header: { typ: undefined }, payload: { iss: entra.issuer } }),
      { issuer: entra.issuer },
    ],
    [
      'EdDSA, with a claim whose name holds dots',
      token({
        by: eddsa,
        payload: {
          iss: dotted.issuer,
          capacity: undefined,
          'https://doorbraak.example/claims': { capacity: 'mentor' },
        },
      }),
      { issuer: dotted.issuer },
    ],
  ];

  it.each(tokens)('%s', async (_name, honest, expected) => {
    await expect(verify(`Bearer ${honest}`)).resolves.toMatchObject({ capacity: 'mentor', ...expected });
  });

  it('and says no more than who, for whom, in which capacity and until when', async () => {
    await expect(verify(bearer())).resolves.toEqual({
      issuer: ISSUER,
      subject: 'medewerker-17',
      organisation: SCHOOL,
      capacity: 'mentor',
      tokenId: '0b1c2d3e-token-1',
      issuedAt: SECOND - 10,
      expiresAt: SECOND + 290,
    });
  });
});

describe('what an issuer may write in more than one way', () => {
  it.each([
    ['a list of audiences with ours in it', { payload: { aud: ['https://other.example', AUDIENCE] } }],
    ['the long form of the media type', { header: { typ: 'application/AT+JWT' } }],
    ['a header member that changes nothing', { header: { x5t: 'c29tZQ' } }],
    ['a clock 5 seconds ahead of ours', { payload: { iat: SECOND + 5, nbf: SECOND + 5 } }],
    ['an end 4 seconds ago', { payload: { exp: SECOND - 4 } }],
    ['the longest life allowed', { payload: { iat: SECOND, exp: SECOND + 600 } }],
    ['a subject of 255 characters', { payload: { sub: '\u{1F600}'.repeat(255) } }],
    ['a member named __proto__ of its own', { payload: JSON.parse('{"__proto__":{"capacity":"ouder"}}') }],
  ])('%s', async (_name, change) => {
    expect(await refusal(verify(bearer(change)))).toBeUndefined();
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('the scheme as %s, which has no case', async scheme => {
    expect(await refusal(verify(`${scheme} ${token()}`))).toBeUndefined();
  });

  it.each([
    ['azp', { azp: 'school-portal' }],
    ['client_id', { client_id: 'school-portal' }],
    ['both', { azp: 'school-portal', client_id: 'school-portal' }],
  ])('the client by %s', async (_name, payload) => {
    await expect(verify(bearer({ payload }))).resolves.toHaveProperty('clientId', 'school-portal');
  });
});

describe('an organisation', () => {
  it.each(['ouder', 'leerling'])('is not needed to act as %s', async capacity => {
    const payload = { capacity, organisation: undefined };
    await expect(verify(bearer({ payload }))).resolves.toMatchObject({ capacity, organisation: null });
  });

  it('is set aside for a parent who also works at a school', async () => {
    await expect(verify(bearer({ payload: { capacity: 'ouder' } }))).resolves.toHaveProperty(
      'organisation',
      null,
    );
  });

  it('is needed by everyone where no capacity is said to go without', async () => {
    const strict = verifier({ withoutOrganisation: new Set() });
    const parent = bearer({ payload: { capacity: 'ouder', organisation: undefined } });
    expect(await refusal(strict.verify(parent))).toBe('organisation');
    expect(await refusal(verify(parent))).toBeUndefined();
  });
});

describe('what is handed on', () => {
  it('cannot be changed by whoever receives it', async () => {
    expect(Object.isFrozen(await verify(bearer()))).toBe(true);
  });

  it('is known by its jti, since an ECDSA signature has a twin that is right as well', async () => {
    const honest = token();
    const [header, payload, signature = ''] = honest.split('.');
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const bytes = Buffer.from(signature, 'base64url');
    const s = order - BigInt(`0x${bytes.toString('hex', 32)}`);
    const twin = Buffer.from(bytes.toString('hex', 0, 32) + s.toString(16).padStart(64, '0'), 'hex');
    const ids = await Promise.all(
      [honest, `${header}.${payload}.${twin.toString('base64url')}`].map(text => verify(`Bearer ${text}`)),
    );
    expect(new Set(ids.map(({ tokenId }) => tokenId))).toEqual(new Set([honestPayload.jti]));
  });

  it('needs the issuer to know the capacity by the name it configured', async () => {
    const of = (role: string) =>
      signed(
        { alg: 'RS256', typ: 'JWT', kid: 'rsa-1' },
        { ...honestPayload, iss: keycloak.issuer, doorbraak: { ...nested, role } },
        rs256,
      );
    expect(await refusal(verify(`Bearer ${of('mentor')}`))).toBe('capacity');
    expect(await refusal(verify(`Bearer ${of('vo:mentor')}`))).toBeUndefined();
  });

  it('refuses to start with an issuer written in code that could not be configured', () => {
    expect(() => verifier({ issuers: [{ ...config, maxAgeSeconds: 901 }] })).toThrow('maxAgeSeconds');
    expect(() => verifier({ issuers: [{ ...config, maxAgeSeconds: 900 }] })).not.toThrow();
  });

  it('refuses to start with names of capacities that are not known', () => {
    const capacities = { baas: 'directeur' };
    expect(() => verifier({ issuers: [{ ...config, capacities }] })).toThrow('known capacities');
    expect(() => verifier({ withoutOrganisation: new Set(['directeur']) })).toThrow('known capacities');
    expect(() => verifier(known)).not.toThrow();
  });
});
