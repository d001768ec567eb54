// The privacy officer closes the review of an emergency: what was found, and whether pupil or parents were told (Q23).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture } from '../case-row/index.js';
import { EmergencyAccess } from './emergency-access.js';
import { EmergencyFinding } from './emergency-enums.js';

@InputType({
  description: 'What you find of the use of an emergency. Dutch: toetsing. Source: decisions.md Q21, Q23.',
})
export class ReviewEmergencyInput {
  @Field(() => ID, { description: 'The emergency. Dutch: gebruik van de noodprocedure.' })
  emergencyId!: string;

  @Field(() => EmergencyFinding, { description: 'What you find. Dutch: oordeel.' })
  finding!: string;

  @Field(() => Text, { description: 'Why. Dutch: motivering.' })
  reason!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When pupil or parents were told, not in the future; from then on they see that it was used. Dutch: ingelicht op.',
  })
  toldOn?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'Why telling them is not safe; instead of the day. Dutch: niet ingelicht omdat.',
  })
  notToldBecause?: string | null;
}

/**
 * The right to review is the right to read what awaits it (rights.csv D28: "x review"), and there is no line that lets the
 * officer write anything; so it is closed by the database, for whoever reads it, and by nothing else (app.review_emergency).
 */
export async function reviewEmergency(unit: UnitOfWork, input: ReviewEmergencyInput): Promise<string> {
  const { finding, reason } = input;
  const [toldOn, notToldBecause] = [input.toldOn ?? null, input.notToldBecause ?? null];
  const id = asId(input.emergencyId);
  const [found] = await unit.read<{ id: string }>(
    { noun: EmergencyAccess, action: 'UPDATE', where: row => `${row}.id = $1`, values: [id] },
    { fields: new Map([['id', null]]) },
  );
  if (found === undefined) throw unknownId();
  if ((toldOn === null) === (notToldBecause === null))
    throw new ApiError('BAD_USER_INPUT', {
      reason: 'TOLD_OR_WHY_NOT',
      fields: ['toldOn', 'notToldBecause'],
    });
  if (toldOn !== null) notInFuture(unit, toldOn, 'toldOn');
  const [closed] = await unit.transaction.query<{ done: boolean }>(
    'select app.review_emergency($1, $2, $3, $4::date, $5) as done',
    [id, finding, reason, toldOn, notToldBecause],
  );
  if (closed?.done !== true) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  return id;
}
