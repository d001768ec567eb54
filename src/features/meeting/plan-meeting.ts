// Plans a meeting that the own organisation holds: which, when, where, who chairs and assists, and whose people come.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, Min } from 'class-validator';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { Meeting } from './meeting.js';
import { MeetingKind } from './meeting-enums.js';
import { placeInCycle } from './place-in-cycle.js';
import { holdersOf } from './table-holders.js';

@InputType({
  description: 'Who holds a meeting, and for which organisation. Dutch: voorzitter of assistent.',
})
export class MeetingHolderInput {
  @Field(() => ID, { description: 'Who. Dutch: persoon.' })
  personId!: string;

  @Field(() => ID, { description: 'For which organisation they work. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, {
    nullable: true,
    description:
      'Of a vooroverleg or doorbraakoverleg: in which capacity, where the protocol leaves a choice. Dutch: hoedanigheid.',
  })
  capacity?: Capacity | null;
}

@InputType({ description: 'A meeting to be planned. Dutch: te plannen overleg. Source: DB:355-359; SP:54.' })
export class PlanMeetingInput {
  @Field(() => MeetingKind, { description: 'Which meeting it is. Dutch: soort overleg.' })
  kind!: keyof typeof MeetingKind;

  @Field(() => GraphQLDateTimeISO, { description: 'When it begins, in the future. Dutch: aanvang.' })
  startsAt!: Date;

  @Field(() => Int, { description: 'How long it is, in minutes. Dutch: duur.' })
  @Min(1)
  length!: number;

  @Field(() => Text, { description: 'Where it is; no word of any pupil. Dutch: plaats.' })
  place!: string;

  @Field(() => MeetingHolderInput, { description: 'Who chairs it. Dutch: voorzitter.' })
  chair!: MeetingHolderInput;

  @Field(() => MeetingHolderInput, { nullable: true, description: 'Who assists. Dutch: assistent.' })
  assistant?: MeetingHolderInput | null;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Organisations whose people come to it besides, at most 30. Dutch: deelnemende organisaties.',
  })
  @ArrayMaxSize(30)
  organisationIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Demanded of a vooroverleg: which doorbraakoverleg it prepares. Dutch: bereidt voor.',
  })
  preparesId?: string | null;
}

/** It is tied to nothing that is there: the rule asks for the own organisation. */
export const meetingToPlan = (_args: object, { organisationId }: CandidateActor): Candidate => ({
  from: null,
  set: { controller_id: organisationId },
});

export function checkToCome(unit: UnitOfWork, startsAt: Date): void {
  if (startsAt <= unit.now)
    throw new ApiError('BAD_USER_INPUT', { reason: 'MEETING_PAST', fields: ['startsAt'] });
}

export async function planMeeting(unit: UnitOfWork, input: PlanMeetingInput): Promise<string> {
  const { kind, startsAt, length, place, chair, assistant } = input;
  checkToCome(unit, startsAt);
  const id = randomUUID();
  const holders = {
    chairId: asId(chair.personId),
    chairOrganisationId: asId(chair.organisationId),
    assistantId: assistant == null ? null : asId(assistant.personId),
    assistantOrganisationId: assistant == null ? null : asId(assistant.organisationId),
  };
  const organisationIds = [...new Set(input.organisationIds.map(asId))];
  const preparesId = input.preparesId == null ? null : asId(input.preparesId);
  const table = {
    ...(await placeInCycle(unit, { id: null, kind, startsAt, preparesId })),
    ...(await holdersOf(unit, input)),
    preparesId,
  };
  const row = { id, kind, startsAt, length, place, ...holders, ...table, organisationIds };
  await insertRows(unit, Meeting, [{ ...row, controllerId: unit.actor.organisationId! }]);
  unit.created({ caseId: null, subject: null, regionId: null });
  return id;
}
