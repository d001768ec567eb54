// Writes what is answered in a registration, and what was said at the table, each with what it tells of.

import { randomUUID } from 'node:crypto';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import { classByDefault, formOf } from '../../domain/forms/catalogue.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { checkParent, TaggedText, tagsOf } from '../paragraph/index.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { ProgressQuestion, RegistrationQuestion } from './question-enums.js';
import { RegistrationParagraph } from './registration-paragraph.js';
import { tableOfCase } from './table-of-case.js';

@InputType({
  description: 'An answer in a registration. Dutch: antwoord in een aanmelding. Source: AM:241-268.',
})
export class WriteRegistrationParagraphInput {
  @Field(() => ID, { description: 'The registration. Dutch: aanmelding.' })
  registrationId!: string;

  @Field(() => RegistrationQuestion, { nullable: true, description: 'What it answers. Dutch: vraag.' })
  question?: string | null;

  @Field(() => TaggedText, {
    description:
      'What it says, and what that tells of; the class of the question where no class is named, and none where null is. Dutch: alinea.',
  })
  @ValidateNested()
  paragraph!: TaggedText;

  @Field(() => ID, {
    nullable: true,
    description: 'The paragraph in whose place it comes, one that you read. Dutch: te vervangen alinea.',
  })
  replacesId?: string | null;
}

@InputType({
  description: 'What was said at the table. Dutch: alinea van verslag of voortgang. Source: AM:117-122.',
})
export class WriteProgressParagraphInput {
  @Field(() => ID, { description: 'The step of which it tells. Dutch: stap.' })
  progressId!: string;

  @Field(() => ProgressQuestion, { nullable: true, description: 'What it answers. Dutch: vraag.' })
  question?: string | null;

  @Field(() => TaggedText, {
    description:
      'What it says, and what that tells of; the class of the question where no class is named, and none where null is. Dutch: alinea.',
  })
  @ValidateNested()
  paragraph!: TaggedText;
}

export const answerToWrite = (
  { input }: { input: WriteRegistrationParagraphInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'BreakthroughRegistration', id: asId(input.registrationId) },
  set: { controller_id: organisationId },
});

export const wordsToWrite = (
  { input }: { input: WriteProgressParagraphInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'BreakthroughProgress', id: asId(input.progressId) },
  set: { controller_id: organisationId },
});

type Asking = Pick<WriteRegistrationParagraphInput, 'question' | 'paragraph'>;

/** Left out, the class is that of the question; said to be none, it is none. */
function tagged(unit: UnitOfWork, { question, paragraph }: Asking) {
  const byDefault = question == null ? null : (classByDefault(question)?.dataClass ?? null);
  const dataClass = paragraph.dataClass === undefined ? byDefault : paragraph.dataClass;
  return tagsOf({ ...paragraph, dataClass }, unit.actor.personId);
}

/** A question of another city's form is none here. */
function checkAsked(question: string | null, forms: readonly (Parameters<typeof formOf>[0] | null)[]): void {
  const asked = forms.flatMap(code => (code === null ? [] : formOf(code).questions));
  if (question !== null && !asked.some(({ code }) => code === question))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['question'] });
}

interface Container {
  readonly case_id: string;
  readonly registration_id: string;
}

/** As far as the writer sees it, and only of the registration that stands. */
async function into(unit: UnitOfWork, text: string, id: string) {
  const [found] = await unit.transaction.query<Container>(text, [id]);
  if (found === undefined) throw unknownId();
  const open = await caseForWriting(unit, found.case_id);
  const table = await tableOfCase(unit, open);
  if (table?.id !== found.registration_id) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  return { open, protocol: table.protocol };
}

const row = (unit: UnitOfWork, tags: ReturnType<typeof tagged>, question: string | null) => ({
  ...tags,
  id: randomUUID(),
  controllerId: unit.actor.organisationId!,
  question,
});

async function replace(unit: UnitOfWork, registrationId: string, replacesId: string): Promise<void> {
  const id = asId(replacesId);
  const [seen] = await unit.transaction.query<{ replaced: boolean }>(
    'select p.replaced_at is not null as replaced from registration_paragraphs p where p.id = $1 and p.registration_id = $2',
    [id, registrationId],
  );
  if (seen === undefined) throw unknownId();
  if (seen.replaced) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { replacedAt: unit.now };
  const { affected } = await unit.transaction.manager.update(RegistrationParagraph, { id }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
}

const registrationFor = (protocol: BreakthroughProtocol) => [protocol.registration, protocol.preparation];

export async function writeRegistrationParagraph(
  unit: UnitOfWork,
  input: WriteRegistrationParagraphInput,
): Promise<string> {
  const { question = null, replacesId = null } = input;
  const tags = tagged(unit, input);
  const registrationId = asId(input.registrationId);
  const registration =
    'select r.case_id, r.id as registration_id from breakthrough_registrations r where r.id = $1';
  const { open, protocol } = await into(unit, registration, registrationId);
  checkAsked(question, registrationFor(protocol));
  await checkParent(unit, open, tags.personId);
  if (replacesId !== null) await replace(unit, registrationId, replacesId);
  const written = { ...row(unit, tags, question), ...inCase(open), registrationId, replacedAt: null };
  await insertRows(unit, RegistrationParagraph, [written]);
  // What was answered is missing no more; an answer may be that there is nothing.
  await unit.transaction.query(
    'update breakthrough_registrations set missing = array_remove(missing, $2) where id = $1',
    [registrationId, question],
  );
  return written.id;
}

export async function writeProgressParagraph(
  unit: UnitOfWork,
  input: WriteProgressParagraphInput,
): Promise<string> {
  const { question = null } = input;
  const tags = tagged(unit, input);
  const progressId = asId(input.progressId);
  const progress = 'select p.case_id, p.registration_id from breakthrough_progress p where p.id = $1';
  const { open, protocol } = await into(unit, progress, progressId);
  checkAsked(question, [protocol.discussion, protocol.minutes]);
  await checkParent(unit, open, tags.personId);
  const written = { ...row(unit, tags, question), ...inCase(open), progressId };
  await insertRows(unit, ProgressParagraph, [written]);
  return written.id;
}
