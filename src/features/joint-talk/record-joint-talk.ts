// Puts down a joint talk and what was agreed in it; those who were there are the parties to it all.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { AgreedInTalk, agreeInTalk, checkAgreed } from '../agreement/index.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { JointTalk } from './joint-talk.js';
import { checkPresent } from './who-was-present.js';

@InputType({ description: 'A joint talk. Dutch: gezamenlijk gesprek. Source: DB:275-276.' })
export class RecordJointTalkInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the talk, not in the future. Dutch: datum gesprek.' })
  heldOn!: string;

  @Field(() => [ID], {
    description:
      'Who was there besides you: the pupil, parents, and participants whom you see, 1 to 30. Dutch: aanwezigen.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  presentIds!: string[];

  @Field(() => [AgreedInTalk], {
    defaultValue: [],
    description: 'What was agreed, at most 20; nothing of health. Dutch: afspraken.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  agreements!: AgreedInTalk[];
}

const present = ({ presentIds }: RecordJointTalkInput, personId: string): string[] => [
  ...new Set([personId, ...presentIds.map(asId)]),
];

export const writtenWithJointTalk = ['JointTalk', 'Agreement'] as const;

export const jointTalkToRecord = (
  { input }: { input: RecordJointTalkInput },
  { personId, organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId, party_ids: present(input, personId) },
});

export async function recordJointTalk(unit: UnitOfWork, input: RecordJointTalkInput): Promise<string> {
  const { heldOn, agreements } = input;
  notInFuture(unit, heldOn, 'heldOn');
  checkAgreed(agreements, heldOn);
  const into = await caseForWriting(unit, input.caseId);
  const presentIds = present(input, unit.actor.personId);
  await checkPresent(unit, into, presentIds);
  const [id, controllerId] = [randomUUID(), unit.actor.organisationId!];
  await insertRows(unit, JointTalk, [{ ...inCase(into), id, controllerId, heldOn, presentIds }]);
  const made = { into, controllerId, madeOn: heldOn, partyIds: presentIds, talk: { jointTalkId: id } };
  await agreeInTalk(unit, agreements, made);
  return id;
}
