// Refers a pupil to the jeugdarts, and seats whom it is referred to: one act, or neither (DB:162-169, bijlage 3).

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { closeSignalsBy } from '../absence-signal/index.js';
import { caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import { seatReferred } from '../participant/index.js';
import { checkDiscussed, checkForm } from './check-referral.js';
import { Referral } from './referral.js';
import { DiscussedWith, ReferralReason } from './referral-enums.js';

@InputType({ description: 'What the school did before. Dutch: ondernomen actie.' })
export class ReferralActionInput {
  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  on!: string;

  @Field(() => Text, { description: 'What was done. Dutch: actie.' })
  action!: string;

  @Field(() => Text, { nullable: true, description: 'What came of it. Dutch: resultaat.' })
  result?: string | null;
}

@InputType({
  description:
    'Referral to the jeugdarts, of today. Diagnosis (writeDiagnosis) and home (writeHomeSituation) follow by consent of their own. Dutch: aanmeldformulier ziekteverzuim (bijlage 3).',
})
export class ReferToJeugdartsInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, { description: 'To whom. Dutch: aangemeld bij.' })
  personId!: string;

  @Field(() => ID, { description: 'At which organisation. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, { description: 'JEUGDARTS or JGZ_MEDEWERKER. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => Text, { description: 'Teacher or IB-er to ask. Dutch: naam leerkracht / IB-er.' })
  @MaxLength(200)
  contactName!: string;

  @Field(() => [ReferralReason], { description: 'Why, one or more. Dutch: reden van aanmelding.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  reasons!: string[];

  @Field(() => Text, {
    nullable: true,
    description: 'What is conspicuous; required with SICK_4. Dutch: op een andere manier opvallend.',
  })
  otherReason?: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'First day of the overview of absence. Dutch: verzuim vanaf.',
  })
  absenceFrom!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Its last day, not in the future. Dutch: verzuim tot en met.',
  })
  absenceUntil!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'Earlier reports of sickness and their pattern. Dutch: eerdere ziekmeldingen.',
  })
  earlierPattern?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'Other kinds of absence. Dutch: andere vormen van verzuim.',
  })
  otherAbsence?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the leerplichtambtenaar is involved. Dutch: leerplichtambtenaar betrokken.',
  })
  leerplichtInvolved!: boolean;

  @Field(() => [ReferralActionInput], {
    defaultValue: [],
    description: 'What the school did, at most 20. Dutch: ondernomen acties.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  schoolActions!: ReferralActionInput[];

  @Field(() => DiscussedWith, {
    nullable: true,
    description: 'With whom it was discussed: the parents under 16, the pupil from 16. Dutch: besproken met.',
  })
  discussedWith?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When, not in the future. Dutch: besproken op.',
  })
  discussedOn?: string | null;
}

export const writtenWithReferral = ['Participant', 'Referral'] as const;

export const referralToMake = (
  { input }: { input: ReferToJeugdartsInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function referToJeugdarts(unit: UnitOfWork, input: ReferToJeugdartsInput): Promise<string> {
  checkForm(unit, input);
  const into = await caseForWriting(unit, input.caseId);
  const discussed = await checkDiscussed(unit, into.subject, input);
  const { caseId: _, schoolActions, otherReason, earlierPattern, otherAbsence, reasons, ...form } = input;
  const to = {
    personId: asId(form.personId),
    organisationId: asId(form.organisationId),
    capacity: form.capacity,
  };
  const id = randomUUID();
  const row = {
    ...form,
    ...to,
    ...discussed,
    ...inCase(into),
    id,
    controllerId: into.schoolId,
    referredOn: today(unit),
    reasons: [...reasons],
    otherReason: otherReason ?? null,
    earlierPattern: earlierPattern ?? null,
    otherAbsence: otherAbsence ?? null,
    schoolActions: schoolActions.map(({ on, action, result }) => ({ on, action, result: result ?? null })),
  };
  await insertRows(unit, Referral, [row]);
  await seatReferred(unit, into, to);
  await applyLaw(unit.transaction, into.caseId);
  await closeSignalsBy(unit.transaction, {
    ...{ subject: into.subject, controllerId: into.schoolId, by: unit.actor.personId },
    ...{ action: 'JEUGDARTS_REFERRAL', what: 'JEUGDARTS_REFERRAL', today: today(unit) },
  });
  return id;
}
