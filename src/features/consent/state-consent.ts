// What somebody says to a request: by themselves, or recorded by a professional with the way it was said and a witness.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { DataClass } from '../../domain/consent/classes.js';
import type { Method, Word } from '../../domain/consent/situation.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { ConsentMethod } from './consent-enums.js';
import { consentForWriting, rowOf } from './consent-for-writing.js';
import { ConsentStatement } from './consent-statement.js';
import { qualityOf } from './quality-of.js';

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
}

@InputType({ description: 'An answer to a request for consent. Dutch: verklaring over toestemming.' })
export class ConsentStatementInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Only for these classes; all that were asked when absent. Dutch: gegevens.',
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  dataClasses?: DataClass[] | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Only for these recipients, by their place in the request from 0; all when absent. Dutch: ontvangers.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  recipients?: number[] | null;

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

const bad = (
  reason: 'NOT_ASKED' | 'WITNESS_REQUIRED' | 'NO_DECIDER' | 'NOTHING_TO_WITHDRAW' | 'INVALID_FIELD',
) => new ApiError('BAD_USER_INPUT', { reason });

// Whoever speaks for themselves does so here: what was said on paper is recorded by whoever received it, since a
// refusal in writing can bind later (R15).
const speaksForThemselves = ({ capacity }: UnitOfWork): boolean =>
  entryOf(capacity).confirmedBy !== 'appointment';

function methodOf(
  unit: UnitOfWork,
  { recorded }: ConsentStatementInput,
): { method: Method; witness: string | null } {
  if (recorded == null) return { method: 'DIGITAL', witness: null };
  if (speaksForThemselves(unit)) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['recorded'] });
  }
  if (recorded.method === 'DIGITAL') throw bad('INVALID_FIELD');
  if (recorded.method === 'ORAL' && recorded.witness == null) throw bad('WITNESS_REQUIRED');
  return { method: recorded.method, witness: recorded.witness ?? null };
}

/** There must be a yes of one's own to take back; a no to what was never granted is a refusal. */
async function checkWithdrawable(unit: UnitOfWork, consentId: string, personId: string): Promise<void> {
  const rows = await unit.transaction.query(
    `select 1 from consent_statements s where s.consent_id = $1 and s.by_person_id = $2 and s.answer = 'YES' limit 1`,
    [consentId, personId],
  );
  if (rows.length === 0) throw bad('NOTHING_TO_WITHDRAW');
}

/** What somebody refused or took back with their own hand, nobody else can undo by recording a yes. */
async function checkOwnWord(unit: UnitOfWork, consentId: string, personId: string): Promise<void> {
  const [last] = await unit.transaction.query<{ answer: Word }>(
    `select s.answer from consent_statements s
      where s.consent_id = $1 and s.by_person_id = $2 and s.method = 'DIGITAL'
      order by s.stated_at desc, s.id desc limit 1`,
    [consentId, personId],
  );
  if (last !== undefined && last.answer !== 'YES')
    throw new ApiError('CONFLICT', { reason: 'OWN_WORD_STANDS' });
}

export async function stateConsent(
  unit: UnitOfWork,
  answer: Word,
  input: ConsentStatementInput,
): Promise<string> {
  const consent = await consentForWriting(unit, input.consentId);
  const { dataClasses, recipients } = input;
  if (dataClasses != null && !dataClasses.every(one => consent.dataClasses.includes(one)))
    throw bad('NOT_ASKED');
  if (recipients != null && !recipients.every(one => one >= 0 && one < consent.recipients))
    throw bad('NOT_ASKED');
  const said = methodOf(unit, input);
  const byPersonId = speaker(input, unit.actor.personId);
  const quality = await qualityOf(unit, consent, {
    personId: byPersonId,
    mustDecide: answer !== 'WITHDRAWN',
  });
  if (quality === null) throw bad('NO_DECIDER');
  if (answer === 'YES' && input.recorded != null) await checkOwnWord(unit, consent.id, byPersonId);
  if (answer === 'WITHDRAWN') await checkWithdrawable(unit, consent.id, byPersonId);
  await insertRows(unit, ConsentStatement, [
    {
      ...rowOf(consent),
      ...said,
      id: randomUUID(),
      byPersonId,
      quality,
      answer,
      dataClasses: dataClasses == null ? null : [...dataClasses],
      recipients: recipients == null ? null : [...recipients],
      statedAt: unit.now,
    },
  ]);
  await applyLaw(unit.transaction, consent.caseId);
  return consent.id;
}
