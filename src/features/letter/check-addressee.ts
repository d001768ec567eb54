// Whether the letter may go to whom it is for; asked as the law, for whoever makes it need not see who holds gezag.

import type { Telling } from '../../domain/duo-report/whom-to-tell.js';
import { problemOfLetter } from '../../domain/letters/whom-to-write.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { pupilAndParents } from '../case-row/index.js';

export interface Addressed {
  readonly subject: string;
  readonly addresseeId: string;
  readonly telling: Telling;
  readonly parentsFactsOnly?: boolean;
}

export interface Addressee {
  readonly isPupil: boolean;
  /** Of the pupil, in completed years today. */
  readonly age: number;
}

export async function checkAddressee(
  unit: UnitOfWork,
  { subject, addresseeId, ...letter }: Addressed,
): Promise<Addressee> {
  const { personId, parents, age } = await pupilAndParents(unit, subject);
  const isPupil = addresseeId === personId;
  const to = isPupil ? 'PUPIL' : parents.includes(addresseeId) ? 'PARENT' : 'OTHER';
  const problem = problemOfLetter({ ...letter, to, age });
  if (problem !== undefined)
    throw new ApiError('BAD_USER_INPUT', { reason: problem, fields: ['addresseeId'] });
  return { isPupil, age };
}
