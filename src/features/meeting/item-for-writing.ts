// The case on a meeting into which something is written, as far as the writer sees it, and its case, still open.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting } from '../case-row/index.js';

export interface ItemForWriting {
  readonly itemId: string;
  readonly meetingId: string;
  readonly caseNumber: number;
  readonly into: CaseForWriting;
}

interface Found {
  readonly caseId: string;
  readonly meetingId: string;
  readonly caseNumber: number;
}

const item = `select i.case_id as "caseId", i.meeting_id as "meetingId", i.case_number as "caseNumber"
   from meeting_items i where i.id = $1`;

export async function itemForWriting(unit: UnitOfWork, id: string): Promise<ItemForWriting> {
  const itemId = asId(id);
  const [found] = await unit.transaction.query<Found>(item, [itemId]);
  if (found === undefined) throw unknownId();
  const { caseId, meetingId, caseNumber } = found;
  return { itemId, meetingId, caseNumber, into: await caseForWriting(unit, caseId) };
}

export type When = 'TO_COME' | 'BEGUN' | 'CANCELLED';

const when = `select case when m.state = 'CANCELLED' then 'CANCELLED' when m.starts_at <= app.now() then 'BEGUN' else 'TO_COME' end as "when",
    (m.starts_at at time zone 'Europe/Amsterdam')::date::text as day from meetings m where m.id = $1`;

/** Whether it has begun, and its day; a meeting that is not seen is not there. */
export async function whenIsMeeting(
  unit: UnitOfWork,
  meetingId: string,
): Promise<{ when: When; day: IsoDate }> {
  const [found] = await unit.transaction.query<{ when: When; day: IsoDate }>(when, [meetingId]);
  if (found === undefined) throw unknownId();
  return found;
}
