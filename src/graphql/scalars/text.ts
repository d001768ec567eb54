// Text that people write: one spelling of each character (NFC), no control characters, never blank, of bounded length.

import { GraphQLScalarType, Kind } from 'graphql';
import { ApiError } from '../../errors.js';

const longest = 4_000;
// Line feed and tab are part of what people write; every other control, separator or half of a character is not.
const written = /[\n\t]/g;
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Co}\ufeff]/u;

function parse(value: unknown): string {
  if (typeof value !== 'string') throw invalid();
  const text = value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text === '' || text.length > longest || unfit.test(text.replace(written, ''))) throw invalid();
  return text;
}

// The value stays out of the error: it may be about a person.
const invalid = (): ApiError => new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD' });

export const Text = new GraphQLScalarType<string, string>({
  name: 'Text',
  description: `Text of 1 to ${longest} characters (NFC; line breaks allowed, other control characters not). Dutch: tekst.`,
  serialize: value => String(value),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
