// Seats somebody at a case, on a ground that holds: the own organisation, a referral, a preventive talk or consent.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum, GroundEnum } from '../../graphql/enums.js';
import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { checkMentorPlace } from './mentor-place.js';
import { Participant } from './participant.js';

@InputType({ description: 'Somebody who is to take part. Dutch: toe te voegen deelnemer.' })
export class AddParticipantInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, { description: 'Who is to take part. Dutch: persoon.' })
  personId!: string;

  @Field(() => ID, { description: 'For which organisation. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => GroundEnum, {
    description:
      'On which ground: OWN_ORGANISATION for the school itself, REFERRAL for the jeugdarts, PREVENTIVE_TALK for a contact person to whose sitting the pupil is invited (inviteToPreventiveTalk), CONSENT for anybody with whom may be shared now. Dutch: grondslag.',
  })
  ground!: Ground;
}

/** For which capacities a ground can be meant at all; consent may be towards anybody. */
const fitting: Partial<Record<Ground, (capacity: Capacity) => boolean>> = {
  OWN_ORGANISATION: () => true,
  REFERRAL: capacity => capacity === 'jeugdarts' || capacity === 'jgz-medewerker',
  PREVENTIVE_TALK: capacity => capacity === 'contactpersoon-preventief-spreekuur',
  CONSENT: () => true,
};

function checkGround({ capacity, ground, organisationId }: AddParticipantInput, schoolId: string): void {
  if (entryOf(capacity).confirmedBy !== 'appointment')
    throw new ApiError('BAD_USER_INPUT', { reason: 'GROUND_UNFIT' });
  const fits = fitting[ground];
  if (fits === undefined) throw new ApiError('BAD_USER_INPUT', { reason: 'GROUND_REQUIRED' });
  const isOwn = asId(organisationId) === schoolId;
  if (!fits(capacity) || isOwn !== (ground === 'OWN_ORGANISATION')) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'GROUND_UNFIT' });
  }
}

export const participantToAdd = (
  { input }: { input: AddParticipantInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

/** The appointment is looked up, and the ground checked once more, by the database (migrations, check_seat). */
export async function addParticipant(unit: UnitOfWork, input: AddParticipantInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  checkGround(input, into.schoolId);
  const id = randomUUID();
  const { capacity, ground } = input;
  if (capacity === 'mentor') await checkMentorPlace(unit, into.caseId, asId(input.personId));
  await insertRows(unit, Participant, [
    {
      ...inCase(into),
      id,
      controllerId: into.schoolId,
      personId: asId(input.personId),
      organisationId: asId(input.organisationId),
      capacity,
      ground,
      fromAt: unit.now,
      version: 1,
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
