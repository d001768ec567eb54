// The mentor's place is held by one at a time; whoever holds it already is told as with any other seat.

import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export async function checkMentorPlace(unit: UnitOfWork, caseId: string, personId: string): Promise<void> {
  const held = await unit.transaction.query(
    `select 1 from participants p
      where p.case_id = $1 and p.person_id <> $2 and p.capacity = 'mentor' and p.ground = 'OWN_ORGANISATION'
        and p.until_at is null limit 1`,
    [caseId, personId],
  );
  if (held.length > 0) throw new ApiError('CONFLICT', { reason: 'MENTOR_PLACE_TAKEN' });
}
