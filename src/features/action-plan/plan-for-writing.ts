// The plan into which something is written, as far as the writer sees it, and its case, still open.

import { ApiError, unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting } from '../case-row/index.js';

export interface PlanForWriting {
  readonly planId: string;
  readonly into: CaseForWriting;
  readonly state: string;
  readonly number: number;
  readonly begunOn: string;
}

interface Found {
  readonly caseId: string;
  readonly state: string;
  readonly number: number;
  readonly begunOn: string;
}

const plan = `select p.case_id as "caseId", p.state, p.plan_number as number, p.begun_on::text as "begunOn"
   from action_plans p where p.id = $1`;

export async function planForWriting(unit: UnitOfWork, id: string): Promise<PlanForWriting> {
  const planId = asId(id);
  const [found] = await unit.transaction.query<Found>(plan, [planId]);
  if (found === undefined) throw unknownId();
  const { caseId, ...rest } = found;
  return { planId, into: await caseForWriting(unit, caseId), ...rest };
}

/** The same, not replaced or closed. */
export async function planThatStands(unit: UnitOfWork, id: string): Promise<PlanForWriting> {
  const plan = await planForWriting(unit, id);
  if (plan.state !== 'DRAFT' && plan.state !== 'AGREED')
    throw new ApiError('CONFLICT', { reason: 'PLAN_SETTLED' });
  return plan;
}
