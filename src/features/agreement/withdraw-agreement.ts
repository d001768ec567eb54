// Withdraws an agreement; it stays readable, with when and why it was withdrawn.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { Agreement } from './agreement.js';

@InputType({ description: 'An agreement that no longer stands. Dutch: in te trekken afspraak.' })
export class WithdrawAgreementInput {
  @Field(() => ID, { description: 'The agreement. Dutch: afspraak.' })
  agreementId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  reason!: string;
}

export const agreementToWithdraw = ({ input }: { input: WithdrawAgreementInput }): Candidate => ({
  from: { resource: 'Agreement', id: asId(input.agreementId) },
});

export async function withdrawAgreement(unit: UnitOfWork, input: WithdrawAgreementInput): Promise<string> {
  const id = asId(input.agreementId);
  const { version } = input;
  const [found] = await unit.transaction.query<{ case_id: string; withdrawn: boolean }>(
    'select a.case_id, a.withdrawn_at is not null as withdrawn from agreements a where a.id = $1',
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.withdrawn) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { withdrawnAt: unit.now, withdrawnReason: input.reason, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(Agreement, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
