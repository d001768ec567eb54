// Records that a parent was told of the other parent's consent; from then on school days of silence count (G01), though
// never days from before it was on record, so that no term can have run unseen.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, notInFuture } from '../case-row/index.js';
import { consentForWriting, rowOf } from './consent-for-writing.js';
import { ConsentNotice } from './consent-statement.js';
import { speakerOf } from './speaker.js';

@InputType({
  description: "That a parent was told of the other's consent. Dutch: kennisgeving aan de andere ouder.",
})
export class TellParentInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => ID, { description: 'Who was told. Dutch: aan.' })
  adultId!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      'On which day: not in the future, nor before the request. Silence counts from then, or from the day of recording when that is later. Dutch: op.',
  })
  notifiedOn!: string;
}

export const noticeToRecord = ({ input }: { input: TellParentInput }): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  set: { consent_id: asId(input.consentId), adult_id: asId(input.adultId) },
});

export async function tellParent(unit: UnitOfWork, input: TellParentInput): Promise<string> {
  notInFuture(unit, input.notifiedOn, 'notifiedOn');
  const consent = await consentForWriting(unit, input.consentId);
  // Nobody is told of a request that is not there yet.
  if (input.notifiedOn < dayOf(consent.askedAt))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['notifiedOn'] });
  const adultId = asId(input.adultId);
  const told = await speakerOf(unit, consent, { personId: adultId, at: unit.now, mustDecide: true });
  if (told === null || told.quality === 'LEERLING')
    throw new ApiError('BAD_USER_INPUT', { reason: 'NO_DECIDER' });
  const row = { ...rowOf(consent), id: randomUUID(), adultId, notifiedOn: input.notifiedOn };
  await insertRows(unit, ConsentNotice, [row]);
  await applyLaw(unit.transaction, consent.caseId);
  return consent.id;
}
