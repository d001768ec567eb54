// Draws a letter as a PDF that can be kept and read aloud (PDF/A-2a): tagged, in Dutch, its font embedded, its text as text.

import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block, Rendering } from './letter-document.js';

const fontFile = createRequire(import.meta.url).resolve;
// Noto Sans has the letters of every name that a Dutch register can hold; only those that are used go into the file.
const fonts = {
  regular: fontFile('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: fontFile('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

type Pdf = InstanceType<typeof PDFDocument>;
type Part = ReturnType<Pdf['struct']>;

const openPdf = ({ document, madeAt }: Rendering): Pdf =>
  new PDFDocument({
    size: 'A4',
    margin: 72,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    font: fonts.regular,
    info: { Title: document.title, CreationDate: madeAt, ModDate: madeAt },
  });

interface Style {
  readonly font: string;
  readonly size: number;
  readonly gap: number;
}

const text: Style = { font: fonts.regular, size: 10.5, gap: 8 };
const heading: Style = { font: fonts.bold, size: 12, gap: 14 };
const title: Style = { font: fonts.bold, size: 16, gap: 0 };
const close = { gap: 2 };

/** What a part draws is drawn when the letter takes the part up. */
const line = (pdf: Pdf, tag: string, words: string, { font, size, gap }: Style): Part =>
  pdf.struct(tag, {}, () => {
    pdf.y += gap;
    pdf.font(font).fontSize(size).text(words, { lineGap: 2 });
  });

const fact = (pdf: Pdf, [label, value]: readonly [string, string], gap: number): Part =>
  pdf.struct('P', {}, () => {
    pdf.y += gap;
    pdf.font(fonts.bold).fontSize(text.size).text(`${label}: `, { lineGap: 2, continued: true });
    pdf.font(fonts.regular).text(value, { lineGap: 2 });
  });

const listOf = (pdf: Pdf, items: readonly string[]): Part =>
  pdf.struct(
    'L',
    {},
    items.map(item => pdf.struct('LI', {}, [line(pdf, 'LBody', `- ${item}`, { ...text, ...close })])),
  );

function partsOf(pdf: Pdf, block: Block): Part[] {
  if (block.kind === 'facts') return block.rows.map((row, at) => fact(pdf, row, at === 0 ? text.gap : 0));
  if (block.kind === 'list') return [listOf(pdf, block.items)];
  return block.kind === 'heading'
    ? [line(pdf, 'H2', block.text, heading)]
    : [line(pdf, 'P', block.text, text)];
}

async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function renderPdf(rendering: Rendering): Promise<Uint8Array> {
  const { document } = rendering;
  const pdf = openPdf(rendering);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  whole.add(line(pdf, 'H1', document.title, title));
  for (const part of document.blocks.flatMap(block => partsOf(pdf, block))) whole.add(part);
  whole.end();
  pdf.end();
  return bytesOf(pdf);
}
