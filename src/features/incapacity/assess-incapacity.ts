// Finds a pupil wilsonbekwaam in a matter, from today until a review: whoever treats does so, and never a school.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil, askAsLaw } from '../../database/law-pass/apply-law.js';
import { addMonths } from '../../domain/calendar/iso-date.js';
import { DATA_CLASSES, type DataClass, isOfParents, itemFor } from '../../domain/consent/classes.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, ofPupil, pupilForWriting, today } from '../case-row/index.js';
import { Incapacity, ProfessionalRegister } from './incapacity.js';

@InputType({
  description:
    'That a pupil of 12 or over cannot weigh a certain matter. Dutch: oordeel van wilsonbekwaamheid ter zake. Source: DB:643; BW 7:465(2), Jeugdwet 7.3.15(2).',
})
export class AssessIncapacityInput {
  @Field(() => ID, { description: 'The pupil. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => [DataClassEnum], {
    description:
      'The matter: sharing of these classes, each of which consent can open; never all of them. Dutch: de zaak.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  dataClasses!: DataClass[];

  @Field(() => GraphQLLocalDate, {
    description:
      'Day of the review and last day on which it holds: after today, at most six months on (Q7). Dutch: herziening.',
  })
  reviewOn!: string;

  @Field(() => ProfessionalRegister, { description: 'In which register you stand (Q7). Dutch: register.' })
  register!: string;

  @Field(() => Text, { description: 'Why. Dutch: motivering.' })
  reason!: string;
}

export const incapacityToAssess = (
  { input }: { input: AssessIncapacityInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
  set: { controller_id: organisationId },
});

const bad = (reason: 'TOO_YOUNG' | 'CLASS_WITHOUT_CONSENT' | 'NOT_IN_GENERAL' | 'REVIEW_WITHIN_SIX_MONTHS') =>
  new ApiError('BAD_USER_INPUT', { reason });

const isOpenedByConsent = (dataClass: DataClass): boolean =>
  itemFor(dataClass, { sourceIsCare: true, parents: [] }) !== undefined;

/** Of what is the parents' own the pupil decides nothing: left out, all the rest would be everything still. */
const decidedByPupil = DATA_CLASSES.filter(one => isOpenedByConsent(one) && !isOfParents(one));

const isEverything = (classes: readonly DataClass[]): boolean =>
  decidedByPupil.every(one => classes.includes(one));

const longestMonths = 6;

function checkInput(unit: UnitOfWork, { dataClasses, reviewOn }: AssessIncapacityInput): void {
  if (!dataClasses.every(isOpenedByConsent)) throw bad('CLASS_WITHOUT_CONSENT');
  const day = today(unit);
  if (reviewOn <= day || reviewOn > addMonths(day, longestMonths)) throw bad('REVIEW_WITHIN_SIX_MONTHS');
}

/** That another organisation found the same tells nobody anything; only that all together would be everything does. */
const standing = `
  select i.data_classes, i.controller_id = $1 as own from incapacities i
   where i.ended_on is null and i.until_day >= $2::date`;

async function checkStanding(
  unit: UnitOfWork,
  subject: string,
  dataClasses: readonly DataClass[],
): Promise<void> {
  const found = await askAsLaw<{ data_classes: DataClass[]; own: boolean }>(unit.transaction, subject, {
    text: standing,
    values: [unit.actor.organisationId, today(unit)],
  });
  const known = found.flatMap(one => one.data_classes);
  const own = found.filter(one => one.own).flatMap(one => one.data_classes);
  if (dataClasses.some(one => own.includes(one))) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  // Never global, neither at once nor piece by piece.
  if (isEverything([...known, ...dataClasses])) throw bad('NOT_IN_GENERAL');
}

/** Whose appointment it is, and that it is of no school, the database sees to (migrations, check_assessment). */
export async function assessIncapacity(unit: UnitOfWork, input: AssessIncapacityInput): Promise<string> {
  const pupil = await pupilForWriting(unit, input.pupilId);
  if (pupil.age < 12) throw bad('TOO_YOUNG');
  checkInput(unit, input);
  await checkStanding(unit, pupil.subject, input.dataClasses);
  const { dataClasses, reviewOn, register, reason } = input;
  const id = randomUUID();
  await insertRows(unit, Incapacity, [
    {
      ...ofPupil(pupil),
      id,
      controllerId: unit.actor.organisationId!,
      dataClasses: [...dataClasses],
      fromDay: today(unit),
      reviewOn,
      register,
      reason,
      version: 1,
    },
  ]);
  await applyLawToPupil(unit.transaction, pupil.subject);
  return id;
}
