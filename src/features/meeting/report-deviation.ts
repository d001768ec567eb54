// Reports that one deviates from what was agreed at a meeting: whoever was there reads it at once (AM:189).

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, today } from '../case-row/index.js';
import { AgreementDeviation } from './agreement-deviation.js';
import { DeviationKind } from './meeting-enums.js';
import { minutesForWriting } from './minutes-for-writing.js';

@InputType({ description: 'A deviation to be reported. Dutch: te melden afwijking. Source: AM:189.' })
export class ReportDeviationInput {
  @Field(() => ID, { description: 'The minutes in which it was agreed. Dutch: verslag.' })
  minutesId!: string;

  @Field(() => ID, { description: 'The agreement, one that you see. Dutch: afspraak.' })
  agreementId!: string;

  @Field(() => DeviationKind, { description: 'How one deviates. Dutch: soort afwijking.' })
  kind!: keyof typeof DeviationKind;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Of what is done later, by when, from today on. Dutch: nieuwe datum.',
  })
  newDueOn?: string | null;
}

export const deviationToReport = ({ input }: { input: ReportDeviationInput }): Candidate => ({
  from: { resource: 'MeetingMinutes', id: asId(input.minutesId) },
});

const agreement = 'select 1 from agreements a where a.id = $1 and a.meeting_item_id = $2';

export async function reportDeviation(
  unit: UnitOfWork,
  { minutesId, agreementId, kind, newDueOn = null }: ReportDeviationInput,
): Promise<string> {
  const isWrong = (kind === 'LATER') !== (newDueOn !== null);
  if (isWrong || (newDueOn !== null && newDueOn < today(unit)))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['newDueOn'] });
  const agreed = asId(agreementId);
  const { minutesId: of, itemId, into } = await minutesForWriting(unit, minutesId);
  const seen = await unit.transaction.query(agreement, [agreed, itemId]);
  if (seen.length === 0) throw unknownId();
  const id = randomUUID();
  const row = { minutesId: of, meetingItemId: itemId, agreementId: agreed, kind, newDueOn };
  await insertRows(unit, AgreementDeviation, [{ ...inCase(into), ...row, id, controllerId: into.schoolId }]);
  return id;
}
