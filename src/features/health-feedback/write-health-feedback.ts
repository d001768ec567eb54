// Writes what the jeugdarts gives back after a contact, as the form has it: conclusion, note for school, agreements.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { pointToFile } from '../care-file/index.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { Conclusion, ContactForm, ContactKind } from './feedback-enums.js';
import { HealthFeedback, HealthFeedbackAgreement, HealthFeedbackNote } from './health-feedback.js';

@InputType({
  description: 'Feedback after a contact (bijlage 6). Dutch: terugkoppeling ziekteverzuimbegeleiding.',
})
export class WriteHealthFeedbackInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => Text, { description: 'Name of the JGZ-medewerker. Dutch: naam.' })
  @MaxLength(200)
  contactName!: string;

  @Field(() => Text, { description: 'Telephone of the JGZ-medewerker. Dutch: telefoonnummer.' })
  @MaxLength(40)
  contactPhone!: string;

  @Field(() => Text, { description: 'E-mail of the JGZ-medewerker. Dutch: e-mail.' })
  @IsEmail()
  contactEmail!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day of the contact, not in the future. Dutch: datum contact.',
  })
  contactOn!: string;

  @Field(() => ContactKind, { description: 'First or further contact. Dutch: soort gesprek.' })
  contactKind!: string;

  @Field(() => ContactForm, { description: 'With whom and how. Dutch: gespreksvorm.' })
  contactForm!: string;

  @Field(() => Conclusion, { description: 'How far the pupil can take part. Dutch: conclusie.' })
  conclusion!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'Required when the conclusion is DEELS or NIET. Dutch: re-integratieadvies.',
  })
  reintegrationAdvice?: string | null;

  @Field(() => Text, {
    nullable: true,
    description:
      'What the school needs to know; it goes there by consent alone. Dutch: relevante informatie voor school.',
  })
  note?: string | null;

  @Field(() => [Text], {
    defaultValue: [],
    description: 'What was agreed, each apart, at most 20. Dutch: concreet gemaakte afspraken.',
  })
  @ArrayMaxSize(20)
  agreements!: string[];

  @Field(() => Text, {
    nullable: true,
    description:
      'Under which number the GGD keeps the file, which stays there. Dutch: dossiernummer. Source: roles-and-data.md 2d, D09.',
  })
  @MaxLength(60)
  fileReference?: string | null;
}

export const writtenWithFeedback = [
  'HealthFeedback',
  'HealthFeedbackNote',
  'HealthFeedbackAgreement',
] as const;

export const feedbackToWrite = (
  { input }: { input: WriteHealthFeedbackInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function writeHealthFeedback(
  unit: UnitOfWork,
  input: WriteHealthFeedbackInput,
): Promise<string> {
  notInFuture(unit, input.contactOn, 'contactOn');
  if (input.conclusion !== 'VOLLEDIG' && input.reintegrationAdvice == null) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'ADVICE_REQUIRED', fields: ['reintegrationAdvice'] });
  }
  const into = await caseForWriting(unit, input.caseId);
  const row = { ...inCase(into), controllerId: unit.actor.organisationId! };
  const { caseId: _, note, agreements, reintegrationAdvice, fileReference, ...form } = input;
  const id = randomUUID();
  await insertRows(unit, HealthFeedback, [
    { ...form, ...row, id, reintegrationAdvice: reintegrationAdvice ?? null },
  ]);
  await insertRows(
    unit,
    HealthFeedbackNote,
    note == null ? [] : [{ ...row, id: randomUUID(), feedbackId: id, note }],
  );
  await insertRows(
    unit,
    HealthFeedbackAgreement,
    agreements.map(agreement => ({ ...row, id: randomUUID(), feedbackId: id, agreement })),
  );
  if (fileReference != null) await pointToFile(unit, into, fileReference);
  return id;
}
