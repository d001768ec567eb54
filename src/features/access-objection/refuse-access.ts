// The care provider keeps a parent from its own care data, as a good provider would: no objection of the pupil is needed.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil, askAsLaw } from '../../database/law-pass/apply-law.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, ofPupil, pupilForWriting, today } from '../case-row/index.js';
import { AccessDecision } from './access-decision.js';
import { AccessObjection } from './access-objection.js';
import { checkClasses, checkReview } from './parents-classes.js';
import { checkParents } from './parents-of.js';

@InputType({
  description:
    'That you keep a parent from care data of yours. Dutch: weigering van inzage uit goed hulpverlenerschap. Source: DB:657-671; BW 7:457(3), 7:465(4), Jeugdwet 7.3.11(3), 7.3.15(4).',
})
export class RefuseAccessInput {
  @Field(() => ID, { description: 'The pupil. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => ID, { description: 'Who is kept from it. Dutch: ouder.' })
  parentId!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Which of D09 to D12 and D15; all care data of yours when absent. Dutch: gegevens.',
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

export const writtenWithRefusal = ['AccessObjection', 'AccessDecision'] as const;

export const accessToRefuse = (
  { input }: { input: RefuseAccessInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
  set: { controller_id: organisationId },
});

/** A refusal of one's own that stands is decided on anew; beside it there is no other. */
async function checkNoneStands(unit: UnitOfWork, subject: string, parentId: string): Promise<void> {
  const rows = await askAsLaw(unit.transaction, subject, {
    text: `select 1 from access_objections o
            where o.parent_id = $1 and o.controller_id = $2 and o.filed_as = 'PROVIDER'
              and (select d.outcome from access_decisions d where d.objection_id = o.id
                    order by d.decided_at desc, d.outcome = 'REJECTED' limit 1) <> 'REJECTED' limit 1`,
    values: [parentId, unit.actor.organisationId],
  });
  if (rows.length > 0) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
}

export async function refuseAccess(unit: UnitOfWork, input: RefuseAccessInput): Promise<string> {
  const { reason, reviewOn } = input;
  const dataClasses = input.dataClasses ?? null;
  const pupil = await pupilForWriting(unit, input.pupilId);
  checkClasses(dataClasses ?? []);
  checkReview(today(unit), reviewOn);
  const parentId = asId(input.parentId);
  await checkParents(unit, pupil.subject, [parentId]);
  await checkNoneStands(unit, pupil.subject, parentId);
  const id = randomUUID();
  const row = { ...ofPupil(pupil), controllerId: unit.actor.organisationId! };
  await insertRows(unit, AccessObjection, [
    { ...row, id, parentId, filedAs: 'PROVIDER', wish: reason, filedAt: unit.now },
  ]);
  const outcome = dataClasses === null ? 'UPHELD' : 'PARTIAL';
  const decision = { id: randomUUID(), objectionId: id, outcome, dataClasses, reason, reviewOn };
  await insertRows(unit, AccessDecision, [{ ...row, ...decision, decidedAt: unit.now }]);
  await applyLawToPupil(unit.transaction, pupil.subject);
  return id;
}
