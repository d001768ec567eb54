// Whose words they are: of the pupil, of a parent of this pupil, or of somebody else who is not named.

import { ApiError } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { checkParents } from '../access-objection/index.js';
import { pupilOfSubject } from '../case-row/index.js';

export interface Said {
  readonly saidBy: string;
  readonly speakerId?: string | null;
}

const invalid = () => new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['speakerId'] });

/** Pupil and parents speak for nobody but themselves. */
function ownWords(unit: UnitOfWork, { saidBy, speakerId }: Said): string {
  const own = unit.capacity === 'leerling' ? 'LEERLING' : 'OUDER';
  const { personId } = unit.actor;
  if (saidBy !== own || (speakerId != null && asId(speakerId) !== personId))
    throw new ApiError('BAD_USER_INPUT', { reason: 'OWN_WORDS_ONLY' });
  return personId;
}

export async function speakerOf(unit: UnitOfWork, subject: string, said: Said): Promise<string | null> {
  if (unit.capacity === 'leerling' || unit.capacity === 'ouder') return ownWords(unit, said);
  const { saidBy, speakerId } = said;
  if ((saidBy === 'OUDER') === (speakerId == null)) throw invalid();
  if (saidBy === 'ANDERS') return null;
  if (saidBy === 'LEERLING') return (await pupilOfSubject(unit, subject)).personId;
  const parentId = asId(speakerId!);
  await checkParents(unit, subject, [parentId]);
  return parentId;
}
