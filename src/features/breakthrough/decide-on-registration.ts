// The word of one's own party on whether a case is discussed; the last of each counts, and all must agree.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { partyOf } from '../../domain/breakthrough/parties.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import { BreakthroughDecision } from './breakthrough-decision.js';
import { tableOfCase } from './table-of-case.js';

@InputType({
  description: 'A word on discussing a case. Dutch: besluit over bespreking. Source: AM:35, 61, 264.',
})
export class DecideOnRegistrationInput {
  @Field(() => ID, { description: 'The registration. Dutch: aanmelding.' })
  registrationId!: string;

  @Field(() => Boolean, { description: 'Whether your party agrees. Dutch: akkoord.' })
  agrees!: boolean;
}

export const decisionToTake = (
  { input }: { input: DecideOnRegistrationInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'BreakthroughRegistration', id: asId(input.registrationId) },
  set: { controller_id: organisationId },
});

export async function decideOnRegistration(
  unit: UnitOfWork,
  { registrationId, agrees }: DecideOnRegistrationInput,
): Promise<string> {
  const [found] = await unit.transaction.query<{ id: string; case_id: string }>(
    'select r.id, r.case_id from breakthrough_registrations r where r.id = $1',
    [asId(registrationId)],
  );
  if (found === undefined) throw unknownId();
  const into = await caseForWriting(unit, found.case_id);
  const table = await tableOfCase(unit, into);
  if (table?.id !== found.id || table.steps.length > 0)
    throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const party = partyOf(unit.capacity);
  if (party === undefined || !table.protocol.decision.parties.includes(party))
    throw new ApiError('CONFLICT', { reason: 'NO_PARTY' });
  const id = randomUUID();
  await insertRows(unit, BreakthroughDecision, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      registrationId: found.id,
      party,
      agrees,
      decidedOn: today(unit),
    },
  ]);
  return id;
}
