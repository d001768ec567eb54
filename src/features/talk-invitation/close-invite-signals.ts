// Closes the signals that asked the school to invite: the invitation is what was done with them (DB:893-905).

import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import { tableOf } from '../../database/row-shapes.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { CaseForWriting } from '../case-row/index.js';

const close = `
  update ${tableOf('AbsenceSignal')} set closed_at = app.now(), closed_with = 'PREVENTIVE_INVITE', closed_by = $3,
         version = version + 1
   where subject = $1 and controller_id = $2 and action = 'PREVENTIVE_INVITE' and closed_at is null
     and superseded_xid is null`;

/** Under the law's role: whoever invites closes no other signal. */
export async function closeInviteSignals(
  unit: UnitOfWork,
  { subject, schoolId }: CaseForWriting,
): Promise<void> {
  const { personId } = unit.actor;
  await inTurnOf(unit.transaction, [subject], inside => inside.query(close, [subject, schoolId, personId]));
}
