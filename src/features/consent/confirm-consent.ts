// Confirms an oral yes in writing within ten school days; from then on it counts (decisions.md Q19).

import { Field, ID, InputType } from 'type-graphql';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { CONSENT_LAW } from '../../domain/consent/consent-law.js';
import { lastDayToConfirm } from '../../domain/consent/timeline.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { consentForWriting, type Scope } from './consent-for-writing.js';
import { classesWhereLast, inTurn, ownWords } from './own-words.js';
import { recordStatement } from './record-statement.js';
import { speakerOf } from './speaker.js';

@InputType({ description: 'An oral yes that is confirmed in writing. Dutch: schriftelijke bevestiging.' })
export class ConfirmConsentInput {
  @Field(() => ID, {
    description:
      'The oral yes: your own, or that of somebody whose written confirmation you received. Dutch: mondelinge verklaring.',
  })
  statementId!: string;
}

export const confirmationToMake = ({ input }: { input: ConfirmConsentInput }): Candidate => ({
  from: { resource: 'ConsentStatement', id: asId(input.statementId) },
  isAnother: true,
});

interface Oral extends Scope {
  readonly consent_id: string;
  readonly by_person_id: string;
  readonly stated_at: Date;
  readonly answer: string;
  readonly method: string;
}

async function oralYes(unit: UnitOfWork, id: string): Promise<Oral> {
  const [row] = await unit.transaction.query<Oral>(
    `select s.consent_id, s.by_person_id, s.stated_at, s.answer, s.method, s.data_classes as "dataClasses", s.recipients
       from consent_statements s where s.id = $1`,
    [id],
  );
  if (row === undefined) throw unknownId();
  return row;
}

const nothing = (): ApiError => new ApiError('BAD_USER_INPUT', { reason: 'NOTHING_TO_CONFIRM' });

export async function confirmConsent(
  unit: UnitOfWork,
  { statementId }: ConfirmConsentInput,
): Promise<string> {
  const id = asId(statementId);
  const oral = await oralYes(unit, id);
  const consent = await consentForWriting(unit, oral.consent_id);
  const personId = oral.by_person_id;
  const speaking = await speakerOf(unit, consent, { personId, at: unit.now, mustDecide: true });
  if (oral.answer !== 'YES' || oral.method !== 'ORAL') throw nothing();
  // A later word, a confirmation too, takes its place in the classes of which it was said.
  const words = await ownWords(unit, consent.id, personId);
  const dataClasses = classesWhereLast(words, { ...oral, id }, consent);
  if (dataClasses.length === 0) throw nothing();
  const lastDay = lastDayToConfirm(oral.stated_at, CONSENT_LAW);
  if (lastDay === undefined || dayOf(unit.now) > lastDay)
    throw new ApiError('CONFLICT', { reason: 'CONFIRMATION_LATE' });
  if (speaking === null) throw new ApiError('BAD_USER_INPUT', { reason: 'NO_DECIDER' });
  await recordStatement(unit, consent, {
    ...speaking,
    personId,
    answer: 'YES',
    method: personId === unit.actor.personId ? 'DIGITAL' : 'WRITTEN',
    witness: null,
    statedAt: inTurn(words, unit.now),
    scope: { dataClasses, recipients: oral.recipients ?? null },
    confirmsId: id,
  });
  return consent.id;
}
