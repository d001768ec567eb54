// Closes the open signals of a pupil that asked for what was done now: a school talk, a referral, an invitation, a report.
//
// Whoever does it need not see the signals: it is noted under the law's role, in the transaction of the act itself.

import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import type { LawfulTransaction } from '../../database/law-pass/apply-law.js';
import type { SignalAction } from '../../domain/absence/crossing.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { Closing } from './signal-enums.js';

export interface SignalsToClose {
  readonly subject: string;
  /** The school whose signals they are. */
  readonly controllerId: string;
  /** What the signals asked for. */
  readonly action: SignalAction | readonly SignalAction[];
  /** Person who did it. */
  readonly by: string;
  /** What was done. */
  readonly what: Closing;
  readonly today: IsoDate;
}

const closing = (table: string): string => `
  update ${table} set closed_at = app.now(), closed_with = $4, closed_by = $3, version = version + 1
   where subject = any ((select app.law_subjects())::uuid[]) and controller_id = $1 and action = any ($2::text[])
     and closed_at is null and superseded_xid is null and crossed_on <= $5::date`;

const close = `with absence as (${closing('absence_signals')}) ${closing('sickness_signals')}`;

export async function closeSignalsBy(
  transaction: LawfulTransaction,
  { subject, controllerId, action, by, what, today }: SignalsToClose,
): Promise<void> {
  const actions = typeof action === 'string' ? [action] : action;
  await inTurnOf(transaction, [subject], async inside => {
    await inside.query(close, [controllerId, actions, by, what, today]);
  });
}
