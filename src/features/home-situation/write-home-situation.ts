// Writes down what is known of home: each line about one person of the family, and nobody else.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture, today } from '../case-row/index.js';
import { HomeSituation, HomeSubject } from './home-situation.js';

@InputType({ description: 'What is known of home, about one person. Dutch: thuissituatie.' })
export class WriteHomeSituationInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, { description: 'Whom it concerns: the pupil or a parent. Dutch: betrokkene.' })
  personId!: string;

  @Field(() => HomeSubject, {
    description: 'About the pupil, this parent, or the pupil and this parent. Dutch: over wie.',
  })
  about!: string;

  @Field(() => Text, { description: 'What is known. Dutch: waarneming.' })
  observation!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the wijkteam is involved. Dutch: wijkteam.' })
  wijkteamInvolved?: boolean | null;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  observedOn!: string;
}

export const homeSituationToWrite = (
  { input }: { input: WriteHomeSituationInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId, person_id: asId(input.personId), about: input.about },
});

interface Known {
  readonly is_pupil: boolean;
  readonly is_family: boolean;
}

/** Who is family is asked under the law's own role: whoever writes need not see who holds gezag. */
async function checkConcerned(
  unit: UnitOfWork,
  subject: string,
  personId: string,
  about: string,
): Promise<void> {
  const [known] = await askAsLaw<Known>(unit.transaction, subject, {
    text: `select p.person_id = $1 as is_pupil,
                  exists (select 1 from authorities a where a.adult_id = $1 and a.kind <> 'SUPERVISION_ONLY'
                             and daterange(a.from_day, a.until_day, '[]') @> $2::date) as is_family
             from pupils p`,
    values: [personId, today(unit)],
  });
  if (known === undefined || !(known.is_pupil || known.is_family)) throw unknownId();
  if (known.is_pupil !== (about === 'STUDENT'))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['about'] });
}

export async function writeHomeSituation(unit: UnitOfWork, input: WriteHomeSituationInput): Promise<string> {
  notInFuture(unit, input.observedOn, 'observedOn');
  const into = await caseForWriting(unit, input.caseId);
  const personId = asId(input.personId);
  const { about, observation, observedOn } = input;
  await checkConcerned(unit, into.subject, personId, about);
  const id = randomUUID();
  await insertRows(unit, HomeSituation, [
    {
      ...inCase(into),
      ...{ id, personId, about, observation, observedOn },
      controllerId: unit.actor.organisationId!,
      wijkteamInvolved: input.wijkteamInvolved ?? null,
    },
  ]);
  return id;
}
