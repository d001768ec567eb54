// What somebody says to a request: by themselves, or recorded by a professional with the way it was said and a witness.

import { MaxLength, ValidateNested } from 'class-validator';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Method, Word } from '../../domain/consent/situation.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { ConsentMethod } from './consent-enums.js';
import { type ConsentForWriting, checkScope, consentForWriting, type Scope } from './consent-for-writing.js';
import { ConsentScopeInput } from './consent-scope-input.js';
import { inTurn, isSaidAlready, lastWords, type OwnWord, ownWords } from './own-words.js';
import { recordStatement } from './record-statement.js';
import { type Speaker, speakerOf } from './speaker.js';
import { standingOf, standsAsBefore } from './standing.js';

@InputType({ description: 'A statement of somebody else that you record. Dutch: vastgelegde verklaring.' })
export class RecordedStatementInput {
  @Field(() => ID, { description: 'Whose statement it is. Dutch: van wie.' })
  personId!: string;

  @Field(() => ConsentMethod, { description: 'WRITTEN or ORAL. Dutch: wijze.' })
  method!: Method;

  @Field(() => Text, {
    nullable: true,
    description: 'Who heard it; required when it was oral. Dutch: getuige.',
  })
  @MaxLength(200)
  witness?: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'When it was said, if not just now: not before the request, nor in the future. Dutch: tijdstip van de verklaring.',
  })
  saidAt?: Date | null;
}

@InputType({ description: 'An answer to a request for consent. Dutch: verklaring over toestemming.' })
export class ConsentStatementInput extends ConsentScopeInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => RecordedStatementInput, {
    nullable: true,
    description: 'When you record what somebody else said. Dutch: namens.',
  })
  @ValidateNested()
  recorded?: RecordedStatementInput | null;
}

const speaker = ({ recorded }: ConsentStatementInput, personId: string): string =>
  recorded == null ? personId : asId(recorded.personId);

export const statementToMake = (
  { input }: { input: ConsentStatementInput },
  { personId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  // The request's own recipients are no recipients of a statement: there they are places in the request.
  set: { consent_id: asId(input.consentId), by_person_id: speaker(input, personId), recipients: null },
});

const bad = (reason: 'WITNESS_REQUIRED' | 'NO_DECIDER' | 'NOTHING_TO_WITHDRAW' | 'OUTSIDE_DATES') =>
  new ApiError('BAD_USER_INPUT', { reason });

// Whoever speaks for themselves does so here: what was said on paper is recorded by whoever received it, since a
// refusal in writing can bind later (R15).
const speaksForThemselves = ({ capacity }: UnitOfWork): boolean =>
  entryOf(capacity).confirmedBy !== 'appointment';

interface Said {
  readonly method: Method;
  readonly witness: string | null;
  readonly statedAt: Date;
}

function saidHow(unit: UnitOfWork, { recorded }: ConsentStatementInput, consent: ConsentForWriting): Said {
  if (recorded == null) return { method: 'DIGITAL', witness: null, statedAt: unit.now };
  if (speaksForThemselves(unit)) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['recorded'] });
  }
  if (recorded.method === 'DIGITAL')
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['method'] });
  if (recorded.method === 'ORAL' && recorded.witness == null) throw bad('WITNESS_REQUIRED');
  const statedAt = recorded.saidAt ?? unit.now;
  if (statedAt < consent.askedAt || statedAt > unit.now) throw bad('OUTSIDE_DATES');
  return { method: recorded.method, witness: recorded.witness ?? null, statedAt };
}

/** There must be a yes to take back: one's own, or for the pupil whatever stands (UAVG 5(3)b); else a no is a refusal. */
function checkWithdrawable(words: readonly OwnWord[], { quality, isStanding }: Speaker): void {
  const isOwn = words.some(word => word.answer === 'YES');
  if (!isOwn && !(quality === 'LEERLING' && isStanding)) throw bad('NOTHING_TO_WITHDRAW');
}

/** What somebody refused or took back with their own hand, nobody else can undo by recording a yes. */
function checkOwnWord(words: readonly OwnWord[], scope: Scope, consent: ConsentForWriting): void {
  const ownHand = words.filter(word => word.method === 'DIGITAL');
  if (lastWords(ownHand, scope, consent).some(last => last !== undefined && last.answer !== 'YES'))
    throw new ApiError('CONFLICT', { reason: 'OWN_WORD_STANDS' });
}

/** Whether it was said as what they speak now: in another quality, or on other evidence of gezag, it is said anew. */
const isSaidAsNow = (
  words: readonly OwnWord[],
  scope: Scope,
  consent: ConsentForWriting,
  { quality, authorityId }: Speaker,
): boolean =>
  lastWords(words, scope, consent).every(
    last => last?.quality === quality && last.authorityId === authorityId,
  );

export async function stateConsent(
  unit: UnitOfWork,
  answer: Word,
  input: ConsentStatementInput,
): Promise<string> {
  const consent = await consentForWriting(unit, input.consentId);
  checkScope(input, consent);
  const said = saidHow(unit, input, consent);
  const personId = speaker(input, unit.actor.personId);
  const mustDecide = answer !== 'WITHDRAWN';
  const speaking = await speakerOf(unit, consent, { personId, at: said.statedAt, mustDecide });
  if (speaking === null) throw bad('NO_DECIDER');
  const words = await ownWords(unit, consent.id, personId);
  if (answer === 'YES' && input.recorded != null) checkOwnWord(words, input, consent);
  if (answer === 'WITHDRAWN') checkWithdrawable(words, speaking);
  const statedAt = input.recorded?.saidAt == null ? inTurn(words, said.statedAt) : said.statedAt;
  const statement = { ...said, statedAt, ...speaking, personId, answer, scope: input };
  if (!isSaidAlready(words, { ...input, answer, method: said.method }, consent)) {
    await recordStatement(unit, consent, statement);
    return consent.id;
  }
  // Of an adult's no nothing but the own words is looked at: what has come of them is not theirs to hear (an override is not).
  if (answer !== 'YES' && speaking.quality !== 'LEERLING' && isSaidAsNow(words, input, consent, speaking))
    throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  // The same word again says something new where the old one has no force any more, as after a birthday (law.md 1.5).
  const before = await standingOf(unit, consent);
  await recordStatement(unit, consent, statement);
  if (standsAsBefore(before, await standingOf(unit, consent)))
    throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  return consent.id;
}
