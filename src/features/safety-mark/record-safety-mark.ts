// Records that there was a zorgmelding, a proces-verbaal or a maatregel; the bare fact follows in the same act, by the database.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { SafetyKind, SafetyMark } from './safety-mark.js';

@InputType({
  description:
    'That there was a report or a measure. Dutch: zorgmelding, proces-verbaal of maatregel. Source: AM:237-239; DB:1049.',
})
export class RecordSafetyMarkInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => SafetyKind, { description: 'What there was. Dutch: soort.' })
  kind!: string;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  happenedOn!: string;
}

export const markToRecord = (
  { input }: { input: RecordSafetyMarkInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function recordSafetyMark(unit: UnitOfWork, input: RecordSafetyMarkInput): Promise<string> {
  const { kind, happenedOn } = input;
  notInFuture(unit, happenedOn, 'happenedOn');
  const row = {
    ...inCase(await caseForWriting(unit, input.caseId)),
    controllerId: unit.actor.organisationId!,
  };
  const id = randomUUID();
  await insertRows(unit, SafetyMark, [{ ...row, id, kind, happenedOn, safe: false, version: 1 }]);
  return id;
}
