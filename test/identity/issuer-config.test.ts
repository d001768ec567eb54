// A configuration of issuers is taken whole or refused by the name of the field, never by its value.
import { describe, expect, it } from 'vitest';
import { parseIssuers } from '../../src/identity/issuer-config.js';
import { createSigner } from './support/signer.js';
import { config, signer } from './support/token-office.js';

const { jwks: _local, ...withoutKeys } = config;
const remote = { ...withoutKeys, jwksUri: 'https://geheim.example/jwks' };
const secret = 'geheim';
const jwks = (...keys: unknown[]) => ({ ...withoutKeys, jwks: { keys } });
const claims = (change: object) => ({ ...config, claims: { ...config.claims, ...change } });

const refused: [string, unknown, string][] = [
  ['no list', { secret }, 'issuers must'],
  ['an empty list', [], 'issuers must'],
  ['an issuer that is a text', [secret], 'issuers[0] must'],
  ['an issuer that is a list', [[secret]], 'issuers[0] must'],
  ['an unknown member', [{ ...config, geheim: true }], 'issuers[0] has a member'],
  ['no issuer', [{ ...config, issuer: undefined }], 'issuers[0].issuer'],
  ['an empty issuer', [{ ...config, issuer: '' }], 'issuers[0].issuer'],
  ['an issuer with a line break', [{ ...config, issuer: 'geheim\n' }], 'issuers[0].issuer'],
  [
    'the second issuer without audience',
    [config, { ...remote, issuer: 'b', audience: null }],
    'issuers[1].audience',
  ],
  ['a list of audiences', [{ ...config, audience: [secret] }], 'issuers[0].audience'],
  ['an issuer twice', [remote, { ...remote, audience: secret }], 'issuers[1].issuer'],
  ['neither keys nor their address', [withoutKeys], 'issuers[0] must'],
  ['keys and their address', [{ ...remote, jwks: config.jwks }], 'issuers[0] must'],
  ['an address that is none', [{ ...remote, jwksUri: secret }], 'issuers[0].jwksUri'],
  ['an address without https', [{ ...remote, jwksUri: 'http://geheim.example/' }], 'issuers[0].jwksUri'],
  [
    'a host that begins like loopback',
    [{ ...remote, jwksUri: 'http://localhost.geheim.nl' }],
    'issuers[0].jwksUri',
  ],
  [
    'a host that begins like 127',
    [{ ...remote, jwksUri: 'http://127.0.0.1.geheim.nl' }],
    'issuers[0].jwksUri',
  ],
  ['loopback as a user', [{ ...remote, jwksUri: 'http://localhost@geheim.nl' }], 'issuers[0].jwksUri'],
  ['a file', [{ ...remote, jwksUri: 'file:///geheim' }], 'issuers[0].jwksUri'],
  ['keys in the address', [{ ...remote, jwksUri: 'data:application/json,geheim' }], 'issuers[0].jwksUri'],
  ['a password in the address', [{ ...remote, jwksUri: 'https://a:geheim@b.nl' }], 'issuers[0].jwksUri'],
  ['a fragment', [{ ...remote, jwksUri: 'https://b.nl/#geheim' }], 'issuers[0].jwksUri'],
  ['keys that are no set', [{ ...withoutKeys, jwks: [secret] }], 'issuers[0].jwks'],
  [
    'a set with more than keys',
    [{ ...withoutKeys, jwks: { keys: [signer.jwk], geheim: 1 } }],
    'issuers[0].jwks',
  ],
  ['keys that are no list', [{ ...withoutKeys, jwks: { keys: secret } }], 'issuers[0].jwks.keys'],
  ['no keys', [jwks()], 'issuers[0].jwks.keys'],
  ['a symmetric key', [jwks({ kty: 'oct', k: secret, kid: secret })], 'issuers[0].jwks.keys'],
  ['a private key', [jwks({ ...signer.jwk, d: secret })], 'issuers[0].jwks.keys'],
  ['a key without a name', [jwks({ ...signer.jwk, kid: undefined })], 'issuers[0].jwks.keys'],
  ['two keys by one name', [jwks(signer.jwk, createSigner('ES256', signer.kid).jwk)], 'issuers[0].jwks.keys'],
  ['a key for another algorithm', [jwks(createSigner('EdDSA', secret).jwk)], 'issuers[0].jwks.keys'],
  ['no algorithms', [{ ...config, algorithms: [] }], 'issuers[0].algorithms'],
  ['one algorithm as a text', [{ ...config, algorithms: 'ES256' }], 'issuers[0].algorithms'],
  ['an algorithm twice', [{ ...config, algorithms: ['ES256', 'ES256'] }], 'issuers[0].algorithms'],
  ...['none', 'HS256', 'ES384', 'es256', secret].map((name): [string, unknown, string] => [
    `the algorithm ${name}`,
    [{ ...config, algorithms: ['ES256', name] }],
    'issuers[0].algorithms',
  ]),
  ['no word about typ', [{ ...config, typ: undefined }], 'issuers[0].typ'],
  ['another typ', [{ ...config, typ: secret }], 'issuers[0].typ'],
  ...[undefined, 0, -1, 1.5, 901, '600', Number.NaN].map((value): [string, unknown, string] => [
    `an age of ${value}`,
    [{ ...config, maxAgeSeconds: value }],
    'issuers[0].maxAgeSeconds',
  ]),
  ...[undefined, -1, 6, 0.5, '1'].map((value): [string, unknown, string] => [
    `a tolerance of ${value}`,
    [{ ...config, clockToleranceSeconds: value }],
    'issuers[0].clockToleranceSeconds',
  ]),
  ['no claims', [{ ...config, claims: undefined }], 'issuers[0].claims'],
  ['an unknown claim', [claims({ geheim: 'x' })], 'issuers[0].claims'],
  ['no capacity', [claims({ capacity: undefined })], 'issuers[0].claims.capacity'],
  ['an empty path', [claims({ subject: [] })], 'issuers[0].claims.subject'],
  ['a path with a hole', [claims({ subject: 'geheim..x' })], 'issuers[0].claims.subject'],
  ['a path of numbers', [claims({ organisation: [1] })], 'issuers[0].claims.organisation'],
  ['a path through a prototype', [claims({ capacity: '__proto__.geheim' })], 'issuers[0].claims.capacity'],
  ['capacities in a list', [{ ...config, capacities: [secret] }], 'issuers[0].capacities'],
  ['no capacities in the mapping', [{ ...config, capacities: {} }], 'issuers[0].capacities'],
  ['a capacity that is a list', [{ ...config, capacities: { geheim: ['mentor'] } }], 'issuers[0].capacities'],
  [
    'a capacity by the name of a prototype',
    [{ ...config, capacities: JSON.parse('{"__proto__":"mentor"}') }],
    'issuers[0].capacities',
  ],
];

