// Writing a talk's report, handing it over to the school, and filing it there.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { file, handOver, reportToPassOn, TalkReportInput } from './pass-on-report.js';
import { PreventiveTalkReport } from './preventive-talk.js';
import {
  reportToWrite,
  WriteTalkReportInput,
  writeTalkReport,
  writtenWithReport,
} from './write-talk-report.js';

@Resolver()
export class PreventiveTalkResolver {
  @RequiresWrite(writtenWithReport, reportToWrite)
  @Mutation(() => PreventiveTalkReport, {
    nullable: true,
    description: 'Writes the report of a preventive talk, as a draft. Dutch: verslag vastleggen.',
  })
  async writePreventiveTalkReport(
    @Arg('input', () => WriteTalkReportInput) input: WriteTalkReportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PreventiveTalkReport | null> {
    const id = await writeTalkReport(unit, input);
    return readOne<PreventiveTalkReport>(unit, { noun: PreventiveTalkReport, id }, wantedBelow(info));
  }

  @RequiresWrite('PreventiveTalkHandover', reportToPassOn)
  @Mutation(() => ID, {
    description:
      'Hands the report over to the school; from then on you cannot read it. Answers with its id. Dutch: verslag overdragen.',
  })
  handOverPreventiveTalkReport(
    @Arg('input', () => TalkReportInput) input: TalkReportInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return handOver(unit, input);
  }

  @RequiresWrite('PreventiveTalkFiling', reportToPassOn)
  @Mutation(() => PreventiveTalkReport, {
    nullable: true,
    description: "Notes that the report is in the pupil's file. Dutch: verslag in dossier opnemen.",
  })
  async filePreventiveTalkReport(
    @Arg('input', () => TalkReportInput) input: TalkReportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PreventiveTalkReport | null> {
    const id = await file(unit, input);
    return readOne<PreventiveTalkReport>(unit, { noun: PreventiveTalkReport, id }, wantedBelow(info));
  }
}
