// What somebody has said to a request before, as far as the one who asks sees it, cell by cell.

import type { Method, Word } from '../../domain/consent/situation.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { ConsentForWriting, Scope } from './consent-for-writing.js';

export interface OwnWord extends Scope {
  readonly id: string;
  readonly answer: Word;
  readonly method: Method;
  readonly statedAt: Date;
}

/** From the last word back to the first. */
export async function ownWords(unit: UnitOfWork, consentId: string, personId: string): Promise<OwnWord[]> {
  return unit.transaction.query<OwnWord>(
    `select s.id, s.answer, s.method, s.data_classes as "dataClasses", s.recipients, s.stated_at as "statedAt"
       from consent_statements s where s.consent_id = $1 and s.by_person_id = $2
      order by s.stated_at desc, s.recorded_at desc, s.id desc`,
    [consentId, personId],
  );
}

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
  return cellsIn(next, consent).every(cell => {
    const last = words.find(word => cellsIn(word, consent).includes(cell));
    return (
      last !== undefined &&
      last.answer === next.answer &&
      weights.indexOf(next.method) <= weights.indexOf(last.method)
    );
  });
}
