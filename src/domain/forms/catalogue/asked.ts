// A question that is answered in a paragraph: the usual kind, whose class by default is ours and marked so.
import type { AnswerKind, Kept, Question } from '../form.js';

export interface Asked {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly kept: Kept;
  readonly source: string;
  readonly answer?: AnswerKind;
  readonly needed?: boolean;
}

/** A wording of the source is read; that an answer bears this class is our interpretation. */
export const asked =
  (form: string) =>
  ({ code, nl, en, kept, source, answer = 'TEXT', needed = true }: Asked): Question => ({
    code: `${form}_${code}`,
    asks: { nl, en },
    answer,
    kept,
    needed,
    source,
    mark: kept.as === 'PARAGRAPH' ? 'interpreted' : 'read',
  });
