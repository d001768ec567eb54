// Writing and settling minutes, what was agreed, and where one deviates from it.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AgreeAtMeetingInput, agreeAtMeeting, agreementsToMake } from './agree-at-meeting.js';
import { AgreementDeviation } from './agreement-deviation.js';
import {
  BeginMinutesInput,
  beginMinutes,
  minutesToBegin,
  minutesToSettle,
  SettleMinutesInput,
  settleMinutes,
} from './keep-minutes.js';
import { MeetingMinutes } from './meeting-minutes.js';
import { MinutesParagraph } from './minutes-paragraph.js';
import { deviationToReport, ReportDeviationInput, reportDeviation } from './report-deviation.js';
import {
  minutesParagraphToWrite,
  WriteMinutesParagraphInput,
  writeMinutesParagraph,
} from './write-minutes-paragraph.js';

@Resolver()
export class MinutesResolver {
  @RequiresWrite('MeetingMinutes', minutesToBegin)
  @Mutation(() => MeetingMinutes, {
    nullable: true,
    description: 'Begins the minutes of a case. Dutch: verslag beginnen.',
  })
  async beginMinutes(
    @Arg('input', () => BeginMinutesInput) input: BeginMinutesInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingMinutes | null> {
    const id = await beginMinutes(unit, input);
    return readOne<MeetingMinutes>(unit, { noun: MeetingMinutes, id }, wantedBelow(info));
  }

  @RequiresWrite('MinutesParagraph', minutesParagraphToWrite)
  @Mutation(() => MinutesParagraph, {
    nullable: true,
    description:
      'Writes a paragraph of minutes; null where its writer may not read what it tells of. Dutch: alinea schrijven.',
  })
  async writeMinutesParagraph(
    @Arg('input', () => WriteMinutesParagraphInput) input: WriteMinutesParagraphInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MinutesParagraph | null> {
    const id = await writeMinutesParagraph(unit, input);
    return readOne<MinutesParagraph>(unit, { noun: MinutesParagraph, id }, wantedBelow(info));
  }

  @RequiresWrite('Agreement', agreementsToMake)
  @Mutation(() => MeetingMinutes, {
    nullable: true,
    description: 'Puts down what was agreed at a meeting. Dutch: afspraken vastleggen.',
  })
  async agreeAtMeeting(
    @Arg('input', () => AgreeAtMeetingInput) input: AgreeAtMeetingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingMinutes | null> {
    const id = await agreeAtMeeting(unit, input);
    return readOne<MeetingMinutes>(unit, { noun: MeetingMinutes, id }, wantedBelow(info));
  }

  @RequiresWrite('MeetingMinutes', minutesToSettle)
  @Mutation(() => MeetingMinutes, {
    nullable: true,
    description: 'Settles minutes. Dutch: verslag vaststellen.',
  })
  async settleMinutes(
    @Arg('input', () => SettleMinutesInput) input: SettleMinutesInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingMinutes | null> {
    const id = await settleMinutes(unit, input);
    return readOne<MeetingMinutes>(unit, { noun: MeetingMinutes, id }, wantedBelow(info));
  }

  @RequiresWrite('AgreementDeviation', deviationToReport)
  @Mutation(() => AgreementDeviation, {
    nullable: true,
    description: 'Reports a deviation from an agreement. Dutch: afwijking melden.',
  })
  async reportDeviation(
    @Arg('input', () => ReportDeviationInput) input: ReportDeviationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AgreementDeviation | null> {
    const id = await reportDeviation(unit, input);
    return readOne<AgreementDeviation>(unit, { noun: AgreementDeviation, id }, wantedBelow(info));
  }
}
