// Tells the last day of absence that lasted when it was reported: compulsory once the pupil is back or has left.

import { Max, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { ReportKind } from '../../domain/duo-report/report-kinds.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { checkDays } from './check-report.js';
import { DuoReport } from './duo-report.js';
import { checkNotFinal, reportForWriting } from './report-for-writing.js';

@InputType({ description: 'That reported absence has ended. Dutch: einde van gemeld verzuim.' })
export class EndDuoReportInput {
  @Field(() => ID, { description: 'The report. Dutch: melding.' })
  reportId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'Last day of absence. Dutch: einddatum.' })
  endedOn!: IsoDate;

  @Field(() => Float, { description: 'Days missed in all. Dutch: dagen.' })
  @Min(0)
  @Max(366)
  missedDays!: number;

  @Field(() => Float, { description: 'Clock hours missed in all. Dutch: uren.' })
  @Min(0)
  @Max(9999)
  missedHours!: number;
}

export const reportToEnd = ({ input }: { input: EndDuoReportInput }): Candidate => ({
  from: { resource: 'DuoReport', id: asId(input.reportId) },
});

interface Row {
  readonly kind: ReportKind;
  readonly began_on: IsoDate;
  readonly ended: boolean;
}

export async function endDuoReport(unit: UnitOfWork, input: EndDuoReportInput): Promise<string> {
  const report = await reportForWriting(unit, input.reportId);
  checkNotFinal(report);
  const { reportId: id } = report;
  const [row] = await unit.transaction.query<Row>(
    'select r.kind, r.began_on::text as began_on, r.ended_on is not null as ended from duo_reports r where r.id = $1',
    [id],
  );
  if (row === undefined || row.ended) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const { version, endedOn, missedDays, missedHours } = input;
  await checkDays(unit, { kind: row.kind, beganOn: row.began_on, endedOn, hours: missedHours }, report);
  const change = { endedOn, missedDays, missedHours, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(DuoReport, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, report.caseId);
  return id;
}
