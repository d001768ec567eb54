// Closes a case with its result: from then on nobody takes part in it, and its data are kept for their term only.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { CaseResultCode } from '../../domain/phases/what-follows.js';
import { Text } from '../../graphql/scalars/text.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { CaseResult } from '../case-phase/index.js';
import { caseForWriting } from '../case-row/index.js';
import { changePhase } from './change-phase.js';

@InputType({ description: 'A case that ends. Dutch: te sluiten casus.' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => Int, {
    description:
      'The version of the case that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => CaseResult, { description: 'How it ended. Dutch: resultaat.' })
  result!: CaseResultCode;

  @Field(() => Text, { description: 'Why it is closed. Dutch: reden.' })
  reason!: string;
}

export async function closeCase(
  unit: UnitOfWork,
  { caseId, version, result, reason }: CloseCaseInput,
): Promise<string> {
  const into = await caseForWriting(unit, caseId);
  await changePhase(unit, into, { version, toPhase: 'PH9', reason, result });
  await applyLaw(unit.transaction, into.caseId);
  return into.caseId;
}
