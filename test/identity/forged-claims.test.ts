// Tokens whose signature is right, refused for what they claim.
import { describe, expect, it } from 'vitest';
import {
  AUDIENCE,
  bearer,
  config,
  ISSUER,
  refusal,
  SCHOOL,
  SECOND,
  verifier,
} from './support/token-office.js';

const { verify } = verifier();

type Row = [name: string, reason: string, authorization: string];
const claim = (payload: object) => bearer({ payload: { ...payload } });
const reasonOf: Record<string, string> = {
  iss: 'issuer',
  aud: 'audience',
  sub: 'subject',
  jti: 'token-id',
  iat: 'time-claim',
  exp: 'time-claim',
  capacity: 'capacity',
  organisation: 'organisation',
};

const oddValues: unknown[] = [
  undefined,
  null,
  true,
  0.5,
  '',
  [],
  ['mentor'],
  {},
  { toString: 'mentor' },
  [[AUDIENCE]],
];
const oddClaims = Object.entries(reasonOf).flatMap(([name, reason]) =>
  oddValues.map((value): Row => [`${name} being ${JSON.stringify(value)}`, reason, claim({ [name]: value })]),
);
const oddTimes = ['iat', 'exp', 'nbf'].flatMap(name =>
  [-1, 1.5, 1e300, `${SECOND}`, 2 ** 53, null].map(
    (value): Row => [`${name} being ${JSON.stringify(value)}`, 'time-claim', claim({ [name]: value })],
  ),
);
const oddTexts = ['a\0b', 'a\nb', 'a\u007fb', '\u009b', '\ud800', 'a\u2028b', 'a'.repeat(256)];
const oddPlainClaims = ['sub', 'jti', 'capacity'].flatMap(name =>
  oddTexts.map(
    (value): Row => [
      `${name} being ${JSON.stringify(value).slice(0, 20)}`,
      reasonOf[name] ?? '',
      claim({ [name]: value }),
    ],
  ),
);

const strangers: Row[] = [
  ['an issuer with a slash more', 'issuer', claim({ iss: `${ISSUER}/` })],
  ['an issuer in capitals', 'issuer', claim({ iss: ISSUER.toUpperCase() })],
  ['an issuer that begins with ours', 'issuer', claim({ iss: `${ISSUER}.forger.example` })],
  ['an issuer named __proto__', 'issuer', claim({ iss: '__proto__' })],
  ['another audience', 'audience', claim({ aud: 'https://other.example' })],
  ['an audience with a slash more', 'audience', claim({ aud: `${AUDIENCE}/` })],
  ['an audience that holds ours among words', 'audience', claim({ aud: `a ${AUDIENCE} b` })],
  ['other audiences', 'audience', claim({ aud: ['https://other.example', 'https://more.example'] })],
  ['our audience beside one that is no text', 'audience', claim({ aud: [AUDIENCE, 1] })],
  ['an audience as a member name', 'audience', claim({ aud: { [AUDIENCE]: true } })],
];

const times: Row[] = [
  ['expired just now', 'expired', claim({ exp: SECOND - 5 })],
  ['expired yesterday', 'expired', claim({ iat: SECOND - 86_700, exp: SECOND - 86_400 })],
  ['expired in 1970', 'lifetime', claim({ exp: 0 })],
  ['not valid yet', 'not-yet-valid', claim({ nbf: SECOND + 6 })],
  ['issued 6 seconds from now', 'issued-in-future', claim({ iat: SECOND + 6 })],
  ['issued tomorrow', 'issued-in-future', claim({ iat: SECOND + 86_400, exp: SECOND + 86_500 })],
  ['living one second too long', 'lifetime', claim({ iat: SECOND, exp: SECOND + 601 })],
  ['living for ever', 'lifetime', claim({ exp: Number.MAX_SAFE_INTEGER })],
  ['ending when it begins', 'lifetime', claim({ iat: SECOND, exp: SECOND })],
  ['ending before it begins', 'lifetime', claim({ iat: SECOND + 4, exp: SECOND + 3 })],
  ['dated in milliseconds', 'issued-in-future', claim({ iat: SECOND * 1000, exp: SECOND * 1000 + 300 })],
];

const persons: Row[] = [
  ['a capacity that nobody knows', 'capacity', claim({ capacity: 'directeur' })],
  ['a capacity in capitals', 'capacity', claim({ capacity: 'Mentor' })],
  ['two capacities in one text', 'capacity', claim({ capacity: 'mentor leerplichtambtenaar' })],
  ['two capacities', 'capacity', claim({ capacity: ['mentor', 'leerplichtambtenaar'] })],
  ['a capacity with a space', 'capacity', claim({ capacity: 'mentor ' })],
  ['a capacity that every object has', 'capacity', claim({ capacity: 'constructor' })],
  ['an organisation that is no uuid', 'organisation', claim({ organisation: 'mentor' })],
  ['a uuid in braces', 'organisation', claim({ organisation: `{${SCHOOL}}` })],
  ['a uuid with a line break', 'organisation', claim({ organisation: `${SCHOOL}\n` })],
  [
    'a parent with half an organisation',
    'organisation',
    claim({ capacity: 'ouder', organisation: 'school' }),
  ],
  ['a client that is a number', 'client', claim({ azp: 1 })],
  ['a client with a line break', 'client', claim({ client_id: 'a\nb' })],
  ['two clients', 'client', claim({ azp: 'school-portal', client_id: 'other' })],
];

describe('a token is refused for its claims', () => {
  it.each([...[...oddClaims, ...oddTimes, ...oddPlainClaims, ...strangers, ...times, ...persons]])(
    '%s',
    async (_name, reason, authorization) => {
      expect(await refusal(verify(authorization))).toBe(reason);
      expect(await refusal(verify(bearer()))).toBeUndefined();
    },
  );

  it('without a sub, also where the issuer keeps the person elsewhere', async () => {
    const claims = { ...config.claims, subject: 'person' };
    const elsewhere = verifier({ issuers: [{ ...config, claims }] });
    expect(await refusal(elsewhere.verify(claim({ person: 'p-5', sub: undefined })))).toBe('subject');
    expect(await refusal(elsewhere.verify(claim({ person: undefined })))).toBe('subject');
    await expect(elsewhere.verify(claim({ person: 'p-5' }))).resolves.toHaveProperty('subject', 'p-5');
  });

  it('whatever the clock says when it is no clock', async () => {
    expect(await refusal(verifier({ now: () => Number.NaN }).verify(bearer()))).toBe('issued-in-future');
    expect(await refusal(verify(bearer()))).toBeUndefined();
  });

  it('whose path leads through a text, a list or nothing', async () => {
    const claims = { ...config.claims, capacity: 'doorbraak.capacity' };
    const nested = verifier({ issuers: [{ ...config, claims }] });
    const values = [
      'mentor',
      ['mentor'],
      [{ capacity: 'mentor' }],
      null,
      undefined,
      { capacity: { capacity: 'mentor' } },
    ];
    const reasons = values.map(doorbraak => refusal(nested.verify(claim({ doorbraak }))));
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(['capacity']));
    expect(await refusal(nested.verify(claim({ doorbraak: { capacity: 'mentor' } })))).toBeUndefined();
  });
});
