// The leerplichtambtenaar marks that Halt, a proces-verbaal or the civil route was used after a report.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, notInFuture, type PupilAndParents, pupilAndParents } from '../case-row/index.js';
import { reportForWriting } from '../duo-report/index.js';
import { JusticeKind, JusticeRecord } from './justice-record.js';

@InputType({
  description:
    'That one of the means of the law was used. Dutch: inzet van Halt, proces-verbaal of civiele route.',
})
export class MarkJusticeInput {
  @Field(() => ID, { description: 'The report, which was taken up. Dutch: melding.' })
  reportId!: string;

  @Field(() => JusticeKind, { description: 'What was used. Dutch: middel.' })
  kind!: 'HALT' | 'PROCES_VERBAAL' | 'CIVIL_ROUTE';

  @Field(() => ID, {
    nullable: true,
    description: 'The parent whom a proces-verbaal is about; the pupil when absent. Dutch: ouder.',
  })
  parentId?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'On which day, not in the future. Dutch: datum.' })
  madeOn!: IsoDate;
}

export const justiceToMark = (
  { input }: { input: MarkJusticeInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'DuoReport', id: asId(input.reportId) },
  set: { controller_id: organisationId },
});

const bad = (reason: 'INVALID_FIELD' | 'NO_PARENT' | 'TOO_YOUNG_FOR_JUSTICE', field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, fields: [field] });

/** From 12 on the pupil answers too (LPW 2(3)), and Halt is for whoever is 12 or over. */
const answersFrom = 12;

function aboutWhom({ kind, parentId }: MarkJusticeInput, pupil: PupilAndParents): string {
  if (parentId != null) {
    if (kind !== 'PROCES_VERBAAL') throw bad('INVALID_FIELD', 'parentId');
    const parent = asId(parentId);
    if (!pupil.parents.includes(parent)) throw bad('NO_PARENT', 'parentId');
    return parent;
  }
  if (kind !== 'CIVIL_ROUTE' && pupil.age < answersFrom) throw bad('TOO_YOUNG_FOR_JUSTICE', 'kind');
  return pupil.personId;
}

export async function markJustice(unit: UnitOfWork, input: MarkJusticeInput): Promise<string> {
  const { kind, madeOn } = input;
  notInFuture(unit, madeOn, 'madeOn');
  const report = await reportForWriting(unit, input.reportId);
  if (report.status !== 'IN_BEHANDELING' && report.status !== 'AFGESLOTEN')
    throw new ApiError('CONFLICT', { reason: 'REPORT_NOT_TAKEN_UP' });
  const pupil = await pupilAndParents(unit, report.subject);
  const aboutPersonId = aboutWhom(input, pupil);
  const id = randomUUID();
  await insertRows(unit, JusticeRecord, [
    {
      ...inCase(report),
      id,
      controllerId: unit.actor.organisationId!,
      reportId: report.reportId,
      kind,
      aboutPersonId,
      aboutPupil: aboutPersonId === pupil.personId,
      madeOn,
    },
  ]);
  return id;
}
