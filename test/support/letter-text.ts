// Reads a letter back from its file: the text that is in it, as one line.

import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const asLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Paragraph by paragraph; what a run holds is text, whatever it looks like. */
function textOfDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return xml
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (_all, name: string) => characters[name] ?? '?');
}

export async function textOfFile(bytes: Uint8Array, format: 'PDF' | 'DOCX'): Promise<string> {
  if (format === 'DOCX') return asLine(textOfDocx(bytes));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  // A list item's dash is drawn; a word processor sets its own.
  return asLine(text.replace(/(^|\s)- /g, ' '));
}
