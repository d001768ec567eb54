// Makes the letter by which the parents are told, beforehand, that the school will speak with a pupil of 12 to 17 alone.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { dutchDay } from '../../documents/dutch-words.js';
import type { LetterFormat } from '../../documents/make-letter-file.js';
import { completedYears } from '../../domain/calendar/birthdays.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { problemOfTalk } from '../../domain/talks/school-talk.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import {
  caseForWriting,
  inCase,
  insertRows,
  pupilAndParents,
  pupilOfSubject,
  today,
} from '../case-row/index.js';
import { LetterFormatEnum, type MadeLetter, makeLetter, pupilOfLetter } from '../letter/index.js';
import { SchoolTalkLetter } from './school-talk-letter.js';

@InputType({
  description:
    'A letter to a parent about a talk with the pupil alone: that fact and no more, at whatever age. Dutch: brief over een gesprek met de leerling alleen. Source: DB:406-408; law.md K4.',
})
export class MakeSchoolTalkLetterInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day of the talk: today or in the two weeks to come. Dutch: datum gesprek.',
  })
  talkOn!: IsoDate;

  @Field(() => ID, { description: 'For whom: a parent with gezag. Dutch: geadresseerde.' })
  addresseeId!: string;

  @Field(() => LetterFormatEnum, { description: 'As what file. Dutch: bestandsvorm.' })
  format!: LetterFormat;
}

export const talkOfLetter = (
  { input }: { input: MakeSchoolTalkLetterInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const bad = (reason: 'INVALID_FIELD' | 'NOT_TO_BE_TOLD' | 'PARENTS_TAKE_PART', field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, fields: [field] });

/** What lies further off is no talk that was planned. */
const planAhead = 14;
const template = 'gesprek-alleen-ouders';

async function checkTalk(unit: UnitOfWork, subject: string, talkOn: IsoDate): Promise<void> {
  const day = today(unit);
  if (talkOn < day || talkOn > addDays(day, planAhead)) throw bad('INVALID_FIELD', 'talkOn');
  const { birthDate } = await pupilOfSubject(unit, subject);
  const age = completedYears(birthDate, talkOn);
  if (problemOfTalk({ spokenWith: 'LEERLING', age, parentsToldFirst: true }) !== undefined)
    throw bad('PARENTS_TAKE_PART', 'talkOn');
}

export async function makeSchoolTalkLetter(
  unit: UnitOfWork,
  { caseId, talkOn, format, ...input }: MakeSchoolTalkLetterInput,
): Promise<{ readonly id: string; readonly file: MadeLetter['file'] }> {
  const into = await caseForWriting(unit, caseId);
  const { subject } = into;
  await checkTalk(unit, subject, talkOn);
  const addresseeId = asId(input.addresseeId);
  const { parents, age } = await pupilAndParents(unit, subject);
  // From 18 on nobody is told of it but the pupil, who needs no letter to hear it.
  if (age >= 18 || !parents.includes(addresseeId)) throw bad('NOT_TO_BE_TOLD', 'addresseeId');
  const schoolId = unit.actor.organisationId!;
  const { name, school } = await pupilOfLetter(unit, { subject, schoolId });
  const filling = { leerling: name, school, dag: dutchDay(talkOn) };
  const letter = { template, telling: 'FACTS', format, addresseeId, filling } as const;
  const { kept, file } = await makeLetter(unit, letter);
  const id = randomUUID();
  await insertRows(unit, SchoolTalkLetter, [
    { ...inCase(into), ...kept, id, controllerId: schoolId, talkOn },
  ]);
  return { id, file };
}
