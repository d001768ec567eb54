// The word of one of both on a proposal; what it comes to follows from the words of both.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type Approval, type Approver, approvalSoFar } from '../../domain/breakthrough/money.js';
import { SHERTOGENBOSCH } from '../../domain/breakthrough/protocols/shertogenbosch.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { FinancialProposal } from './financial-proposal.js';

@InputType({ description: 'A proposal that one approves of. Dutch: goed te keuren voorstel.' })
export class ApproveFinanceInput {
  @Field(() => ID, { description: 'The proposal. Dutch: voorstel.' })
  proposalId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A proposal that one refuses. Dutch: te weigeren voorstel.' })
export class RefuseFinanceInput extends ApproveFinanceInput {
  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  because!: string;
}

export const proposalToJudge = ({ input }: { input: ApproveFinanceInput }): Candidate => ({
  from: { resource: 'FinancialProposal', id: asId(input.proposalId) },
});

interface Found {
  readonly state: string;
  readonly teamleider: string;
  readonly teamleiderApproves: boolean | null;
  readonly teamleiderAt: Date | null;
  readonly directeurApproves: boolean | null;
  readonly directeurAt: Date | null;
}

const proposal = `select p.state, p.teamleider_id as teamleider, p.teamleider_approves as "teamleiderApproves",
    p.teamleider_at as "teamleiderAt", p.directeur_approves as "directeurApproves", p.directeur_at as "directeurAt"
   from financial_proposals p where p.id = $1`;

const wordOf = (approver: Approver, approves: boolean | null, at: Date | null): Approval[] =>
  approves === null || at === null ? [] : [{ approver, approves, at }];

export async function sayOnProposal(
  unit: UnitOfWork,
  { proposalId, version }: ApproveFinanceInput,
  refusedBecause: string | null,
): Promise<string> {
  const id = asId(proposalId);
  const [found] = await unit.transaction.query<Found>(proposal, [id]);
  if (found === undefined) throw unknownId();
  const isTeamleider = found.teamleider === unit.actor.personId;
  const said = isTeamleider ? found.teamleiderApproves : found.directeurApproves;
  if (found.state !== 'PENDING' || said !== null) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const approves = refusedBecause === null;
  const word = isTeamleider
    ? { teamleiderApproves: approves, teamleiderAt: unit.now }
    : { directeurApproves: approves, directeurAt: unit.now };
  const both = { ...found, ...word };
  const { state } = approvalSoFar(SHERTOGENBOSCH.money, true, [
    ...wordOf('TEAMLEIDER_TOEGANG_EN_REGIE', both.teamleiderApproves, both.teamleiderAt),
    ...wordOf('DIRECTEUR_SWV', both.directeurApproves, both.directeurAt),
  ]);
  if (state === 'NOT_NEEDED') throw new Error('the protocol asks nobody to approve');
  const change = { ...word, state, refusedBecause, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(FinancialProposal, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
