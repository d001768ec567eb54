// Hands the regie over: one holder's ends and the next one's begins at one instant, in one transaction.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { partnersAgreed } from '../../domain/regie/who-may-hold.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { checkAtTheTable, familyHolder, type NewHolder, participantHolder } from './new-holder.js';
import { Regie, RegieAgreement, RegieGrounds } from './regie.js';

@InputType({
  description:
    'The regie, handed over to one who takes part, or by exception to the pupil from 16 on or a parent. Dutch: overdracht van regie. Source: DB:210, 237-238; SP:40.',
})
export class HandOverRegieInput {
  @Field(() => ID, { description: 'The regie as it runs now. Dutch: regie.' })
  regieId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The participant who takes it over; this or a member of the family. Dutch: deelnemer.',
  })
  participantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'By exception: the pupil, from 16 on, or a parent who holds gezag; of a pupil of 16 or over a parent whom the pupil lets into the case. Dutch: leerling of ouder. Source: DB:237-238.',
  })
  familyPersonId?: string | null;

  @Field(() => Text, { description: 'Why it is handed over. Dutch: reden.' })
  reason!: string;

  @Field(() => Text, {
    nullable: true,
    description:
      'For pupil or parents: why it is an exception. Dutch: uitzonderlijke omstandigheden. Source: DB:237-238.',
  })
  exceptionalGrounds?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'For pupil or parents: the participants who agreed, of each partner organisation that takes part at least one, at most 30. Dutch: instemmende deelnemers. Source: DB:237-238.',
  })
  @ArrayMaxSize(30)
  agreedBy!: string[];
}

export const writtenWithRegie = ['Regie', 'RegieGrounds', 'RegieAgreement'] as const;

export const regieToHandOver = ({ input }: { input: HandOverRegieInput }): Candidate => ({
  from: { resource: 'Regie', id: asId(input.regieId) },
});

interface Held {
  readonly case_id: string;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly capacity: string;
  readonly ended: boolean;
}

interface Seat {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
}

const invalid = (...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields });

function checkWhom({
  participantId,
  familyPersonId,
  exceptionalGrounds,
  agreedBy,
}: HandOverRegieInput): void {
  if ((participantId == null) === (familyPersonId == null)) throw invalid('participantId', 'familyPersonId');
  // Of whoever takes part it is no exception, and needs nobody's agreement.
  if ((familyPersonId == null) !== (exceptionalGrounds == null)) throw invalid('exceptionalGrounds');
  if (familyPersonId == null && agreedBy.length > 0) throw invalid('agreedBy');
}

async function regieHeld(unit: UnitOfWork, id: string): Promise<Held> {
  const [held] = await unit.transaction.query<Held>(
    `select r.case_id, r.person_id, r.organisation_id, r.capacity, r.until_at is not null as ended
       from regies r where r.id = $1`,
    [id],
  );
  if (held === undefined) throw unknownId();
  return held;
}

/** Those who agreed, of all who take part; whoever hands it over sees every line of the case. */
async function agreeing(
  unit: UnitOfWork,
  { caseId, schoolId }: CaseForWriting,
  agreedBy: readonly string[],
): Promise<Seat[]> {
  const seats = await unit.transaction.query<Seat>(
    `select p.id, p.person_id as "personId", p.organisation_id as "organisationId", p.capacity
       from participants p where p.case_id = $1 and p.until_at is null`,
    [caseId],
  );
  const agreed = new Set(agreedBy.map(asId));
  const others = seats.filter(one => one.personId !== unit.actor.personId);
  const found = others.filter(one => agreed.has(one.id));
  if (found.length !== agreed.size) throw unknownId();
  if (!partnersAgreed(others, agreed, { organisationId: schoolId }))
    throw new ApiError('BAD_USER_INPUT', { reason: 'PARTNERS_NOT_AGREED' });
  return found;
}

const isSame = (held: Held, { personId, organisationId, capacity }: NewHolder): boolean =>
  held.person_id === personId && held.organisation_id === organisationId && held.capacity === capacity;

export async function handOverRegie(unit: UnitOfWork, input: HandOverRegieInput): Promise<string> {
  const { participantId, familyPersonId, version, reason } = input;
  const oldId = asId(input.regieId);
  const held = await regieHeld(unit, oldId);
  const into = await caseForWriting(unit, held.case_id);
  checkWhom(input);
  if (held.ended) throw new ApiError('CONFLICT', { reason: 'REGIE_HELD' });
  const isFamily = familyPersonId != null;
  const holder = isFamily
    ? await familyHolder(unit, into, familyPersonId)
    : await participantHolder(unit, into, participantId!);
  if (isSame(held, holder)) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  await checkAtTheTable(unit, into, holder);
  const agreed = isFamily ? await agreeing(unit, into, input.agreedBy) : [];
  const { affected } = await unit.transaction.manager.update(
    Regie,
    { id: oldId, version },
    { untilAt: unit.now, version: version + 1 },
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  const row = { ...inCase(into), controllerId: into.schoolId };
  const regieId = randomUUID();
  await insertRows(unit, Regie, [{ ...row, ...holder, id: regieId, fromAt: unit.now, version: 1 }]);
  const exceptionalGrounds = input.exceptionalGrounds ?? null;
  await insertRows(unit, RegieGrounds, [{ ...row, id: randomUUID(), regieId, reason, exceptionalGrounds }]);
  const agreements = agreed.map(({ id: _, ...who }) => ({ ...row, ...who, id: randomUUID(), regieId }));
  await insertRows(unit, RegieAgreement, agreements);
  await applyLaw(unit.transaction, into.caseId);
  return regieId;
}
