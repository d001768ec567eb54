// The jeugdarts tells the school that referred on which day the talk is (DB:267, K11).

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { ReferralAppointment } from './referral-appointment.js';

@InputType({ description: 'The day of the talk after a referral. Dutch: datum gesprek.' })
export class PlanReferralAppointmentInput {
  @Field(() => ID, { description: 'The referral. Dutch: aanmelding.' })
  referralId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day, not before the referral. Dutch: datum.' })
  plannedOn!: string;
}

export const appointmentToPlan = (
  { input }: { input: PlanReferralAppointmentInput },
  { personId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Referral', id: asId(input.referralId) },
  set: { party_ids: [personId] },
});

interface Found {
  readonly case_id: string;
  readonly controller_id: string;
  readonly person_id: string;
  readonly too_early: boolean;
}

export async function planReferralAppointment(
  unit: UnitOfWork,
  { referralId, plannedOn }: PlanReferralAppointmentInput,
): Promise<string> {
  const [referral] = await unit.transaction.query<Found>(
    `select f.case_id, f.controller_id, f.person_id, f.referred_on > $2::date as too_early
       from referrals f where f.id = $1`,
    [asId(referralId), plannedOn],
  );
  if (referral === undefined) throw unknownId();
  const into = await caseForWriting(unit, referral.case_id);
  if (referral.too_early)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['plannedOn'] });
  const id = randomUUID();
  await insertRows(unit, ReferralAppointment, [
    {
      ...inCase(into),
      id,
      controllerId: referral.controller_id,
      referralId: asId(referralId),
      partyIds: [...new Set([unit.actor.personId, referral.person_id])],
      plannedOn,
      noShow: false,
      unreachable: false,
      version: 1,
    },
  ]);
  return id;
}
