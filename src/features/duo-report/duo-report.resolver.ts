// Reports of absence: those that one may see, telling beforehand, making, ending, the statuses, and what the municipality asks.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import {
  AnswerMunicipalRequestInput,
  answerMunicipalRequest,
  requestToAnswer,
} from './answer-municipal-request.js';
import { DuoReport } from './duo-report.js';
import { DuoReportNotice } from './duo-report-notice.js';
import { EndDuoReportInput, endDuoReport, reportToEnd } from './end-duo-report.js';
import { GiveDuoNoticeInput, giveDuoNotice, noticeToGive } from './give-duo-notice.js';
import { makeDuoReport, reportToMake, writtenWithDuoReport } from './make-duo-report.js';
import { MakeDuoReportInput } from './make-duo-report-input.js';
import { MakeNoticeLetterInput, makeNoticeLetter, noticeOfLetter } from './make-notice-letter.js';
import { MunicipalRequest } from './municipal-request.js';
import { NoticeLetter } from './notice-letter.js';
import { SetDuoReportStatusInput, setDuoReportStatus, statusToSet } from './set-duo-report-status.js';

const DuoReportConnection = connectionOf(DuoReport);

@Resolver()
export class DuoReportResolver {
  @RequiresRead('DuoReport')
  @Query(() => DuoReportConnection, {
    description: 'The reports of absence that you may see, newest first. Dutch: verzuimmeldingen.',
  })
  duoReports(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DuoReport>> {
    const list = { noun: DuoReport, action: 'SEARCH', list: 'duoReports', newestBy: 'recorded_at' } as const;
    return readPage<DuoReport>(list, page, context, info);
  }

  @RequiresWrite('DuoReportNotice', noticeToGive)
  @Mutation(() => DuoReportNotice, {
    nullable: true,
    description:
      'Notes that the family was told beforehand of a report. Dutch: kennisgeving vooraf vastleggen.',
  })
  async giveDuoNotice(
    @Arg('input', () => GiveDuoNoticeInput) input: GiveDuoNoticeInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DuoReportNotice | null> {
    const id = await giveDuoNotice(unit, input);
    return readOne<DuoReportNotice>(unit, { noun: DuoReportNotice, id }, wantedBelow(info));
  }

  @RequiresWrite(writtenWithDuoReport, reportToMake)
  @Mutation(() => DuoReport, {
    nullable: true,
    description: 'Makes a report of absence. Dutch: verzuim melden.',
  })
  async makeDuoReport(
    @Arg('input', () => MakeDuoReportInput) input: MakeDuoReportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DuoReport | null> {
    const id = await makeDuoReport(unit, input);
    return readOne<DuoReport>(unit, { noun: DuoReport, id }, wantedBelow(info));
  }

  @RequiresWrite('DuoReport', reportToEnd)
  @Mutation(() => DuoReport, {
    nullable: true,
    description: 'Tells when reported absence ended. Dutch: einddatum melden.',
  })
  async endDuoReport(
    @Arg('input', () => EndDuoReportInput) input: EndDuoReportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DuoReport | null> {
    const id = await endDuoReport(unit, input);
    return readOne<DuoReport>(unit, { noun: DuoReport, id }, wantedBelow(info));
  }

  @RequiresWrite('DuoReportStatus', statusToSet)
  @Mutation(() => DuoReport, {
    nullable: true,
    description:
      'Sets the next status of a report; whoever takes it up takes part in the case from then on. Dutch: status melden.',
  })
  async setDuoReportStatus(
    @Arg('input', () => SetDuoReportStatusInput) input: SetDuoReportStatusInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DuoReport | null> {
    const id = await setDuoReportStatus(unit, input);
    return readOne<DuoReport>(unit, { noun: DuoReport, id }, wantedBelow(info));
  }

  @RequiresWrite('MunicipalRequest', requestToAnswer)
  @Mutation(() => MunicipalRequest, {
    nullable: true,
    description: 'Answers a request for information of the municipality. Dutch: inlichtingen geven.',
  })
  async answerMunicipalRequest(
    @Arg('input', () => AnswerMunicipalRequestInput) input: AnswerMunicipalRequestInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MunicipalRequest | null> {
    const id = await answerMunicipalRequest(unit, input);
    return readOne<MunicipalRequest>(unit, { noun: MunicipalRequest, id }, wantedBelow(info));
  }

  @RequiresWrite('NoticeLetter', noticeOfLetter)
  @Mutation(() => NoticeLetter, {
    nullable: true,
    description:
      'Makes the letter by which somebody is told of a report; the answer alone holds its file. Dutch: brief van de kennisgeving maken.',
  })
  async makeNoticeLetter(
    @Arg('input', () => MakeNoticeLetterInput) input: MakeNoticeLetterInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NoticeLetter | null> {
    const { id, file } = await makeNoticeLetter(unit, input);
    const letter = await readOne<NoticeLetter>(unit, { noun: NoticeLetter, id }, wantedBelow(info));
    return letter === null ? null : Object.assign(letter, file);
  }
}
