// Refers to youth help.

import { randomUUID } from 'node:crypto';
import { MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { YouthHelpReferral } from './youth-help-referral.js';

@InputType({ description: 'A referral to youth help. Dutch: verwijzing naar jeugdhulp.' })
export class ReferToYouthHelpInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => Text, { description: 'To which help. Dutch: naar.' })
  @MaxLength(200)
  towards!: string;

  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  reason!: string;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  referredOn!: string;
}

export const helpToReferTo = (
  { input }: { input: ReferToYouthHelpInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function referToYouthHelp(
  unit: UnitOfWork,
  { caseId, towards, reason, referredOn }: ReferToYouthHelpInput,
): Promise<string> {
  notInFuture(unit, referredOn, 'referredOn');
  const into = await caseForWriting(unit, caseId);
  const id = randomUUID();
  const controllerId = unit.actor.organisationId!;
  await insertRows(unit, YouthHelpReferral, [
    { ...inCase(into), id, controllerId, towards, reason, referredOn },
  ]);
  return id;
}
