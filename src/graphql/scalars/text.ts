// Text that people write: one spelling of each character (NFC), no control characters, never blank to the eye, of bounded
// length.

import { GraphQLScalarType, Kind } from 'graphql';
import { ApiError } from '../../errors.js';

const longest = 4_000;
// Line feed and tab are part of what people write; every other control, separator or half of a character is not.
const written = /[\n\t]/g;
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\ufeff]/u;
// What shows a text in another order than it is kept in makes a reader agree to what is not there (CVE-2021-42574).
const reordering = /[\u202a-\u202e\u2066-\u2069]/;
// Joiners and soft hyphens belong between letters; alone they are a blank, as are the empty Braille cell and annotation marks.
const nothingToSee = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]*$/u;

function parse(value: unknown): string {
  if (typeof value !== 'string') throw invalid();
  const text = value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text.length > longest || nothingToSee.test(text)) throw invalid();
  if (reordering.test(text) || unfit.test(text.replace(written, ''))) throw invalid();
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
