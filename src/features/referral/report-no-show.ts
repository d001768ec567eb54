// The jeugdarts tells the school that nobody came, or that nobody can be reached: that alone (DB:270-273, K11).

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, notInFuture } from '../case-row/index.js';
import { ReferralAppointment } from './referral-appointment.js';

@InputType({ description: 'That nobody came to the talk. Dutch: niet verschenen.' })
export class ReportNoShowInput {
  @Field(() => ID, { description: 'The appointment. Dutch: afspraak.' })
  appointmentId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => Boolean, {
    description: 'Whether nobody can be reached or answers a new invitation. Dutch: niet te bereiken.',
  })
  unreachable!: boolean;
}

export const noShowToReport = ({ input }: { input: ReportNoShowInput }): Candidate => ({
  from: { resource: 'ReferralAppointment', id: asId(input.appointmentId) },
});

interface Found {
  readonly case_id: string;
  readonly planned_on: string;
  readonly no_show: boolean;
  readonly unreachable: boolean;
}

export async function reportNoShow(
  unit: UnitOfWork,
  { appointmentId, version, unreachable }: ReportNoShowInput,
): Promise<string> {
  const id = asId(appointmentId);
  const [found] = await unit.transaction.query<Found>(
    'select a.case_id, a.planned_on::text as planned_on, a.no_show, a.unreachable from referral_appointments a where a.id = $1',
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  notInFuture(unit, found.planned_on, 'appointmentId');
  if (found.no_show && found.unreachable === unreachable)
    throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const { affected } = await unit.transaction.manager.update(
    ReferralAppointment,
    { id, version },
    { noShow: true, unreachable, version: version + 1 },
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
