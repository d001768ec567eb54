// Agreements that are made in a talk are put down along with it: each SMART, with everybody who was there as party.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import { Text } from '../../graphql/scalars/text.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Agreement } from './agreement.js';

@InputType({ description: 'What was agreed in the talk. Dutch: afspraak. Source: DB:225-226, 464-470.' })
export class AgreedInTalk {
  @Field(() => Text, { description: 'What is done. Dutch: wat.' })
  what!: string;

  @Field(() => Text, { description: 'Who does it. Dutch: wie.' })
  who!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when, not before the talk. Dutch: wanneer.' })
  dueOn!: string;

  @Field(() => Text, { description: 'By which result one can see that it was done. Dutch: resultaat.' })
  result!: string;

  @Field(() => Text, { description: 'How it is reported back. Dutch: terugkoppeling.' })
  followUp!: string;
}

interface MadeIn {
  readonly into: CaseForWriting;
  readonly controllerId: string;
  readonly madeOn: string;
  readonly partyIds: readonly string[];
  readonly talk:
    | { readonly schoolTalkId: string }
    | { readonly jointTalkId: string }
    | { readonly meetingItemId: string };
}

export function checkAgreed(agreed: readonly AgreedInTalk[], madeOn: string): void {
  if (agreed.some(({ dueOn }) => dueOn < madeOn))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['dueOn'] });
}

export function agreeInTalk(unit: UnitOfWork, agreed: readonly AgreedInTalk[], made: MadeIn): Promise<void> {
  const { into, controllerId, madeOn, talk } = made;
  const rows = agreed.map(one => ({
    ...inCase(into),
    what: one.what,
    who: one.who,
    dueOn: one.dueOn,
    result: one.result,
    followUp: one.followUp,
    id: randomUUID(),
    controllerId,
    madeOn,
    partyIds: [...made.partyIds],
    schoolTalkId: null,
    jointTalkId: null,
    meetingItemId: null,
    ...talk,
    version: 1,
  }));
  return insertRows(unit, Agreement, rows);
}
