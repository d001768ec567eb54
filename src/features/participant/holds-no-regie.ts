// Whoever has the regie hands it over before their part in the case ends: there is always one who has it (DB:210).

import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

/** The line is held until we are done: whoever gives it the regie at the same moment waits, and finds it ended. */
export async function checkHoldsNoRegie(unit: UnitOfWork, participantId: string): Promise<void> {
  await unit.transaction.query('select 1 from participants p where p.id = $1 for update', [participantId]);
  const held = await unit.transaction.query(
    `select 1 from participants p join regies r on r.case_id = p.case_id and r.person_id = p.person_id
        and r.organisation_id = p.organisation_id and r.capacity = p.capacity
      where p.id = $1 and r.until_at is null limit 1`,
    [participantId],
  );
  if (held.length > 0) throw new ApiError('CONFLICT', { reason: 'HOLDS_REGIE' });
}
