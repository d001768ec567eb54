// Asks for consent: of which classes, towards whom by name and capacity, for which purposes, explained in which words.

import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type DataClass, itemFor } from '../../domain/consent/classes.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum, DataClassEnum, PurposeEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { Language } from './consent-enums.js';
import { recordRequest } from './record-request.js';

@InputType({ description: 'A recipient: an organisation in a capacity, or a parent. Dutch: ontvanger.' })
export class ConsentRecipientInput {
  @Field(() => CapacityEnum, { description: 'In which capacity; OUDER for a parent. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => ID, { nullable: true, description: 'The organisation; not for a parent. Dutch: organisatie.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The parent; not for an organisation. Dutch: ouder.' })
  personId?: string | null;
}

@InputType({ description: 'A request for consent. Dutch: toestemmingsverzoek.' })
export class AskConsentInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => [DataClassEnum], { description: 'Which classes would be shared. Dutch: gegevens.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  dataClasses!: DataClass[];

  @Field(() => [ConsentRecipientInput], {
    description: 'With whom, each by name; at most 20. Dutch: ontvangers.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  recipients!: ConsentRecipientInput[];

  @Field(() => [PurposeEnum], { description: 'For what. Dutch: doelen.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  purposes!: Purpose[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Parents whose own data are in it, at most 6. Dutch: ouders om wier gegevens het gaat.',
  })
  @ArrayMaxSize(6)
  concernedParents!: string[];

  @Field(() => Text, {
    nullable: true,
    description:
      'A treating doctor outside the system with whom you would speak of D10; then the only recipient is your own organisation in your own capacity. Dutch: behandelaar. Source: DB:679; law.md K12.',
  })
  @MaxLength(200)
  treatingDoctor?: string | null;

  @Field(() => Text, {
    description: 'What was explained: why, what, and that it may be withdrawn. Dutch: uitleg.',
  })
  explanation!: string;

  @Field(() => Text, {
    description: 'Version of the text that was put before them. Dutch: versie van de tekst.',
  })
  @MaxLength(100)
  textVersion!: string;

  @Field(() => Language, { description: 'In which language. Dutch: taal.' })
  language!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An earlier request of yours that this one replaces. Dutch: vervangt.',
  })
  supersedesId?: string | null;
}

export const consentToAsk = (
  { input }: { input: AskConsentInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** A recipient is an organisation in a professional capacity, or a parent by person; never both, never nobody. */
function recipientOf({ capacity, organisationId, personId }: ConsentRecipientInput) {
  const isParent = capacity === 'ouder';
  const fits = isParent
    ? personId != null && organisationId == null
    : organisationId != null && personId == null;
  if (!fits || entryOf(capacity).confirmedBy === 'pupil') throw invalid('recipients');
  return {
    capacity,
    organisationId: organisationId == null ? null : asId(organisationId),
    personId: personId == null ? null : asId(personId),
  };
}

const withoutConsent: readonly Purpose[] = ['STATISTICS', 'SAFETY'];

// A purpose that no recipient could ever ask for would be a promise to nobody; and for safety consent is not what is asked.
function checkPurposes({ purposes, recipients }: AskConsentInput): void {
  const possible = new Set(recipients.flatMap(recipient => entryOf(recipient.capacity).purposes));
  if (!purposes.every(purpose => possible.has(purpose) && !withoutConsent.includes(purpose)))
    throw invalid('purposes');
}

/** Named twice, a recipient would be two places of one request. */
function recipientsOf({ recipients }: AskConsentInput) {
  const named = recipients.map(recipientOf);
  if (new Set(named.map(one => JSON.stringify(one))).size < named.length) throw invalid('recipients');
  return named;
}

function checkClasses(
  { dataClasses }: AskConsentInput,
  source: { sourceIsCare: boolean; parents: string[] },
): void {
  for (const dataClass of dataClasses) {
    const item = itemFor(dataClass, source);
    if (item === undefined) throw new ApiError('BAD_USER_INPUT', { reason: 'CLASS_WITHOUT_CONSENT' });
    if (item.subject !== 'STUDENT' && source.parents.length === 0) {
      throw new ApiError('BAD_USER_INPUT', { reason: 'PARENTS_REQUIRED' });
    }
  }
}

// An outside doctor holds no appointment and reads nothing here: what is asked is that whoever treats may speak with them.
function checkDoctor(unit: UnitOfWork, { treatingDoctor, dataClasses, recipients }: AskConsentInput): void {
  if (treatingDoctor == null) return;
  const [only, ...others] = recipients;
  const isOwn =
    only?.capacity === unit.capacity &&
    only.organisationId != null &&
    asId(only.organisationId) === unit.actor.organisationId;
  const ofCare = entryOf(unit.capacity).domain === 'CARE';
  if (!ofCare || !isOwn || others.length > 0 || dataClasses.join() !== 'D10') throw invalid('treatingDoctor');
}

export async function askConsent(unit: UnitOfWork, input: AskConsentInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  const sourceIsCare = entryOf(unit.capacity).domain === 'CARE';
  const concernedParents = [...new Set(input.concernedParents.map(asId))];
  checkClasses(input, { sourceIsCare, parents: concernedParents });
  checkPurposes(input);
  checkDoctor(unit, input);
  const { dataClasses, purposes, explanation, textVersion, language } = input;
  return recordRequest(unit, into, {
    ...{ dataClasses, purposes, explanation, textVersion, language, concernedParents },
    treatingDoctor: input.treatingDoctor ?? null,
    recipients: recipientsOf(input),
    supersedesId: input.supersedesId == null ? null : asId(input.supersedesId),
  });
}
