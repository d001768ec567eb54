// Tokens whose signature is right, refused for a payload that two readers could read differently.
import { describe, expect, it } from 'vitest';
import { bearer, honestHeader, honestPayload, refusal, signed, verifier } from './support/token-office.js';

const { verify } = verifier();

type Row = [name: string, reason: string, authorization: string];
const text = (payload: string | Buffer) => `Bearer ${signed(honestHeader(), payload)}`;
const honestText = JSON.stringify(honestPayload);

/** The honest payload with one claim given twice. */
const twice = (claims: string) => text(`{${claims},${honestText.slice(1)}`);

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

const without = (name: keyof typeof honestPayload) => {
  const { [name]: _left, ...rest } = honestPayload;
  return JSON.stringify(rest).slice(1);
};
const polluted = (Object.keys(reasonOf) as (keyof typeof honestPayload)[]).flatMap((name): Row[] => {
  const inherited = JSON.stringify({ [name]: honestPayload[name] });
  return [
    [
      `${name} under __proto__ only`,
      reasonOf[name] ?? '',
      text(`{"__proto__":${inherited},${without(name)}`),
    ],
    [
      `${name} under constructor.prototype only`,
      reasonOf[name] ?? '',
      text(`{"constructor":{"prototype":${inherited}},${without(name)}`),
    ],
  ];
});

const unreadable: Row[] = [
  ['a payload that is a list', 'payload', text(`[${honestText}]`)],
  ['a payload that is null', 'payload', text('null')],
  ['a payload that is a string', 'payload', text(JSON.stringify(honestText))],
  ['a payload that is a number', 'payload', text('42')],
  ['a payload that is no JSON', 'payload', text('iss=school')],
  ['a payload with NaN', 'payload', text(`{"exp":NaN,${without('exp')}`)],
  ['a payload followed by another', 'payload', text(honestText + honestText)],
  ['a payload with a byte order mark', 'payload', text(`\ufeff${honestText}`)],
  [
    'a payload in Latin-1',
    'payload',
    text(Buffer.from(`{"naam":"Zo\u00eb",${honestText.slice(1)}`, 'latin1')),
  ],
  [
    'an overlong spelling of a slash',
    'payload',
    text(Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])),
  ],
  ['a token inside a token', 'payload', text(signed(honestHeader(), honestPayload))],
  ['two subjects', 'payload', twice('"sub":"iemand-anders"')],
  ['two capacities, one spelled with an escape', 'payload', twice('"capa\\u0063ity":"leerplichtambtenaar"')],
  ['two ends, alike', 'payload', twice(`"exp" : ${honestPayload.exp}`)],
  ['two names deep inside', 'payload', twice('"extra":[{"a":{"b":1,"b":2}}]')],
];

describe('a token is refused for its payload', () => {
  it.each([...polluted, ...unreadable])('%s', async (_name, reason, authorization) => {
    expect(await refusal(verify(authorization))).toBe(reason);
    expect(await refusal(verify(bearer()))).toBeUndefined();
  });

  it('but not for names that repeat in different objects, or in texts', async () => {
    const extra = [{ a: 1 }, { a: '{"a":1,"a":2}' }, { b: { a: { a: 'a' } } }, 'a', 'a'];
    expect(await refusal(verify(bearer({ payload: { extra, a: '"a":1' } })))).toBeUndefined();
  });

  it.each(Object.keys(reasonOf))('that lacks %s, even if every object in this process has it', async name => {
    const value = honestPayload[name as keyof typeof honestPayload];
    Object.defineProperty(Object.prototype, name, { value, configurable: true });
    try {
      expect(await refusal(verify(bearer({ payload: { [name]: undefined } })))).toBe(reasonOf[name]);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
    expect(await refusal(verify(bearer()))).toBeUndefined();
  });
});
