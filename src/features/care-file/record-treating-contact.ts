// Records a contact with a treating doctor, only while consent for it is in force and with the doctor whom it names.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { TreatingContact } from './treating-contact.js';

@InputType({ description: 'A contact with a treating doctor. Dutch: contact met een behandelaar.' })
export class RecordTreatingContactInput {
  @Field(() => ID, {
    description: 'Your request for consent that names the doctor, and is in force. Dutch: toestemming.',
  })
  consentId!: string;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum contact.' })
  contactOn!: string;

  @Field(() => Text, { description: 'What was told. Dutch: verstrekt.' })
  told!: string;

  @Field(() => Text, { description: 'What was heard. Dutch: ontvangen.' })
  heard!: string;
}

export const contactToRecord = (
  { input }: { input: RecordTreatingContactInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  set: { controller_id: organisationId },
});

/** That consent is in force now is looked at by the database (migrations, check_treating_contact). */
export async function recordTreatingContact(
  unit: UnitOfWork,
  input: RecordTreatingContactInput,
): Promise<string> {
  notInFuture(unit, input.contactOn, 'contactOn');
  const consentId = asId(input.consentId);
  const [consent] = await unit.transaction.query<{ case_id: string; treating_doctor: string | null }>(
    'select c.case_id, c.treating_doctor from consents c where c.id = $1 and c.controller_id = $2',
    [consentId, unit.actor.organisationId],
  );
  if (consent === undefined) throw unknownId();
  const into = await caseForWriting(unit, consent.case_id);
  if (consent.treating_doctor === null) throw new ApiError('BAD_USER_INPUT', { reason: 'CONSENT_REQUIRED' });
  const id = randomUUID();
  const { contactOn, told, heard } = input;
  await insertRows(unit, TreatingContact, [
    {
      ...inCase(into),
      ...{ id, consentId, contactOn, told, heard },
      controllerId: unit.actor.organisationId!,
      treatingDoctor: consent.treating_doctor,
    },
  ]);
  return id;
}
