// Asks the same anew, as after a change of phase, of authority or of age: what the earlier request opened ends (1.5, 1.6).

import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import type { ConsentRecipient } from './consent.js';
import { Language } from './consent-enums.js';
import { recordRequest } from './record-request.js';

@InputType({
  description:
    'The same request anew: classes, recipients, purposes and parents stay. Dutch: opnieuw vragen.',
})
export class AskConsentAgainInput {
  @Field(() => ID, { description: 'The earlier request, one of your own. Dutch: eerder verzoek.' })
  consentId!: string;

  @Field(() => Text, { description: 'What was explained this time. Dutch: uitleg.' })
  explanation!: string;

  @Field(() => Text, { description: 'Version of the text put before them. Dutch: versie van de tekst.' })
  @MaxLength(100)
  textVersion!: string;

  @Field(() => Language, { description: 'In which language. Dutch: taal.' })
  language!: string;
}

export const consentToAskAgain = (
  { input }: { input: AskConsentAgainInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  isAnother: true,
  set: { controller_id: organisationId },
});

interface Earlier {
  readonly case_id: string;
  readonly data_classes: string[];
  readonly recipients: ConsentRecipient[];
  readonly purposes: Purpose[];
  readonly concerned_parents: string[];
  readonly treating_doctor: string | null;
}

export async function askConsentAgain(
  unit: UnitOfWork,
  { consentId, explanation, textVersion, language }: AskConsentAgainInput,
): Promise<string> {
  const id = asId(consentId);
  const [earlier] = await unit.transaction.query<Earlier>(
    `select c.case_id, c.data_classes, c.recipients, c.purposes, c.concerned_parents, c.treating_doctor
       from consents c where c.id = $1 and c.controller_id = $2`,
    [id, unit.actor.organisationId],
  );
  if (earlier === undefined) throw unknownId();
  return recordRequest(unit, await caseForWriting(unit, earlier.case_id), {
    dataClasses: earlier.data_classes,
    recipients: earlier.recipients,
    purposes: earlier.purposes,
    concernedParents: earlier.concerned_parents,
    treatingDoctor: earlier.treating_doctor,
    ...{ explanation, textVersion, language },
    supersedesId: id,
  });
}
