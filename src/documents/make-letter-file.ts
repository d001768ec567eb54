// Makes a letter into a file: the same letter at the same instant gives the same bytes, so that their hash says something.

import { createHash } from 'node:crypto';
import type { Rendering } from './letter-document.js';

export type LetterFormat = 'PDF' | 'DOCX';

export interface LetterFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Of the file's name, with its dot. */
  readonly extension: string;
  readonly sha256: string;
}

interface Format {
  readonly mediaType: string;
  readonly extension: string;
  readonly render: (rendering: Rendering) => Promise<Uint8Array>;
}

/** What draws a letter is loaded when the first one is made: the server starts without it. */
const formats: Readonly<Record<LetterFormat, Format>> = {
  PDF: {
    mediaType: 'application/pdf',
    extension: '.pdf',
    render: async rendering => (await import('./render-pdf.js')).renderPdf(rendering),
  },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
    render: async rendering => (await import('./render-docx.js')).renderDocx(rendering),
  },
};

export async function makeLetterFile(format: LetterFormat, rendering: Rendering): Promise<LetterFile> {
  const { mediaType, extension, render } = formats[format];
  const bytes = await render(rendering);
  return { bytes, mediaType, extension, sha256: createHash('sha256').update(bytes).digest('hex') };
}
