// A letter as a file: every name comes out right in both, the same letter at the same instant is the same to the byte, and
// whoever does not see it can have it read aloud.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { LetterDocument } from '../../src/documents/letter-document.js';
import { type LetterFormat, makeLetterFile } from '../../src/documents/make-letter-file.js';
import { projectRoot } from '../../src/project-root.js';
import { hashOf } from '../api/support/letters.js';
import { textOfFile } from '../support/letter-text.js';

const names = [
  '\u015e\u00fckran \u0141ukasz \u0106wi\u0105ka\u0142a',
  '\u01e6abir \u1e24asan \u2019A\u012bsha',
  'Ren\u00e9e van \u2019t Hof-\u0160t\u011bp\u00e1nek',
  '\u010eur\u010fevi\u010d \u00d8yvind \u0152uvre \u0218tefan \u0219i \u021aurcanu',
  '\u0394\u03b7\u03bc\u03ae\u03c4\u03c1\u03b7\u03c2 \u0418\u0432\u0430\u043d <&> "x"',
];

const madeAt = new Date('2026-10-05T07:00:00Z');
const letter = (change: Partial<LetterDocument> = {}): LetterDocument => ({
  title: 'Een brief',
  blocks: [
    { kind: 'facts', rows: [['Aan', names[0]!]] },
    { kind: 'heading', text: 'Waarover' },
    { kind: 'paragraph', text: `Beste ${names[1]},` },
    { kind: 'list', items: names },
  ],
  ...change,
});
const formats: readonly LetterFormat[] = ['PDF', 'DOCX'];
const make = (format: LetterFormat, at = madeAt, document = letter()) =>
  makeLetterFile(format, { document, madeAt: at });

describe.each(formats)('as %s', format => {
  test('holds every name as it is written, as text', async () => {
    const { bytes } = await make(format);
    expect(await textOfFile(bytes, format)).toBe(
      ['Een brief', `Aan: ${names[0]}`, 'Waarover', `Beste ${names[1]},`, ...names].join(' '),
    );
  });

  test('is the same to the byte whenever and wherever it is made', async () => {
    const first = await make(format);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-01-01T23:59:58Z') });
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      const again = await make(format);
      expect(again.sha256).toBe(first.sha256);
      expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(first.bytes))).toBe(0);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(first.sha256).toBe(hashOf(first.bytes));
  });

  test('is another at another instant, and with another word', async () => {
    const { sha256 } = await make(format);
    const later = await make(format, new Date('2026-10-05T07:00:01Z'));
    const other = await make(format, madeAt, letter({ title: 'Een andere brief' }));
    expect(new Set([sha256, later.sha256, other.sha256]).size).toBe(3);
  });

  test('goes on over as many pages as it needs', async () => {
    const items = Array.from({ length: 200 }, (_, index) => `Dag ${index}`);
    const { bytes } = await make(format, madeAt, letter({ blocks: [{ kind: 'list', items }] }));
    expect(await textOfFile(bytes, format)).toBe(`Een brief ${items.join(' ')}`);
  });
});

interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}

describe('a PDF', () => {
  let bytes: Uint8Array;
  let page: { readonly tree: Tagged; readonly info: Record<string, unknown> };

  beforeAll(async () => {
    bytes = (await make('PDF')).bytes;
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await pdf.getMetadata();
    page = {
      tree: (await (await pdf.getPage(1)).getStructTree()) as Tagged,
      info: info as Record<string, unknown>,
    };
  });

  test('tells its language, its title and when it was made, and nobody in it', () => {
    expect(page.info).toMatchObject({
      Language: 'nl-NL',
      Title: 'Een brief',
      CreationDate: 'D:20261005070000Z',
      PDFFormatVersion: '1.7',
    });
    expect(page.info.Author).toBeUndefined();
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('tells what is a heading, a paragraph and a list, in order', () => {
    const roles = (tree: Tagged): readonly unknown[] =>
      (tree.children ?? []).flatMap(one => (one.role === undefined ? [] : [one.role, ...roles(one)]));
    const item = ['LI', 'LBody'];
    expect(roles(page.tree)).toEqual([
      ...['Document', 'H1', 'P', 'H2', 'P', 'L'],
      ...names.flatMap(() => item),
    ]);
  });

  test('embeds only the letters that it uses, and no font of the reader', () => {
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toMatch(/\/[A-Z]{6}\+NotoSans-Regular/);
    expect(file).not.toContain('Helvetica');
    expect(bytes.length).toBeLessThan(60_000);
  });
});

test('an editable letter tells its language, title and headings, and when it was made', async () => {
  const files = unzipSync((await make('DOCX')).bytes);
  const part = (name: string): string => strFromU8(files[name]!);
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:title>Een brief</dc:title>');
  expect([...core.matchAll(/2026-10-05T07:00:00.000Z/g)]).toHaveLength(2);
});

test('what draws letters is loaded when the first is made, and not when the server starts', () => {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  for (const one of ['pdfkit', 'docx', 'fflate', '@expo-google-fonts/noto-sans'])
    expect(dependencies[one]).toMatch(/^\d+\.\d+\.\d+$/);
  const text = readFileSync(join(projectRoot, 'src/documents/make-letter-file.ts'), 'utf8');
  expect(text).not.toMatch(/^import .*render-/m);
});
