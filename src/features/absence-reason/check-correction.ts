// Words are put right by further words of the same speaker; what a speaker put down personally, by that speaker alone.

import { ApiError, unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

interface Correction {
  readonly correctsId: string;
  readonly subject: string;
  readonly saidBy: string;
  readonly speakerId: string | null;
}

interface Earlier {
  readonly said_by: string;
  readonly speaker_id: string | null;
  readonly recorded_by: string;
}

export async function checkCorrection(
  unit: UnitOfWork,
  { correctsId, subject, saidBy, speakerId }: Correction,
): Promise<void> {
  const [earlier] = await unit.transaction.query<Earlier>(
    'select r.said_by, r.speaker_id, r.recorded_by from absence_reasons r where r.id = $1 and r.subject = $2',
    [correctsId, subject],
  );
  if (earlier === undefined) throw unknownId();
  if (earlier.said_by !== saidBy || earlier.speaker_id !== speakerId)
    throw new ApiError('BAD_USER_INPUT', { reason: 'SPEAKER_DIFFERS' });
  const isOwn = earlier.speaker_id !== null && earlier.recorded_by === earlier.speaker_id;
  if (isOwn && unit.actor.personId !== earlier.speaker_id)
    throw new ApiError('CONFLICT', { reason: 'SPEAKERS_OWN' });
}
