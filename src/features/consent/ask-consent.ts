// Asks for consent: of which classes, towards whom by name and capacity, for which purposes, explained in which words.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../database/roles.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { type DataClass, itemFor } from '../../domain/consent/classes.js';
import { consentValidUntil } from '../../domain/consent/consent-valid-until.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum, DataClassEnum, PurposeEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Consent } from './consent.js';
import { Language } from './consent-enums.js';

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

// A purpose that no recipient could ever ask for would be a promise to nobody.
function checkPurposes({ purposes, recipients }: AskConsentInput): void {
  const possible = new Set(recipients.flatMap(recipient => entryOf(recipient.capacity).purposes));
  if (!purposes.every(purpose => possible.has(purpose) && purpose !== 'STATISTICS'))
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

/** Only the pupil's own family has data in the pupil's case; who they are, is asked under the law's own role. */
async function checkFamily(unit: UnitOfWork, subject: string, adults: readonly string[]): Promise<void> {
  if (adults.length === 0) return;
  const known = await unit.transaction.as(lawWriterRole, async inside => {
    await inside.query(`select set_config('doorbraak.law_subject', $1, true)`, [subject]);
    return inside.query(
      `select distinct a.adult_id from authorities a
        where a.adult_id = any ($1) and a.kind <> 'SUPERVISION_ONLY'
          and daterange(a.from_day, a.until_day, '[]') @> $2::date`,
      [adults, dayOf(unit.now)],
    );
  });
  if (known.length < adults.length) throw unknownId();
}

async function checkSuperseded(unit: UnitOfWork, supersedes: string | null, caseId: string): Promise<void> {
  if (supersedes === null) return;
  const rows = await unit.transaction.query(
    'select 1 from consents c where c.id = $1 and c.case_id = $2 and c.controller_id = $3',
    [supersedes, caseId, unit.actor.organisationId],
  );
  if (rows.length === 0) throw unknownId();
}

export async function askConsent(unit: UnitOfWork, input: AskConsentInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  const sourceIsCare = entryOf(unit.capacity).domain === 'CARE';
  const parents = [...new Set(input.concernedParents.map(asId))];
  checkClasses(input, { sourceIsCare, parents });
  checkPurposes(input);
  await checkFamily(unit, into.subject, parents);
  const supersedesId = input.supersedesId == null ? null : asId(input.supersedesId);
  await checkSuperseded(unit, supersedesId, into.caseId);
  const { dataClasses, purposes, explanation, textVersion, language } = input;
  const id = randomUUID();
  await insertRows(unit, Consent, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      dataClasses: [...dataClasses],
      recipients: recipientsOf(input) as never,
      purposes: [...purposes],
      phase: into.phase,
      concernedParents: parents,
      sourceIsCare,
      explanation,
      textVersion,
      language,
      supersedesId,
      askedAt: unit.now,
      validUntil: consentValidUntil(dayOf(unit.now)),
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
