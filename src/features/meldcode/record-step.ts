// Records a step of the meldcode: in order, each once; the first opens a file, the talk alone may be skipped as unsafe.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { MeldcodeDecision, MeldcodeStepKind, type Step, stepsInOrder } from './meldcode-enums.js';
import { MeldcodeFile, MeldcodeStep } from './meldcode-file.js';
import { lastFile, type RunningFile } from './running-file.js';

@InputType({
  description: 'A step of the meldcode. Dutch: stap van de meldcode. Source: law.md E08; DB:200.',
})
export class RecordMeldcodeStepInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => MeldcodeStepKind, { description: 'Which step. Dutch: stap.' })
  step!: Step;

  @Field(() => GraphQLLocalDate, {
    description: 'When it was taken: not in the future, nor before the step before it. Dutch: datum.',
  })
  takenOn!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'What was done and found; required but for a talk that was skipped. Dutch: verslag.',
  })
  account?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'With TALK alone: why it was unsafe, and skipped. Dutch: overgeslagen omdat.',
  })
  unsafeBecause?: string | null;

  @Field(() => [MeldcodeDecision], {
    nullable: true,
    description: 'With DECIDE, and only there: what was decided. Dutch: besluit.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ArrayUnique()
  decision?: string[] | null;
}

export const writtenWithStep = ['MeldcodeFile', 'MeldcodeStep'] as const;

export const stepToRecord = (
  { input }: { input: RecordMeldcodeStepInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

function checkForm({ step, account, unsafeBecause, decision }: RecordMeldcodeStepInput): void {
  const isSkipped = unsafeBecause != null;
  if (isSkipped && step !== 'TALK') throw new ApiError('BAD_USER_INPUT', { reason: 'ONLY_THE_TALK' });
  if (isSkipped === (account != null)) throw invalid('account');
  if ((step === 'DECIDE') !== (decision != null))
    throw new ApiError('BAD_USER_INPUT', { reason: 'DECISION_REQUIRED', fields: ['decision'] });
}

const conflict = (reason: 'MELDCODE_RUNNING' | 'MELDCODE_ORDER' | 'ALREADY_SO'): ApiError =>
  new ApiError('CONFLICT', { reason });

/** The file to which the step belongs; undefined where it opens one. */
function fileFor(
  file: RunningFile | undefined,
  { step, takenOn }: RecordMeldcodeStepInput,
): string | undefined {
  const place = stepsInOrder.indexOf(step);
  const taken = file?.steps ?? [];
  if (place === 0) {
    if (taken.length > 0 && taken.length < stepsInOrder.length) throw conflict('MELDCODE_RUNNING');
    return undefined;
  }
  if (file === undefined || taken.length < place) throw conflict('MELDCODE_ORDER');
  if (taken.length > place) throw conflict('ALREADY_SO');
  if (takenOn < taken[place - 1]!.takenOn) throw invalid('takenOn');
  return file.id;
}

export async function recordStep(unit: UnitOfWork, input: RecordMeldcodeStepInput): Promise<string> {
  notInFuture(unit, input.takenOn, 'takenOn');
  checkForm(input);
  const into = await caseForWriting(unit, input.caseId);
  const known = fileFor(await lastFile(unit, into), input);
  const row = { ...inCase(into), controllerId: unit.actor.organisationId!, safe: false };
  const fileId = known ?? randomUUID();
  if (known === undefined) await insertRows(unit, MeldcodeFile, [{ ...row, id: fileId, version: 1 }]);
  const { step, takenOn, account, unsafeBecause, decision } = input;
  const taken = { step, takenOn, account: account ?? null, unsafeBecause: unsafeBecause ?? null };
  await insertRows(unit, MeldcodeStep, [
    { ...row, ...taken, id: randomUUID(), fileId, decision: decision ?? null },
  ]);
  return fileId;
}
