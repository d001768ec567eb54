// Seats whom a pupil is referred to; who sits there by an earlier referral keeps the seat.

import { randomUUID } from 'node:crypto';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Participant } from './participant.js';

export interface ReferredTo {
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
}

/** Whoever seats is the school's coordinator, who sees every line of the case. */
export async function seatReferred(unit: UnitOfWork, into: CaseForWriting, to: ReferredTo): Promise<void> {
  const seated = await unit.transaction.query(
    `select 1 from participants p where p.case_id = $1 and p.person_id = $2 and p.organisation_id = $3 and p.capacity = $4
        and p.ground = 'REFERRAL' and p.until_at is null`,
    [into.caseId, to.personId, to.organisationId, to.capacity],
  );
  if (seated.length > 0) return;
  const seat = { controllerId: into.schoolId, ground: 'REFERRAL' as const, fromAt: unit.now, version: 1 };
  await insertRows(unit, Participant, [{ ...inCase(into), ...to, ...seat, id: randomUUID() }]);
}
