// Moves a case to another phase: as the protocol of the region says, or past a step of it with a reason.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { CasePhaseCode } from '../../domain/phases/phases.js';
import { stepOf } from '../../domain/phases/what-follows.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { tableProtocolOf } from '../breakthrough/index.js';
import { CasePhase } from '../case-phase/index.js';
import { caseForWriting, today } from '../case-row/index.js';
import { changePhase } from './change-phase.js';

@InputType({ description: 'A case that goes to another phase. Dutch: naar een andere fase brengen.' })
export class MoveCaseInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => Int, {
    description:
      'The version of the case that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => CasePhase, {
    description: 'To which phase; closed is none of them (closeCase). Dutch: fase.',
  })
  toPhase!: CasePhaseCode;

  @Field(() => Text, {
    nullable: true,
    description: 'Why; needed where a step is skipped or the case goes back. Dutch: reden.',
  })
  reason?: string | null;
}

export const writtenWithPhase = ['CasePhaseChange', 'CasePhaseGrounds', 'Case'] as const;

export const caseToChange = ({ input }: { input: { caseId: string } }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

async function checkStep(
  unit: UnitOfWork,
  { regionId, phase }: { regionId: string; phase: string },
  { toPhase, reason }: MoveCaseInput,
): Promise<void> {
  // What leads to the table and from it is of the protocol by which the region has one.
  const protocol = await tableProtocolOf(unit, regionId, today(unit));
  if (toPhase === phase) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const step = stepOf(protocol, phase as CasePhaseCode, toPhase);
  if (step === 'NEVER') throw new ApiError('BAD_USER_INPUT', { reason: 'PHASE_DOES_NOT_FOLLOW' });
  if (step !== 'FOLLOWS' && reason == null)
    throw new ApiError('BAD_USER_INPUT', { reason: 'PHASE_REASON_REQUIRED', fields: ['reason'] });
}

export async function moveCase(unit: UnitOfWork, input: MoveCaseInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  await checkStep(unit, into, input);
  const { version, toPhase, reason = null } = input;
  await changePhase(unit, into, { version, toPhase, reason, result: null });
  await applyLaw(unit.transaction, into.caseId);
  return into.caseId;
}
