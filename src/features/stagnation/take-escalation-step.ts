// Raises what has stalled: addresses somebody who takes part, their manager, a table or an office (DB:348-366).

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { escalationRow, passedOver, type StepTaken } from '../../domain/escalation/steps.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { EscalationStep } from './escalation-step.js';
import { EscalationKind } from './stagnation-enums.js';

@InputType({
  description: 'A step by which stagnation is raised. Dutch: stap van opschaling. Source: DB:348-366.',
})
export class TakeEscalationStepInput {
  @Field(() => ID, { description: 'What has stalled. Dutch: stagnatie.' })
  stagnationId!: string;

  @Field(() => EscalationKind, { description: 'Which step. Dutch: stap.' })
  step!: keyof typeof EscalationKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who is addressed, or with whose manager it is raised: a participant of another organisation whom you see. Demanded for DIRECT and MANAGER, and for these alone. Dutch: deelnemer.',
  })
  participantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Who leads the school, appointed as schoolleiding there; demanded where it is raised with the school's manager, who may then read the plan. Dutch: leidinggevende.",
  })
  managerId?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  takenOn!: string;

  @Field(() => Text, { description: 'What was asked. Dutch: wat is gevraagd.' })
  asked!: string;

  @Field(() => Text, {
    nullable: true,
    description:
      'Why an earlier step was passed over; demanded where one was. Dutch: waarom een stap is overgeslagen.',
  })
  passedOverBecause?: string | null;
}

export const stepToTake = ({ input }: { input: TakeEscalationStepInput }): Candidate => ({
  from: { resource: 'Stagnation', id: asId(input.stagnationId) },
});

interface Addressee {
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly capacity: Capacity | null;
}

const nobody: Addressee = { organisationId: null, personId: null, capacity: null };

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** The manager of the school is a person here, whom the step lets in; of another organisation nobody knows who that is. */
function managerOf(seat: Addressee, { managerId }: TakeEscalationStepInput, schoolId: string): Addressee {
  const isOfSchool = seat.organisationId === schoolId;
  if (isOfSchool !== (managerId != null)) throw invalid('managerId');
  if (!isOfSchool) return { ...seat, personId: null };
  return { organisationId: schoolId, personId: asId(managerId!), capacity: 'schoolleiding' };
}

const seatAsked = `select p.organisation_id as "organisationId", p.person_id as "personId", p.capacity
   from participants p where p.id = $1 and p.case_id = $2 and p.until_at is null`;

async function addresseeOf(
  unit: UnitOfWork,
  { caseId, schoolId }: CaseForWriting,
  input: TakeEscalationStepInput,
): Promise<Addressee> {
  const { step, participantId, managerId } = input;
  if (escalationRow(step).addressed !== (participantId != null)) throw invalid('participantId');
  if (participantId == null) {
    if (managerId != null) throw invalid('managerId');
    return nobody;
  }
  const [seat] = await unit.transaction.query<Addressee>(seatAsked, [asId(participantId), caseId]);
  if (seat === undefined) throw unknownId();
  if (seat.organisationId === unit.actor.organisationId) throw invalid('participantId');
  if (step === 'MANAGER') return managerOf(seat, input, schoolId);
  if (managerId != null) throw invalid('managerId');
  return seat;
}

const stalled =
  'select s.case_id, s.domain, s.ended_on is not null as ended from stagnations s where s.id = $1';
interface Stalled {
  readonly case_id: string;
  readonly domain: string;
  readonly ended: boolean;
}

/** As far as whoever raises it sees them: of what they do not see they answer for nothing. */
const takenBefore = `select e.step, e.organisation_id as "organisationId" from escalation_steps e where e.stagnation_id = $1`;

export async function takeEscalationStep(unit: UnitOfWork, input: TakeEscalationStepInput): Promise<string> {
  const { step, takenOn, asked } = input;
  const passedOverBecause = input.passedOverBecause ?? null;
  notInFuture(unit, takenOn, 'takenOn');
  const stagnationId = asId(input.stagnationId);
  const [found] = await unit.transaction.query<Stalled>(stalled, [stagnationId]);
  if (found === undefined) throw unknownId();
  const into = await caseForWriting(unit, found.case_id);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const side = unit.actor.organisationId === into.schoolId ? 'SCHOOL' : 'PARTNER';
  if (!escalationRow(step).by.includes(side)) throw invalid('step');
  const to = await addresseeOf(unit, into, input);
  const taken = await unit.transaction.query<StepTaken>(takenBefore, [stagnationId]);
  const missing = passedOver({ step, organisationId: to.organisationId }, taken);
  if (missing.length > 0 && passedOverBecause === null)
    throw new ApiError('BAD_USER_INPUT', { reason: 'STEP_PASSED_OVER', fields: ['passedOverBecause'] });
  const id = randomUUID();
  const controllerId = into.schoolId;
  await insertRows(unit, EscalationStep, [
    {
      ...inCase(into),
      ...to,
      id,
      controllerId,
      stagnationId,
      domain: found.domain,
      step,
      takenOn,
      asked,
      passedOverBecause,
      version: 1,
    },
  ]);
  if (step === 'MANAGER') await applyLaw(unit.transaction, into.caseId);
  return id;
}
