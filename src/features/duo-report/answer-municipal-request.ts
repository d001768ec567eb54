// The head of school answers a request of the pupil's municipality: what was asked for, of the whitelist, opens for a while.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { classesOpened } from '../../domain/without-consent/classes-opened.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import {
  caseForWriting,
  inCase,
  insertRows,
  notInFuture,
  pupilAndParents,
  today,
} from '../case-row/index.js';
import { MunicipalRequest } from './municipal-request.js';

@InputType({
  description:
    'A request for information of the municipality, with its answer. Dutch: antwoord op een vraag om inlichtingen. Source: LPW 18(3), law.md E03.',
})
export class AnswerMunicipalRequestInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, {
    description: 'Which municipality asks: the one in which the pupil lives. Dutch: gemeente.',
  })
  municipalityId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day of the request, not in the future. Dutch: gevraagd op.',
  })
  askedOn!: IsoDate;

  @Field(() => Text, { description: 'What was asked. Dutch: vraag.' })
  question!: string;

  @Field(() => Text, {
    description: 'For what under the Leerplichtwet it is required. Dutch: nodig voor.',
  })
  requiredFor!: string;

  @Field(() => [DataClassEnum], {
    description:
      'Which classes the answer opens, as many as were asked for: of D01, D03 to D07, D19 and D27. Dutch: gegevens.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ArrayUnique()
  dataClasses!: DataClass[];

  @Field(() => GraphQLLocalDate, {
    description: 'When pupil or parents are told of it: within fourteen days. Dutch: ingelicht op.',
  })
  tellFamilyOn!: IsoDate;
}

export const requestToAnswer = (
  { input }: { input: AnswerMunicipalRequestInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

/** The whitelist of the row itself, for the one who asks. */
const whitelist = classesOpened(
  {
    ground: 'E03',
    established: new Set(['requestedByMunicipality', 'ownMunicipality', 'requiredByLpw'] as const),
  },
  'leerplichtambtenaar',
);

const bad = (reason: ErrorReason, field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, fields: [field] });

const tellWithin = 14;

export async function answerMunicipalRequest(
  unit: UnitOfWork,
  input: AnswerMunicipalRequestInput,
): Promise<string> {
  const { caseId, askedOn, question, requiredFor, dataClasses, tellFamilyOn } = input;
  notInFuture(unit, askedOn, 'askedOn');
  const day = today(unit);
  if (!dataClasses.every(one => whitelist.includes(one))) throw bad('NOT_ON_WHITELIST', 'dataClasses');
  if (tellFamilyOn < day || tellFamilyOn > addDays(day, tellWithin))
    throw bad('INVALID_FIELD', 'tellFamilyOn');
  const into = await caseForWriting(unit, caseId);
  const pupil = await pupilAndParents(unit, into.subject);
  const municipalityId = asId(input.municipalityId);
  if (municipalityId !== pupil.municipalityId) throw bad('NOT_HOME_MUNICIPALITY', 'municipalityId');
  const id = randomUUID();
  await insertRows(unit, MunicipalRequest, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      municipalityId,
      askedOn,
      question,
      requiredFor,
      dataClasses: [...dataClasses],
      tellFamilyOn,
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
