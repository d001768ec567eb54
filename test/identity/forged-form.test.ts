// Tokens refused for their form, before anything in them is read.
import { describe, expect, it } from 'vitest';
import {
  bearer,
  encode,
  honestHeader,
  honestPayload,
  refusal,
  signer,
  token,
  verifier,
} from './support/token-office.js';

const { verify } = verifier();
const honest = token();
const [header = '', payload = '', signature = ''] = honest.split('.');
const join = (...parts: string[]) => `Bearer ${parts.join('.')}`;

/** The same bytes by another spelling: the last character with a bit set that no byte uses. */
function strayBit(part: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return part.slice(0, -1) + alphabet[alphabet.indexOf(part.slice(-1)) + 1];
}

// A payload of 3n + 1 bytes, so that its encoding has stray bits.
const ragged = ['', ' ', '  '].map(end => encode(`${JSON.stringify(honestPayload)}${end}`));
const raggedBy = (rest: number) => ragged.find(text => text.length % 4 === rest) ?? '';
const raggedPayload = raggedBy(2);

const table: [string, string, string | undefined][] = [
  ['no header at all', 'no-credentials', undefined],
  ['an empty header', 'authorization-header', ''],
  ['the scheme alone', 'authorization-header', 'Bearer'],
  ['the scheme and a space', 'authorization-header', 'Bearer '],
  ['a token without a scheme', 'authorization-header', honest],
  ['another scheme', 'authorization-header', `Basic ${honest}`],
  ['the scheme of bound tokens', 'authorization-header', `DPoP ${honest}`],
  ['a scheme that begins alike', 'authorization-header', `Bearers ${honest}`],
  ['a space before the scheme', 'authorization-header', ` Bearer ${honest}`],
  ['two spaces', 'authorization-header', `Bearer  ${honest}`],
  ['a tab for the space', 'authorization-header', `Bearer\t${honest}`],
  ['a space behind the token', 'authorization-header', `Bearer ${honest} `],
  ['a line break behind the token', 'authorization-header', `Bearer ${honest}\n`],
  ['two tokens', 'authorization-header', `Bearer ${honest} ${honest}`],
  [
    'two header values joined by comma and space',
    'authorization-header',
    `Bearer ${honest}, Bearer ${honest}`,
  ],
  ['two header values joined by a comma', 'form', `Bearer ${honest},${honest}`],
  ['quotes around the token', 'form', `Bearer "${honest}"`],
  ['a header of 8193 characters', 'too-long', `Bearer ${'a'.repeat(8193 - 7)}`],
  ['a header of a million characters', 'too-long', bearer({ payload: { pad: 'a'.repeat(1_000_000) } })],
  ['one part', 'form', join(header)],
  ['two parts', 'form', join(header, payload)],
  ['four parts', 'form', join(header, payload, signature, signature)],
  ['five parts, as an encrypted token has', 'form', join(header, payload, signature, signature, signature)],
  ['an empty header part', 'form', join('', payload, signature)],
  ['an empty payload, as a detached signature has', 'form', join(header, '', signature)],
  ['an empty signature, as an unsecured token has', 'form', join(header, payload, '')],
  ['a dot behind the last part', 'form', join(header, payload, signature, '')],
  ['a padded header', 'form', join(`${header}=`, payload, signature)],
  ['a padded payload', 'form', join(header, `${payload}==`, signature)],
  ['a padded signature', 'form', join(header, payload, `${signature}==`)],
  ['a line break inside the payload', 'authorization-header', join(header, `${payload}\n`, signature)],
  ['a space inside the header', 'authorization-header', join(` ${header}`, payload, signature)],
  ['a space of another kind inside', 'authorization-header', join(header, `${payload}\u00a0`, signature)],
  ['an invisible character inside', 'form', join(header, `${payload}\u200b`, signature)],
  ['a NUL inside', 'form', join(header, `${payload}\0`, signature)],
  ['the plain base64 alphabet', 'form', join(header, payload, `+/${signature.slice(2)}`)],
  ['a part one character too short for any byte', 'form', join(header, payload, `${signature}AAA`)],
  ['stray bits in the signature', 'form', join(header, payload, strayBit(signature))],
  ['stray bits in the payload', 'form', join(header, strayBit(raggedPayload), signature)],
  ['fewer stray bits in the payload', 'form', join(header, strayBit(raggedBy(3)), signature)],
  ['a serialised JWS object', 'form', `Bearer ${JSON.stringify({ payload, protected: header, signature })}`],
  ['an encoded URL', 'form', `Bearer ${honest.replaceAll('.', '%2E')}`],
  ['full-width letters', 'form', `Bearer ${honest.replace('e', '\uff45')}`],
];

describe('a token is refused for its form', () => {
  it.each(table)('%s', async (_name, reason, authorization) => {
    expect(await refusal(verify(authorization))).toBe(reason);
    expect(await refusal(verify(join(header, payload, signature)))).toBeUndefined();
  });

  it('but not a header of exactly 8192 characters', async () => {
    const room = 8192 - bearer({ payload: { pad: '' } }).length;
    const most = Math.floor((room * 3) / 4);
    const full = ['', 'a', 'aa', 'aaa']
      .flatMap(x => Array.from({ length: 20 }, (_, less) => ({ x, pad: 'a'.repeat(most - less) })))
      .map(({ x, pad }) => bearer({ header: { x }, payload: { pad } }))
      .find(text => text.length === 8192);
    expect(full).toBeDefined();
    expect(await refusal(verify(full))).toBeUndefined();
    expect(await refusal(verify(`${full}A`))).toBe('too-long');
  });

  it('nor the ragged payload whose stray bits are zero', async () => {
    const input = `${encode(honestHeader())}.${raggedPayload}`;
    const authorization = `Bearer ${input}.${signer.sign(input).toString('base64url')}`;
    expect(await refusal(verify(authorization))).toBeUndefined();
  });
});
