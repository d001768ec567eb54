// The case into which something is written, as far as the writer sees it: whose, where, how far, and still open.

import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface CaseForWriting {
  readonly caseId: string;
  readonly subject: string;
  readonly regionId: string;
  /** The school whose case it is. */
  readonly schoolId: string;
  readonly phase: string;
  /** In Amsterdam. */
  readonly openedOn: IsoDate;
}

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
  readonly phase: string;
  readonly opened_at: Date;
  readonly closed: boolean;
}

export async function caseForWriting(unit: UnitOfWork, id: string): Promise<CaseForWriting> {
  const [row] = await unit.transaction.query<Row>(
    `select c.id, c.subject, c.region_id, c.controller_id, c.phase, c.opened_at, coalesce(c.closed_at <= app.now(), false) as closed
       from cases c where c.id = $1`,
    [asId(id)],
  );
  if (row === undefined) throw unknownId();
  if (row.closed) throw new ApiError('CONFLICT', { reason: 'CASE_CLOSED' });
  return {
    caseId: row.id,
    subject: row.subject,
    regionId: row.region_id,
    schoolId: row.controller_id,
    phase: row.phase,
    openedOn: dayOf(row.opened_at),
  };
}

/** The columns that every row of the case takes over. */
export const inCase = ({
  caseId,
  subject,
  regionId,
}: Pick<CaseForWriting, 'caseId' | 'subject' | 'regionId'>) => ({ caseId, subject, regionId });
