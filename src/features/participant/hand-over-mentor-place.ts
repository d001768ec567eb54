// Hands the mentor's place over: to another mentor, or to somebody else at school whom the pupil trusts (DB:137-141). One at a
// time: whoever held it sees nothing of the case from then on (decisions.md Q8).

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { checkHoldsNoRegie } from './holds-no-regie.js';
import { Participant } from './participant.js';

@InputType({
  description:
    "The mentor's place, handed over. Dutch: overdracht van de plaats van mentor. Source: DB:137-141.",
})
export class HandOverMentorPlaceInput {
  @Field(() => ID, { description: 'The participant who holds the place. Dutch: deelnemer.' })
  participantId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => ID, { description: 'Who takes it over, appointed as mentor at the school. Dutch: persoon.' })
  personId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it is somebody else whom the pupil would rather speak with. Dutch: vertrouwde persoon.',
  })
  isTrustedPerson!: boolean;
}

export const placeToHandOver = ({ input }: { input: HandOverMentorPlaceInput }): Candidate => ({
  from: { resource: 'Participant', id: asId(input.participantId) },
});

interface Seat {
  readonly case_id: string;
  readonly person_id: string;
  readonly is_place: boolean;
  readonly ended: boolean;
}

async function placeHeld(unit: UnitOfWork, id: string): Promise<Seat> {
  const [seat] = await unit.transaction.query<Seat>(
    `select p.case_id, p.person_id, p.until_at is not null as ended,
            p.capacity = 'mentor' and p.ground = 'OWN_ORGANISATION' as is_place
       from participants p where p.id = $1`,
    [id],
  );
  if (seat === undefined) throw unknownId();
  if (!seat.is_place) throw new ApiError('BAD_USER_INPUT', { reason: 'NOT_THE_MENTOR' });
  return seat;
}

/** The seat that ends and the one that begins meet at one instant, in one transaction. */
export async function handOverMentorPlace(
  unit: UnitOfWork,
  { participantId, version, personId, isTrustedPerson }: HandOverMentorPlaceInput,
): Promise<string> {
  const oldId = asId(participantId);
  const seat = await placeHeld(unit, oldId);
  const into = await caseForWriting(unit, seat.case_id);
  const newPersonId = asId(personId);
  if (seat.ended || seat.person_id === newPersonId) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  await checkHoldsNoRegie(unit, oldId);
  const { affected } = await unit.transaction.manager.update(
    Participant,
    { id: oldId, version },
    { untilAt: unit.now, version: version + 1 },
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  const id = randomUUID();
  const { schoolId } = into;
  await insertRows(unit, Participant, [
    {
      ...inCase(into),
      id,
      controllerId: schoolId,
      personId: newPersonId,
      organisationId: schoolId,
      capacity: 'mentor',
      ground: 'OWN_ORGANISATION',
      isTrustedPerson,
      fromAt: unit.now,
      version: 1,
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
