// Asks money for a plan: the proposal that follows from it is put to both who must approve.

import { randomUUID } from 'node:crypto';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';
import { FinancialRequest } from './financial-request.js';
import { planThatStands } from './plan-for-writing.js';

@InputType({
  description:
    'Money that a plan asks for. Whoever approves reads heading, amount and reckoning, and a pseudonym for the pupil: name nobody in them. Dutch: aan te vragen middelen. Source: DB:1079-1087.',
})
export class ProposeFinanceInput {
  @Field(() => ID, { description: 'The plan. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => ParagraphDomain, {
    description: 'Whether it tells of care: youth help does. Dutch: domein.',
  })
  domain!: keyof typeof ParagraphDomain;

  @Field(() => Text, { description: 'What it is, without a name. Dutch: kop.' })
  heading!: string;

  @Field(() => Int, { description: 'How much, in cents. Dutch: bedrag.' })
  @Min(1)
  @Max(2_000_000_000)
  amountCents!: number;

  @Field(() => Text, { description: 'How it adds up, without a name. Dutch: financiele onderbouwing.' })
  reckoning!: string;

  @Field(() => ID, {
    description:
      'Who approves for the municipality, appointed there as financieel-akkoord. Dutch: Teamleider Toegang en Regie.',
  })
  teamleiderId!: string;

  @Field(() => ID, {
    description:
      'Who approves for the samenwerkingsverband, appointed there as financieel-akkoord: somebody else. Dutch: directeur van het samenwerkingsverband.',
  })
  directeurId!: string;
}

export const financeToPropose = ({ input }: { input: ProposeFinanceInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

export async function proposeFinance(unit: UnitOfWork, input: ProposeFinanceInput): Promise<string> {
  const { planId: _, ...said } = input;
  const [teamleiderId, directeurId] = [asId(said.teamleiderId), asId(said.directeurId)];
  if (teamleiderId === directeurId)
    throw new ApiError('BAD_USER_INPUT', { reason: 'SAME_APPROVER', fields: ['directeurId'] });
  const { planId, into } = await planThatStands(unit, input.planId);
  const id = randomUUID();
  const row = { ...said, planId, teamleiderId, directeurId, id, controllerId: into.schoolId };
  await insertRows(unit, FinancialRequest, [{ ...inCase(into), ...row }]);
  return id;
}
