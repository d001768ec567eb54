// What somebody has said to a request before, as far as the one who asks sees it, cell by cell.

import type { Method, Word } from '../../domain/consent/situation.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { ConsentForWriting, Scope } from './consent-for-writing.js';

export interface OwnWord extends Scope {
  readonly quality: string;
  readonly authorityId: string | null;
  readonly id: string;
  readonly answer: Word;
  readonly method: Method;
  readonly statedAt: Date;
}

/** From the last word back to the first. */
export async function ownWords(unit: UnitOfWork, consentId: string, personId: string): Promise<OwnWord[]> {
  return unit.transaction.query<OwnWord>(
    `select s.id, s.answer, s.method, s.quality, s.authority_id as "authorityId", s.data_classes as "dataClasses", s.recipients, s.stated_at as "statedAt"
       from consent_statements s where s.consent_id = $1 and s.by_person_id = $2
      order by s.stated_at desc, s.recorded_at desc, s.id desc`,
    [consentId, personId],
  );
}

/**
 * A word of now is never earlier than one that was written before it, though it may have set out earlier: of two at one
 * instant the stricter one counts.
 */
export function inTurn(words: readonly OwnWord[], now: Date): Date {
  return new Date(Math.max(now.getTime(), ...words.map(word => word.statedAt.getTime())));
}

/** The classes of a scope in which a word is the last one towards every recipient of the scope. */
export function classesWhereLast(
  words: readonly OwnWord[],
  word: Scope & { readonly id: string },
  consent: ConsentForWriting,
): string[] {
  const isLast = (cell: string): boolean => lastOn(words, cell, consent)?.id === word.id;
  return (word.dataClasses ?? consent.dataClasses).filter(dataClass =>
    cellsIn({ ...word, dataClasses: [dataClass] }, consent).every(isLast),
  );
}

/** The last word on a cell, of those that are asked about. */
const lastOn = (words: readonly OwnWord[], cell: string, consent: ConsentForWriting): OwnWord | undefined =>
  words.find(word => cellsIn(word, consent).includes(cell));

/** The last word on each cell of a scope, of those that are asked about. */
export const lastWords = (
  words: readonly OwnWord[],
  scope: Scope,
  consent: ConsentForWriting,
): (OwnWord | undefined)[] => cellsIn(scope, consent).map(cell => lastOn(words, cell, consent));

const cellsIn = ({ dataClasses, recipients }: Scope, consent: ConsentForWriting): string[] =>
  (dataClasses ?? consent.dataClasses).flatMap(dataClass =>
    (recipients ?? [...Array(consent.recipients).keys()]).map(recipient => `${dataClass} ${recipient}`),
  );

/** In writing weighs more than by one's own hand on a screen, and that more than aloud. */
const weights: readonly Method[] = ['ORAL', 'DIGITAL', 'WRITTEN'];

/** Whether the last word on every one of these cells is the same, and not said with less weight. */
export function isSaidAlready(
  words: readonly OwnWord[],
  next: Scope & Pick<OwnWord, 'answer' | 'method'>,
  consent: ConsentForWriting,
): boolean {
  return lastWords(words, next, consent).every(last => {
    return (
      last !== undefined &&
      last.answer === next.answer &&
      weights.indexOf(next.method) <= weights.indexOf(last.method)
    );
  });
}
