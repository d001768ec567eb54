// Referring to the jeugdarts, and what the jeugdarts tells of the appointment.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import {
  appointmentToPlan,
  PlanReferralAppointmentInput,
  planReferralAppointment,
} from './plan-appointment.js';
import { referralToMake, referToJeugdarts, writtenWithReferral } from './refer-to-jeugdarts.js';
import { Referral } from './referral.js';
import { ReferralAppointment } from './referral-appointment.js';
import { ReferToJeugdartsInput } from './referral-input.js';
import { noShowToReport, ReportNoShowInput, reportNoShow } from './report-no-show.js';

@Resolver()
export class ReferralResolver {
  @RequiresWrite(writtenWithReferral, referralToMake)
  @Mutation(() => Referral, {
    nullable: true,
    description:
      'Refers to the jeugdarts, who takes part from now on (bijlage 3). Dutch: aanmelden bij de jeugdarts.',
  })
  async referToJeugdarts(
    @Arg('input', () => ReferToJeugdartsInput) input: ReferToJeugdartsInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Referral | null> {
    const id = await referToJeugdarts(unit, input);
    return readOne<Referral>(unit, { noun: Referral, id }, wantedBelow(info));
  }

  @RequiresWrite('ReferralAppointment', appointmentToPlan)
  @Mutation(() => ReferralAppointment, {
    nullable: true,
    description:
      'Tells the school that referred the day of the talk. Dutch: datum van het gesprek doorgeven.',
  })
  async planReferralAppointment(
    @Arg('input', () => PlanReferralAppointmentInput) input: PlanReferralAppointmentInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralAppointment | null> {
    const id = await planReferralAppointment(unit, input);
    return readOne<ReferralAppointment>(unit, { noun: ReferralAppointment, id }, wantedBelow(info));
  }

  @RequiresWrite('ReferralAppointment', noShowToReport)
  @Mutation(() => ReferralAppointment, {
    nullable: true,
    description: 'Tells the school that referred that nobody came. Dutch: niet verschenen doorgeven.',
  })
  async reportNoShow(
    @Arg('input', () => ReportNoShowInput) input: ReportNoShowInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralAppointment | null> {
    const id = await reportNoShow(unit, input);
    return readOne<ReferralAppointment>(unit, { noun: ReferralAppointment, id }, wantedBelow(info));
  }
}
