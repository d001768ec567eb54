// Writes a letter as a document that a word processor opens, with headings as headings and Dutch as its language.

import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Rendering } from './letter-document.js';

const after = { after: 160 };

const fact = ([label, value]: readonly [string, string]): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] });

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: after })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: after })];
    case 'list':
      return block.items.map(text => new Paragraph({ text, bullet: { level: 0 } }));
    case 'facts':
      return block.rows.map(fact);
  }
}

const properties = 'docProps/core.xml';
const written = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** The library puts in the time of the machine, in the properties and with each file of the archive. */
function atInstant(bytes: Uint8Array, madeAt: Date): Uint8Array {
  const files = unzipSync(bytes);
  const core = strFromU8(files[properties]!);
  files[properties] = strToU8(core.replace(written, `$1${madeAt.toISOString()}`));
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

export async function renderDocx({
  document: { title, blocks, maker = 'School' },
  madeAt,
}: Rendering): Promise<Uint8Array> {
  const letter = new Document({
    title,
    // Otherwise the library names itself or nobody.
    creator: maker,
    lastModifiedBy: maker,
    styles: { default: { document: { run: { font: 'Noto Sans', size: 21, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: after }),
          ...blocks.flatMap(paragraphsOf),
        ],
      },
    ],
  });
  return atInstant(await Packer.toBuffer(letter), madeAt);
}
