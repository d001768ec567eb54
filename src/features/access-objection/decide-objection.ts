// The care provider weighs an objection to access to its own data: upheld, in part or rejected; its later decision takes the
// place of an earlier.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil } from '../../database/law-pass/apply-law.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, ofPupil, today } from '../case-row/index.js';
import { AccessDecision, ObjectionOutcome } from './access-decision.js';
import { checkClasses, checkReview, invalid } from './parents-classes.js';

@InputType({
  description:
    "What you decide on an objection to a parent's access, for data of yours. Dutch: besluit op het bezwaar. Source: DB:657-671; law.md 1.7, 3.",
})
export class DecideObjectionInput {
  @Field(() => ID, { description: 'The objection. Dutch: bezwaar.' })
  objectionId!: string;

  @Field(() => ObjectionOutcome, { description: 'What you decide. Dutch: besluit.' })
  outcome!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'With PARTIAL alone: which of D09 to D12 and D15 stay closed. Dutch: gegevens.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  dataClasses?: DataClass[] | null;

  @Field(() => Text, { description: 'Why. Dutch: motivering.' })
  reason!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'When you look at it again: after today, at most a year on. Dutch: herziening.',
  })
  reviewOn!: string;
}

export const objectionToDecide = (
  { input }: { input: DecideObjectionInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'AccessObjection', id: asId(input.objectionId) },
  set: { controller_id: organisationId, objection_id: asId(input.objectionId) },
});

interface Filed {
  readonly subject: string;
  readonly region_id: string;
  /** The provider that refused by itself; null for an objection of the pupil. */
  readonly controller_id: string | null;
}

export async function decideObjection(unit: UnitOfWork, input: DecideObjectionInput): Promise<string> {
  const objectionId = asId(input.objectionId);
  const [filed] = await unit.transaction.query<Filed>(
    'select o.subject, o.region_id, o.controller_id from access_objections o where o.id = $1',
    [objectionId],
  );
  if (filed === undefined) throw unknownId();
  // What another provider refuses of its own files is not ours to let in to.
  if (filed.controller_id !== null && filed.controller_id !== unit.actor.organisationId)
    throw new ApiError('FORBIDDEN', { missing: [['own_organisation']] });
  const { outcome, reason, reviewOn } = input;
  const dataClasses = input.dataClasses ?? null;
  if ((outcome === 'PARTIAL') !== (dataClasses !== null)) throw invalid('dataClasses');
  checkClasses(dataClasses ?? []);
  checkReview(today(unit), reviewOn);
  await insertRows(unit, AccessDecision, [
    {
      ...ofPupil({ subject: filed.subject, regionId: filed.region_id }),
      id: randomUUID(),
      controllerId: unit.actor.organisationId!,
      objectionId,
      outcome,
      dataClasses,
      reason,
      reviewOn,
      decidedAt: unit.now,
    },
  ]);
  await applyLawToPupil(unit.transaction, filed.subject);
  return objectionId;
}
