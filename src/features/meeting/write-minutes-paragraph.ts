// Writes a paragraph of minutes that are not settled yet: an answer, a decision, or which document was sent to whom.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { questionOf } from '../../domain/forms/catalogue.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, notInFuture } from '../case-row/index.js';
import { checkParent, TaggedText, tagsOf } from '../paragraph/index.js';
import { MinutesPart } from './meeting-enums.js';
import { minutesForWriting } from './minutes-for-writing.js';
import { MinutesParagraph } from './minutes-paragraph.js';

@InputType({
  description: 'A paragraph to be written. Dutch: te schrijven alinea. Source: AM:117-122; FM:9.',
})
export class WriteMinutesParagraphInput {
  @Field(() => ID, { description: 'The minutes, while they are being written. Dutch: verslag.' })
  minutesId!: string;

  @Field(() => MinutesPart, { description: 'What it holds. Dutch: onderdeel.' })
  part!: keyof typeof MinutesPart;

  @Field(() => Text, {
    nullable: true,
    description: 'Of an answer, the code of the question. Dutch: vraag.',
  })
  question?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Of a document, when it was sent, not in the future. Dutch: toegestuurd op.',
  })
  sentOn?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Of a document, the invitations of those to whom it was sent. Dutch: toegestuurd aan.',
  })
  @ArrayMaxSize(50)
  sentToIds!: string[];

  @Field(() => TaggedText, { description: 'What it says, and what that tells of. Dutch: alinea.' })
  @ValidateNested()
  paragraph!: TaggedText;
}

export const minutesParagraphToWrite = ({ input }: { input: WriteMinutesParagraphInput }): Candidate => ({
  from: { resource: 'MeetingMinutes', id: asId(input.minutesId) },
});

const wrong = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

function checkPart({ part, question, sentOn, sentToIds }: WriteMinutesParagraphInput): void {
  if ((part === 'ANSWER') !== (question != null)) throw wrong('question');
  if (question != null && questionOf(question) === undefined) throw wrong('question');
  if ((part === 'DOCUMENT') !== (sentOn != null)) throw wrong('sentOn');
  if (part !== 'DOCUMENT' && sentToIds.length > 0) throw wrong('sentToIds');
}

const invited = `select v.id from meeting_invitations v where v.meeting_item_id = $1 and v.id = any ($2::uuid[])`;

export async function writeMinutesParagraph(
  unit: UnitOfWork,
  input: WriteMinutesParagraphInput,
): Promise<string> {
  checkPart(input);
  if (input.sentOn != null) notInFuture(unit, input.sentOn, 'sentOn');
  const tags = tagsOf(input.paragraph, unit.actor.personId);
  const { minutesId, itemId, into, state } = await minutesForWriting(unit, input.minutesId);
  if (state !== 'DRAFT') throw new ApiError('CONFLICT', { reason: 'MINUTES_SETTLED' });
  await checkParent(unit, into, tags.personId);
  const sentToIds = [...new Set(input.sentToIds.map(asId))];
  const known = await unit.transaction.query(invited, [itemId, sentToIds]);
  if (known.length !== sentToIds.length) throw unknownId();
  const id = randomUUID();
  const { part, question = null, sentOn = null } = input;
  const row = { ...tags, minutesId, meetingItemId: itemId, part, question, sentOn, sentToIds };
  await insertRows(unit, MinutesParagraph, [{ ...inCase(into), ...row, id, controllerId: into.schoolId }]);
  return id;
}
