// Puts down that it has stalled and why; and that it moves again.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CAUSES_THAT_TELL_OF_CARE } from '../../domain/escalation/causes.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';
import { Stagnation } from './stagnation.js';
import { StagnationCause } from './stagnation-enums.js';

@InputType({ description: 'What has stalled. Dutch: vast te leggen stagnatie. Source: DB:346-362.' })
export class RecordStagnationInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day on which it was seen, not in the future. Dutch: gesignaleerd op.',
  })
  noticedOn!: string;

  @Field(() => StagnationCause, { description: 'Why. Dutch: oorzaak.' })
  cause!: keyof typeof StagnationCause;

  @Field(() => ParagraphDomain, {
    description:
      "Whether this tells of care; causes that lie in care or with the pupil's own problems do. Dutch: domein.",
  })
  domain!: keyof typeof ParagraphDomain;

  @Field(() => Text, { description: 'What has stalled, where and why. Dutch: toelichting.' })
  account!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'For what there is a waiting list; demanded where that is the cause. Dutch: wachtlijst.',
  })
  waitingFor?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Since when the pupil waits, not in the future. Dutch: op de wachtlijst sinds.',
  })
  waitingSince?: string | null;
}

@InputType({ description: 'What moves again. Dutch: opgeloste stagnatie.' })
export class EndStagnationInput {
  @Field(() => ID, { description: 'What had stalled. Dutch: stagnatie.' })
  stagnationId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description: 'Since which day it moves, not in the future. Dutch: opgelost op.',
  })
  endedOn!: string;

  @Field(() => Text, { description: 'What made it move. Dutch: wat hielp.' })
  endedBecause!: string;
}

/** Whoever puts it down, it is kept by the school whose case it is, as the plan is (DB:244-249, 361-362). */
export const stagnationToRecord = ({ input }: { input: RecordStagnationInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

export const stagnationToEnd = ({ input }: { input: EndStagnationInput }): Candidate => ({
  from: { resource: 'Stagnation', id: asId(input.stagnationId) },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

export async function recordStagnation(unit: UnitOfWork, input: RecordStagnationInput): Promise<string> {
  const { caseId, waitingFor = null, waitingSince = null, ...said } = input;
  notInFuture(unit, said.noticedOn, 'noticedOn');
  if (said.cause === 'WAITING_LIST' && waitingFor === null) throw invalid('waitingFor');
  if (said.domain !== 'CARE' && CAUSES_THAT_TELL_OF_CARE.includes(said.cause)) throw invalid('domain');
  if (waitingSince !== null) {
    if (waitingFor === null) throw invalid('waitingSince');
    notInFuture(unit, waitingSince, 'waitingSince');
  }
  const into = await caseForWriting(unit, caseId);
  const id = randomUUID();
  await insertRows(unit, Stagnation, [
    { ...said, waitingFor, waitingSince, ...inCase(into), id, controllerId: into.schoolId, version: 1 },
  ]);
  return id;
}

interface Found {
  readonly case_id: string;
  readonly noticed_on: string;
  readonly ended: boolean;
}

export async function endStagnation(unit: UnitOfWork, input: EndStagnationInput): Promise<string> {
  const { stagnationId, version, endedOn, endedBecause } = input;
  const id = asId(stagnationId);
  notInFuture(unit, endedOn, 'endedOn');
  const [found] = await unit.transaction.query<Found>(
    `select s.case_id, s.noticed_on::text as noticed_on, s.ended_on is not null as ended from stagnations s where s.id = $1`,
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  if (endedOn < found.noticed_on) throw invalid('endedOn');
  const change = { endedOn, endedBecause, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(Stagnation, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
