// Ends one's own emergency in a case before its 24 hours are over; it only takes away.

import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { aboutToRun } from './open-emergency.js';

@InputType({
  description:
    'That your emergency in a case is over. Dutch: einde van de noodprocedure. Source: decisions.md Q23.',
})
export class EndEmergencyInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;
}

/** Whoever may open one may end it; which one it is, is asked of the database: not everybody who writes in it may read it. */
export const emergencyToEnd = (
  { input }: { input: EndEmergencyInput },
  { organisationId }: CandidateActor,
): Candidate => aboutToRun(input.caseId, organisationId);

export async function endEmergency(unit: UnitOfWork, { caseId: id }: EndEmergencyInput): Promise<string> {
  const { caseId } = await caseForWriting(unit, id);
  const [ended] = await unit.transaction.query<{ id: string | null }>('select app.end_emergency($1) as id', [
    caseId,
  ]);
  if (ended?.id == null) throw new ApiError('CONFLICT', { reason: 'NO_EMERGENCY' });
  await applyLaw(unit.transaction, caseId);
  return ended.id;
}
