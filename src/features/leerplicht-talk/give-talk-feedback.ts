// Gives the feedback form of a talk to pupil, parents and the school, whose copy it is from then on.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { askAsLaw } from '../../database/law-pass/apply-law.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, notInFuture } from '../case-row/index.js';
import { LeerplichtTalkFeedback } from './leerplicht-talk.js';

@InputType({ description: 'A feedback form. Dutch: terugkoppelingsformulier. Source: DB:309-311.' })
export class GiveTalkFeedbackInput {
  @Field(() => ID, { description: 'The talk, which was held. Dutch: gesprek.' })
  talkId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the form, not in the future. Dutch: datum.' })
  givenOn!: IsoDate;

  @Field(() => Text, {
    description: 'What is told of the talk; nothing of health. Dutch: inhoud van het gesprek.',
  })
  content!: string;

  @Field(() => [Text], {
    defaultValue: [],
    description: 'What was agreed, each apart, at most 20. Dutch: gemaakte afspraken.',
  })
  @ArrayMaxSize(20)
  agreements!: string[];

  @Field(() => Boolean, {
    description:
      'That it was told that on lasting absence the case goes to the ZAT. Dutch: bij blijvend verzuim naar het ZAT. Source: DB:334-335.',
  })
  zatAnnounced!: boolean;
}

export const feedbackToGive = ({ input }: { input: GiveTalkFeedbackInput }): Candidate => ({
  from: { resource: 'LeerplichtTalk', id: asId(input.talkId) },
});

interface Row {
  readonly case_id: string;
  readonly subject: string;
  readonly region_id: string;
  readonly held: boolean;
  readonly given: boolean;
}

const talk = `
  select t.case_id, t.subject, t.region_id, coalesce(t.outcome = 'HELD', false) as held,
         exists (select 1 from leerplicht_talk_feedbacks f where f.talk_id = t.id) as given
    from leerplicht_talks t where t.id = $1`;

/** Of the report that the talk is about: whose school it is the officer need not see. */
const school = `select r.controller_id from duo_reports r where r.case_id = $1 limit 1`;

export async function giveTalkFeedback(unit: UnitOfWork, input: GiveTalkFeedbackInput): Promise<string> {
  const { givenOn, content, agreements, zatAnnounced } = input;
  notInFuture(unit, givenOn, 'givenOn');
  const talkId = asId(input.talkId);
  const [row] = await unit.transaction.query<Row>(talk, [talkId]);
  if (row === undefined) throw unknownId();
  const { case_id: caseId, subject, region_id: regionId } = row;
  const [of] = await askAsLaw<{ controller_id: string }>(unit.transaction, subject, {
    text: school,
    values: [caseId],
  });
  // Asked again in turn: two forms at one moment are one too many.
  const [now] = await unit.transaction.query<Row>(talk, [talkId]);
  if (of === undefined || now?.held !== true) throw new ApiError('CONFLICT', { reason: 'TALK_NOT_HELD' });
  if (now.given) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const id = randomUUID();
  const into = inCase({ caseId, subject, regionId });
  await insertRows(unit, LeerplichtTalkFeedback, [
    { ...into, id, controllerId: of.controller_id, talkId, givenOn, content, agreements, zatAnnounced },
  ]);
  return id;
}
