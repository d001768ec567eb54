// Makes an agreement: who does what, by when, with which result, and how it is reported back.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { Agreement } from './agreement.js';

@InputType({ description: 'An agreement to be made. Dutch: te maken afspraak.' })
export class MakeAgreementInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => Text, { description: 'What is done. Dutch: wat.' })
  what!: string;

  @Field(() => Text, { description: 'Who does it. Dutch: wie.' })
  who!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when, not before it was made. Dutch: wanneer.' })
  dueOn!: string;

  @Field(() => Text, { description: 'By which result one can see that it was done. Dutch: resultaat.' })
  result!: string;

  @Field(() => Text, { description: 'How it is reported back. Dutch: terugkoppeling.' })
  followUp!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day on which it was made, not in the future. Dutch: gemaakt op.',
  })
  madeOn!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Persons who were present or are named, at most 30; you are among them. Dutch: betrokkenen.',
  })
  @ArrayMaxSize(30)
  partyIds!: string[];
}

/** Whoever makes an agreement is party to it. */
const parties = ({ partyIds }: MakeAgreementInput, personId: string): string[] => [
  ...new Set([personId, ...partyIds.map(asId)]),
];

export const agreementToMake = (
  { input }: { input: MakeAgreementInput },
  { personId, organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  // A pupil has no organisation: its agreement is kept by the school whose case it is.
  set: {
    party_ids: parties(input, personId),
    ...(organisationId === null ? {} : { controller_id: organisationId }),
  },
});

export async function makeAgreement(unit: UnitOfWork, input: MakeAgreementInput): Promise<string> {
  notInFuture(unit, input.madeOn, 'madeOn');
  if (input.dueOn < input.madeOn)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['dueOn'] });
  const into = await caseForWriting(unit, input.caseId);
  const { caseId: _, partyIds: __, ...said } = input;
  const id = randomUUID();
  const controllerId = unit.actor.organisationId ?? into.schoolId;
  const partyIds = parties(input, unit.actor.personId);
  await insertRows(unit, Agreement, [{ ...said, ...inCase(into), id, controllerId, partyIds, version: 1 }]);
  return id;
}
