// A letter as data: its passages in their order, each with its source, and the slots that are filled for one addressee.

import type { IsoDate } from '../domain/calendar/iso-date.js';
import type { Block, LetterDocument } from './letter-document.js';

interface Cited {
  /** Where it is taken from; it is not printed. */
  readonly source: string;
  /** Only where this slot is filled. */
  readonly when?: string;
}

export type Passage =
  | (Cited & { readonly kind: 'heading' | 'paragraph'; readonly text: string })
  | (Cited & { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] })
  /** A line for each entry of the slot. */
  | (Cited & { readonly kind: 'list'; readonly slot: string });

export interface LetterTemplate {
  readonly id: string;
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly title: string;
  /** Every slot by name: no other is filled, and none may be left out. */
  readonly slots: readonly string[];
  readonly passages: readonly Passage[];
}

/** Null and an empty list leave out the passages that ask for it. */
export type Filling = Readonly<Record<string, string | readonly string[] | null>>;

const isFilled = (value: Filling[string] | undefined): boolean =>
  value !== undefined && value !== null && value.length > 0;

function checkSlots({ id, slots }: LetterTemplate, filling: Filling): void {
  const given = Object.keys(filling);
  const wrong = [...slots.filter(one => !given.includes(one)), ...given.filter(one => !slots.includes(one))];
  if (wrong.length > 0) throw new RangeError(`${id} is not filled by its slots: ${wrong.join(', ')}`);
}

function textIn(name: string, filling: Filling): string {
  const value = filling[name];
  if (typeof value !== 'string') throw new RangeError(`the slot ${name} holds no text`);
  return value;
}

/** What a person is called is put in as it is: a brace in a name is no slot. */
const filled = (text: string, filling: Filling): string =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => textIn(name, filling));

function blockOf(passage: Passage, filling: Filling): Block {
  if (passage.kind === 'list') {
    const items = filling[passage.slot];
    if (items === null || typeof items !== 'object') throw new RangeError(`${passage.slot} holds no list`);
    return { kind: 'list', items };
  }
  if (passage.kind === 'facts')
    return { kind: 'facts', rows: passage.rows.map(([label, text]) => [label, filled(text, filling)]) };
  return { kind: passage.kind, text: filled(passage.text, filling) };
}

export function fillTemplate(template: LetterTemplate, filling: Filling): LetterDocument {
  checkSlots(template, filling);
  const passages = template.passages.filter(({ when }) => when === undefined || isFilled(filling[when]));
  return { title: template.title, blocks: passages.map(passage => blockOf(passage, filling)) };
}
