// A form with its answers as a document: question by question, as far as whoever makes it may read what was answered.

import type { Form, Question } from '../domain/forms/form.js';
import type { Block, LetterDocument } from './letter-document.js';

export interface Answered {
  readonly form: Form;
  /** Headings of the document: label and text. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** By the code of the question, in the order in which they were written. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What lies apart (address, BSN) is never printed here, whoever makes the form (K13, Q14). */
const isApart = ({ kept }: Question): boolean => kept.as === 'NOUN' && kept.apart;

function blocksOf(question: Question, answers: readonly string[]): Block[] {
  if (isApart(question)) return [];
  const asked: Block = { kind: 'heading', text: capital(question.asks.nl) };
  return [asked, ...answers.map((text): Block => ({ kind: 'paragraph', text }))];
}

/**
 * How many questions have no answer here says of the form what its reader sees, and not whether there is an answer that
 * is kept from them (architecture 5).
 */
function closing(open: number, all: number): Block {
  const text =
    `In dit formulier staat alleen wat de maker ervan mag lezen. Bij ${open} van de ${all} vragen staat hier geen antwoord:` +
    ' het is niet gegeven, of het wordt niet met de maker gedeeld.';
  return { kind: 'paragraph', text };
}

export function formDocument({ form, facts, answers }: Answered): LetterDocument {
  const asked = form.questions.filter(question => !isApart(question));
  const given = (question: Question) => answers.get(question.code) ?? [];
  const open = asked.filter(question => given(question).length === 0).length;
  const blocks = form.questions.flatMap(question => blocksOf(question, given(question)));
  return {
    title: capital(form.name.nl),
    maker: 'Doorbraakoverleg',
    blocks: [{ kind: 'facts', rows: facts }, ...blocks, closing(open, asked.length)],
  };
}