describe('a configuration is refused', () => {
  it.each(refused)('with %s', (_name, json, field) => {
    const message = messageOf(() => parseIssuers(json));
    expect(message).toContain(field);
    expect(message).not.toContain('geheim');
  });
});

describe('a configuration is accepted', () => {
  it.each<[string, unknown]>([
    ['with keys of its own', config],
    ['with the address of its keys', remote],
    ['with an address on the loopback interface', { ...remote, jwksUri: 'http://127.0.0.1:8080/jwks' }],
    ['with localhost by name', { ...remote, jwksUri: 'http://localhost/jwks' }],
    ['with loopback in version 6', { ...remote, jwksUri: 'http://[::1]/jwks' }],
    ['that does not check the typ', { ...config, typ: null }],
    ['with the longest age and tolerance', { ...config, maxAgeSeconds: 900, clockToleranceSeconds: 5 }],
    ['with the shortest age and no tolerance', { ...config, maxAgeSeconds: 1, clockToleranceSeconds: 0 }],
    ['with names that hold dots', claims({ capacity: ['https://a.nl/b', 'capacity'] })],
    ['with names of capacities', { ...config, capacities: { 'vo:mentor': 'mentor' } }],
    ['read from JSON', JSON.parse(JSON.stringify(config))],
  ])('%s', (_name, entry) => {
    expect(parseIssuers([entry])).toMatchObject([entry]);
  });

  it('and does not change when what it was read from changes', () => {
    const json = JSON.parse(JSON.stringify([config]));
    const [parsed] = parseIssuers(json);
    json[0].jwks.keys[0].kid = 'other';
    expect(parsed?.jwks?.keys[0]).toHaveProperty('kid', signer.kid);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return '';
}
