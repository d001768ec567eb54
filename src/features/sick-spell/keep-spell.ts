// Keeps a spell of sickness, or another version of it, in the turn of the pupil; and what follows from it.

import { countAbsence } from '../../database/absence-pass/count-absence.js';
import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture, type OwnPupil, today } from '../case-row/index.js';

export type Reporter = 'OUDER' | 'LEERLING' | 'SCHOOL';

export interface SpellRow extends OwnPupil {
  readonly id: string;
  readonly firstId: string;
  readonly version: number;
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate | null;
  readonly reportedBy: Reporter;
  readonly unclear: boolean;
}

export function reporterOf({ capacity }: UnitOfWork): Reporter {
  if (capacity === 'ouder') return 'OUDER';
  return capacity === 'leerling' ? 'LEERLING' : 'SCHOOL';
}

export function checkDays(
  unit: UnitOfWork,
  { fromDay, untilDay }: Pick<SpellRow, 'fromDay' | 'untilDay'>,
): void {
  if (untilDay === null) return;
  notInFuture(unit, untilDay, 'untilDay');
  if (untilDay < fromDay)
    throw new ApiError('BAD_USER_INPUT', { reason: 'ENDS_BEFORE_START', fields: ['untilDay'] });
}

const overlaps = `
  select 1 from sick_spells s
   where s.subject = $1 and s.controller_id = $2 and s.superseded_xid is null and s.first_id <> $3
     and daterange(s.from_day, s.until_day, '[]') && daterange($4::date, $5::date, '[]') limit 1`;

const insert = `
  insert into sick_spells (id, first_id, version, subject, region_id, controller_id, from_day, until_day, reported_by, unclear)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const supersede = `update sick_spells set superseded_at = app.now(), superseded_xid = pg_current_xact_id()
    where first_id = $1 and version = $2 and superseded_xid is null returning id`;

/** `since`: from which day on something changes, where that lies before the spell itself. */
export async function keepSpell(
  unit: UnitOfWork,
  row: SpellRow,
  since: IsoDate = row.fromDay,
): Promise<void> {
  const { transaction } = unit;
  const { subject, controllerId, firstId, version, fromDay, untilDay } = row;
  const others = await inTurnOf(transaction, [subject], inside =>
    inside.query(overlaps, [subject, controllerId, firstId, fromDay, untilDay]),
  );
  if (others.length > 0) throw new ApiError('BAD_USER_INPUT', { reason: 'OVERLAPS' });
  if (version > 1) {
    const gone = await transaction.query(supersede, [firstId, version - 1]);
    if (gone.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  }
  const { id, regionId, reportedBy, unclear } = row;
  const values = [
    id,
    firstId,
    version,
    subject,
    regionId,
    controllerId,
    fromDay,
    untilDay,
    reportedBy,
    unclear,
  ];
  try {
    await transaction.query(insert, values);
  } catch (fault) {
    throw unit.unlessOvertaken(fault);
  }
  const day = today(unit);
  const from = since < fromDay ? since : fromDay;
  await countAbsence(transaction, { subjects: [subject], from, until: day, today: day });
}
