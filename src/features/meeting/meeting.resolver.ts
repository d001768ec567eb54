// Planning, moving and cancelling meetings, and those that one may see.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { startOfSchoolYear } from '../../domain/calendar/school-year.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { today } from '../case-row/index.js';
import {
  CancelMeetingInput,
  cancelMeeting,
  MoveMeetingInput,
  meetingToChange,
  moveMeeting,
} from './change-meeting.js';
import { Meeting } from './meeting.js';
import { meetingToPlan, PlanMeetingInput, planMeeting } from './plan-meeting.js';

@Resolver()
export class MeetingResolver {
  @RequiresRead('Meeting')
  @Query(() => [Meeting], {
    description:
      'The meetings that you may see, from the beginning of this school year on, in order. Dutch: jaarplanning van de overleggen.',
  })
  async meetings(@Ctx() { unit }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Meeting[]> {
    await unit.confirm();
    return unit.read<Meeting>(
      {
        noun: Meeting,
        action: 'READ',
        where: row => `${row}.starts_at >= ($1::date at time zone 'Europe/Amsterdam')`,
        order: row => `${row}.starts_at, ${row}.id`,
        values: [startOfSchoolYear(today(unit))],
      },
      wantedBelow(info),
    );
  }

  @RequiresWrite('Meeting', meetingToPlan)
  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Plans a meeting that your organisation holds. Dutch: overleg plannen.',
  })
  async planMeeting(
    @Arg('input', () => PlanMeetingInput) input: PlanMeetingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Meeting | null> {
    const id = await planMeeting(unit, input);
    return readOne<Meeting>(unit, { noun: Meeting, id }, wantedBelow(info));
  }

  @RequiresWrite('Meeting', meetingToChange)
  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Moves a meeting that is to come. Dutch: overleg verplaatsen.',
  })
  async moveMeeting(
    @Arg('input', () => MoveMeetingInput) input: MoveMeetingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Meeting | null> {
    const id = await moveMeeting(unit, input);
    return readOne<Meeting>(unit, { noun: Meeting, id }, wantedBelow(info));
  }

  @RequiresWrite('Meeting', meetingToChange)
  @Mutation(() => Meeting, {
    nullable: true,
    description: 'Cancels a meeting that is to come. Dutch: overleg laten vervallen.',
  })
  async cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Meeting | null> {
    const id = await cancelMeeting(unit, input);
    return readOne<Meeting>(unit, { noun: Meeting, id }, wantedBelow(info));
  }
}
