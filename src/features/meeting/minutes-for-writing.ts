// The minutes into which something is written, as far as the writer sees them, and their case, still open.

import { unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting } from '../case-row/index.js';

export interface MinutesForWriting {
  readonly minutesId: string;
  readonly itemId: string;
  readonly into: CaseForWriting;
  readonly state: string;
}

interface Found {
  readonly caseId: string;
  readonly itemId: string;
  readonly state: string;
}

const minutes = `select m.case_id as "caseId", m.meeting_item_id as "itemId", m.state
   from meeting_minutes m where m.id = $1`;

export async function minutesForWriting(unit: UnitOfWork, id: string): Promise<MinutesForWriting> {
  const minutesId = asId(id);
  const [found] = await unit.transaction.query<Found>(minutes, [minutesId]);
  if (found === undefined) throw unknownId();
  const { caseId, itemId, state } = found;
  return { minutesId, itemId, state, into: await caseForWriting(unit, caseId) };
}
