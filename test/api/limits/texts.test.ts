// What people write: every script as it is spelt, and nothing that cannot be seen or shows something else than it says.

import { GraphQLError, Kind } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '../../../src/graphql/scalars/text.js';
import { pick } from '../../support/ask.js';
import { act, agreementOf, done, openCase } from '../support/casework.js';
import { enrol } from '../support/families.js';
import { badInput, expectRefused } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const written = (value: string): string => Text.parseValue(value);
const literal = (value: string): string => Text.parseLiteral({ kind: Kind.STRING, value });

describe('kept as it is written', () => {
  test.each([
    ['accents', 'Zo\u00eb Ko\u00e7 \u0130nci \u0141ukasz Nguy\u1ec5n'],
    ['a plain name', "Jasmijn de Wit-'t Hooft"],
    ['lines and tabs', 'Eerst dit.\n\tDan dat.'],
    ['a joiner within an emoji', 'Gezin \u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a variant and a flag of tags', '\u2764\ufe0f \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e007f}'],
    ['a non-joiner in Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a joiner in Devanagari', '\u0915\u094d\u200d\u0937'],
    [
      'Arabic and Hebrew, with the marks that go with them',
      '\u0645\u062d\u0645\u062f \u200f\u05d3\u05d5\u05d3\u200e (1)',
    ],
    ['soft hyphens in a long word', 'leer\u00adplicht\u00adambtenaar'],
    ['a zero-width space between words', 'en\u200bof'],
    ['Braille with an empty cell', '\u2801\u2800\u2803'],
  ])('%s', (_what, text) => {
    expect([written(text), literal(text)]).toEqual([text, text]);
  });
});

const invisible = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x17b4, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2064],
  ...[0x2800, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xe0020, 0xe0100],
];
const reordering = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const noCharacters = [
  ...[0xfdd0, 0xfdd1, 0xfdee, 0xfdef],
  ...Array.from({ length: 17 }, (_, plane) => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]).flat(),
];
const named = (codes: readonly number[]): [string, string][] =>
  codes.map(code => [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, String.fromCodePoint(code)]);

const expectRefusedText = (text: string): void => {
  for (const parse of [written, literal])
    expect(() => parse(text), JSON.stringify(text)).toThrow(GraphQLError);
};

describe('refused', () => {
  test.each(named(invisible))('nothing but %s', (_name, character) => {
    for (const text of [
      character,
      character.repeat(3),
      ` ${character}\n${character}\t`,
      `\u200b${character}`,
    ])
      expectRefusedText(text);
  });

  test.each(named(reordering))('%s, wherever it stands', (_name, character) => {
    for (const text of [character, `${character}Mentor`, `Men${character}tor`, `Mentor${character}`])
      expectRefusedText(text);
  });

  test.each(named(noCharacters))('%s, which is no character', (_name, character) => {
    for (const text of [character, `Men${character}tor`]) expectRefusedText(text);
  });

  test('the neighbours of these are characters like any other', () => {
    for (const code of [0xfdcf, 0xfdf0, 0xfffd, 0x2027, 0x206f + 1])
      expect(written(`a${String.fromCodePoint(code)}b`)).toHaveLength(3);
  });
});

describe('over HTTP', () => {
  const world = openWorld();
  let caseId: string;
  beforeAll(async () => {
    const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    caseId = await openCase(world.server, family);
  });
  const name = 'makeAgreement';
  const who = 'ondersteuningscoordinator';

  test.each([
    ['nothing to see', '\u200b\u2060\u00ad'],
    ['another order than it has', 'Akkoord \u202edrookka neeG'],
    ['no character', 'Een rooster\ufdd0'],
  ])('an agreement with %s is refused', async (_what, what) => {
    await expectRefused(
      world,
      { who, name, input: agreementOf(caseId, { what }) },
      badInput('INVALID_FIELD'),
    );
  });

  test('one with a joiner and an accent is made', async () => {
    const what = 'Zo\u00eb: \u{1f469}\u200d\u{1f3eb} elke vrijdag';
    const made = await done(world.server, who, name, agreementOf(caseId, { what }), '{ id what }');
    expect(pick(made, 'what')).toBe(what);
    expect((await act(world.server, who, name, agreementOf(caseId))).status).toBe(200);
  });
});
