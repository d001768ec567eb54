// Writes down who treats and what is known: by the team in its own file, or by the school with its referral.

import { randomUUID } from 'node:crypto';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Diagnosis } from './diagnosis.js';

@InputType({ description: 'Who treats the pupil, and for what. Dutch: diagnose en behandelaar.' })
export class WriteDiagnosisInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The school's referral that it goes with, for which there must be consent (D10) towards whom the pupil was referred. Dutch: aanmelding. Source: law.md K10.",
  })
  referralId?: string | null;

  @Field(() => Text, { description: 'By whom the pupil is treated. Dutch: huisarts of specialist.' })
  @MaxLength(200)
  treatedBy!: string;

  @Field(() => Text, { nullable: true, description: 'The diagnosis, where one is known. Dutch: diagnose.' })
  diagnosis?: string | null;
}

export const diagnosisToWrite = (
  { input }: { input: WriteDiagnosisInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

/** That there is consent is looked at by the database (migrations, check_told_diagnosis). */
export async function writeDiagnosis(unit: UnitOfWork, input: WriteDiagnosisInput): Promise<string> {
  const bySchool = unit.capacity === 'ondersteuningscoordinator';
  if (bySchool !== (input.referralId != null))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['referralId'] });
  const into = await caseForWriting(unit, input.caseId);
  const id = randomUUID();
  await insertRows(unit, Diagnosis, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      referralId: input.referralId == null ? null : asId(input.referralId),
      treatedBy: input.treatedBy,
      diagnosis: input.diagnosis ?? null,
    },
  ]);
  return id;
}
