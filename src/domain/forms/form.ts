// The form of a catalogue of questions: what is asked, in words of our own, from which passage, and what an answer holds.
import type { Cited } from '../breakthrough/cited.js';
import type { Bilingual } from '../consent/row.js';
import type { TaggedClass } from '../containers/tags.js';

export type FormCode =
  | 'REGISTRATION_SHERTOGENBOSCH'
  | 'REGISTRATION_AMSTERDAM'
  | 'REGISTRATION_AMSTELLAND'
  | 'REGISTRATION_STAPPENPLAN'
  | 'PREPARATION'
  | 'FIRST_DISCUSSION'
  | 'MINUTES'
  | 'REPORT'
  | 'MONTH_1'
  | 'MONTH_3'
  | 'ZAT'
  | 'CASE_MEETING'
  | 'BROAD_MEETING';

/**
 * Where an answer is kept. PARAGRAPH: one or more paragraphs of the form's container, of this class unless the writer
 * names another; null: of none by default, which counts as the most restricted (Q17). NOUN: the noun that holds it
 * already, and no copy in the form. HEADING: with the form itself, as a date or a code.
 */
export type Kept =
  | { readonly as: 'PARAGRAPH'; readonly dataClass: TaggedClass | null }
  | { readonly as: 'NOUN'; readonly noun: string; readonly apart: boolean }
  | { readonly as: 'HEADING' };

export type AnswerKind = 'TEXT' | 'YES_NO' | 'DATE' | 'PEOPLE';

export interface Question extends Cited {
  /** Begins with a word for its form, so that it is nobody else's. */
  readonly code: string;
  readonly asks: Bilingual;
  readonly answer: AnswerKind;
  readonly kept: Kept;
  /** Must be there before the case is decided on or the form is done: told as missing, and no wall. */
  readonly needed: boolean;
}

export interface Form {
  readonly code: FormCode;
  readonly name: Bilingual;
  /** The class of the container in which it lies. */
  readonly container: 'D20' | 'D21' | 'D23';
  readonly source: string;
  readonly questions: readonly Question[];
}
