// How the passages of a template are written down, and the head that every letter has.

import type { Passage } from '../letter-template.js';

export const heading = (text: string, source: string): Passage => ({ kind: 'heading', text, source });
export const paragraph = (text: string, source: string): Passage => ({ kind: 'paragraph', text, source });

/** From whom, to whom and when; no address, which is handed over with the letter and not kept with it. */
export const head = (addressee: string): Passage => ({
  kind: 'facts',
  rows: [
    ['Van', '{school}'],
    ['Aan', addressee],
    ['Datum', '{datum}'],
  ],
  source: 'DB:926-928; AVG 5(1)c',
});
