// Reports that a pupil is ill: by a parent with authority, by a pupil who may, or by the school that heard of it.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture, pupilsForWriting } from '../case-row/index.js';
import { checkDays, keepSpell, reporterOf } from './keep-spell.js';

@InputType({
  description:
    'That a pupil is ill, and since when; of what is not asked. Dutch: ziekmelding. Source: LPW 12, 13b; DB:144.',
})
export class ReportSickInput {
  @Field(() => ID, { description: 'Who is ill. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day of it; not in the future. Dutch: ziek van.' })
  fromDay!: IsoDate;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day, where it is over already. Dutch: ziek tot en met.',
  })
  untilDay?: IsoDate | null;
}

export const spellToReport = ({ input }: { input: ReportSickInput }): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
});

export async function reportSick(
  unit: UnitOfWork,
  { pupilId, fromDay, untilDay = null }: ReportSickInput,
): Promise<string> {
  const pupil = (await pupilsForWriting(unit, [pupilId])).get(asId(pupilId));
  if (pupil === undefined) throw unknownId();
  notInFuture(unit, fromDay, 'fromDay');
  checkDays(unit, { fromDay, untilDay });
  const id = randomUUID();
  const reportedBy = reporterOf(unit);
  await keepSpell(unit, {
    ...pupil,
    id,
    firstId: id,
    version: 1,
    fromDay,
    untilDay,
    reportedBy,
    unclear: false,
  });
  return id;
}
