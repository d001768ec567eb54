// Ends somebody's taking part; what they saw stays in the record, what they see stops now.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { checkHoldsNoRegie } from './holds-no-regie.js';
import { Participant } from './participant.js';

@InputType({ description: 'Somebody who no longer takes part. Dutch: te beeindigen deelname.' })
export class EndParticipantInput {
  @Field(() => ID, { description: 'The participant. Dutch: deelnemer.' })
  participantId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

export const participantToEnd = ({ input }: { input: EndParticipantInput }): Candidate => ({
  from: { resource: 'Participant', id: asId(input.participantId) },
});

interface Seat {
  readonly case_id: string;
  readonly version: number;
  readonly ended: boolean;
  readonly coordinates: boolean;
}

/** A case that nobody coordinates is one that nobody can add anybody to, or end anybody's part in, ever again (DB:244-249). */
async function checkCoordinated(unit: UnitOfWork, caseId: string, leaving: string): Promise<void> {
  const others = await unit.transaction.query(
    `select 1 from participants p
      where p.case_id = $1 and p.id <> $2 and p.capacity = 'ondersteuningscoordinator'
        and p.until_at is null limit 1
        -- Held until we are done: two who end each other's part at once cannot both have counted on the other.
        for update`,
    [caseId, leaving],
  );
  if (others.length === 0) throw new ApiError('CONFLICT', { reason: 'LAST_COORDINATOR' });
}

export async function endParticipant(
  unit: UnitOfWork,
  { participantId, version }: EndParticipantInput,
): Promise<string> {
  const id = asId(participantId);
  const [seat] = await unit.transaction.query<Seat>(
    `select p.case_id, p.version, p.until_at is not null as ended,
            p.capacity = 'ondersteuningscoordinator' as coordinates
       from participants p where p.id = $1`,
    [id],
  );
  if (seat === undefined) throw unknownId();
  const { caseId } = await caseForWriting(unit, seat.case_id);
  if (seat.ended) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  if (seat.coordinates) await checkCoordinated(unit, caseId, id);
  await checkHoldsNoRegie(unit, id);
  const { affected } = await unit.transaction.manager.update(
    Participant,
    { id, version },
    { untilAt: unit.now, version: version + 1 },
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, caseId);
  return id;
}
