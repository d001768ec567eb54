// That a request was explained to somebody who decides, or that the pupil was not asked and why (law.md 1.6, R03).

import { randomUUID } from 'node:crypto';
import { MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { lawWriterRole } from '../../database/roles.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, notInFuture, today } from '../case-row/index.js';
import { Language } from './consent-enums.js';
import { ConsentExplanation } from './consent-explanation.js';
import { type ConsentForWriting, consentForWriting, rowOf } from './consent-for-writing.js';

@InputType({ description: 'That the request was explained to somebody. Dutch: uitleg.' })
export class ExplainConsentInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => ID, { description: 'To whom: the pupil, or whoever decides on it. Dutch: aan.' })
  personId!: string;

  @Field(() => Text, { description: 'Version of the text that was explained. Dutch: versie van de tekst.' })
  @MaxLength(100)
  textVersion!: string;

  @Field(() => Language, { description: 'In which language. Dutch: taal.' })
  language!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'On which day: not in the future, nor before the request. Dutch: op.',
  })
  explainedOn!: string;
}

@InputType({ description: 'That the pupil was not asked. Dutch: leerling niet gevraagd.' })
export class PupilNotAskedInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => Text, { description: 'Why not. Dutch: reden.' })
  why!: string;
}

export const explanationToRecord = ({ input }: { input: { consentId: string } }): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  set: { consent_id: asId(input.consentId) },
});

interface People {
  readonly pupil: string;
  readonly parties: string[];
  readonly closed: boolean;
  readonly superseded: boolean;
}

/** Who decides or has spoken, and the pupil; asked under the law's own role. */
async function peopleOf(unit: UnitOfWork, consent: ConsentForWriting): Promise<People> {
  const [found] = await unit.transaction.as(lawWriterRole, async inside => {
    await inside.query(`select set_config('doorbraak.law_subject', $1, true)`, [consent.subject]);
    return inside.query<People>(
      `select p.person_id as pupil,
         (select coalesce(c.closed_at <= app.now(), false) from cases c where c.id = $2) as closed,
         exists (select 1 from consents s where s.supersedes = $1) as superseded,
         (select coalesce(array_agg(k.person_id), '{}') from consent_parties k
           where k.consent_id = $1 and k.during @> app.now() and k.superseded_xid is null) as parties
       from pupils p`,
      [consent.id, consent.caseId],
    );
  });
  if (found === undefined) throw new Error('a request is about somebody');
  if (found.closed) throw new ApiError('CONFLICT', { reason: 'CASE_CLOSED' });
  if (found.superseded) throw new ApiError('CONFLICT', { reason: 'CONSENT_SUPERSEDED' });
  return found;
}

export async function explainConsent(unit: UnitOfWork, input: ExplainConsentInput): Promise<string> {
  notInFuture(unit, input.explainedOn, 'explainedOn');
  const consent = await consentForWriting(unit, input.consentId);
  if (input.explainedOn < dayOf(consent.askedAt))
    throw new ApiError('BAD_USER_INPUT', { reason: 'OUTSIDE_DATES', fields: ['explainedOn'] });
  const toPersonId = asId(input.personId);
  const { pupil, parties } = await peopleOf(unit, consent);
  if (toPersonId !== pupil && !parties.includes(toPersonId))
    throw new ApiError('BAD_USER_INPUT', { reason: 'NO_DECIDER' });
  const { textVersion, language, explainedOn } = input;
  await insertRows(unit, ConsentExplanation, [
    {
      ...rowOf(consent),
      id: randomUUID(),
      toPersonId,
      outcome: 'EXPLAINED',
      textVersion,
      language,
      explainedOn,
    },
  ]);
  return consent.id;
}

export async function pupilNotAsked(
  unit: UnitOfWork,
  { consentId, why }: PupilNotAskedInput,
): Promise<string> {
  const consent = await consentForWriting(unit, consentId);
  const { pupil } = await peopleOf(unit, consent);
  await insertRows(unit, ConsentExplanation, [
    {
      ...rowOf(consent),
      id: randomUUID(),
      toPersonId: pupil,
      outcome: 'NOT_ASKED',
      why,
      explainedOn: today(unit),
    },
  ]);
  return consent.id;
}
