// Registers a case for the doorbraakoverleg, and completes what was registered.

import { randomUUID } from 'node:crypto';
import { Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw, askAsLaw } from '../../database/law-pass/apply-law.js';
import { mayBringIn } from '../../domain/breakthrough/bringing-in.js';
import { standingAfter } from '../../domain/breakthrough/progress-steps.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import { BreakthroughRegistration } from './breakthrough-registration.js';
import { RegistrationFields } from './registration-fields.js';
import { registrationRow } from './registration-row.js';
import {
  type AtTheTable,
  agreedPlan,
  PLAN_DELIVERED,
  protocolOfRegion,
  tableOfCase,
} from './table-of-case.js';

@InputType({
  description: 'A case to be registered. Dutch: aanmelding voor het doorbraakoverleg. Source: AM:224-251.',
})
export class RegisterForBreakthroughInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => RegistrationFields, { description: 'What is known of it. Dutch: gegevens.' })
  @ValidateNested()
  fields!: RegistrationFields;
}

@InputType({ description: 'What a registration says now. Dutch: aangevulde aanmelding. Source: AM:99, 257.' })
export class CompleteRegistrationInput {
  @Field(() => ID, { description: 'The registration. Dutch: aanmelding.' })
  registrationId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => RegistrationFields, { description: 'What is known of it now, in whole. Dutch: gegevens.' })
  @ValidateNested()
  fields!: RegistrationFields;
}

export const registrationToMake = (
  { input }: { input: RegisterForBreakthroughInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export const registrationToComplete = ({ input }: { input: CompleteRegistrationInput }): Candidate => ({
  from: { resource: 'BreakthroughRegistration', id: asId(input.registrationId) },
});

/** Refused by a party, or off the agenda for good, it may be registered anew; else there is one. */
function isStanding({ protocol, decided, steps }: AtTheTable): boolean {
  const { discussed, onAgenda } = standingAfter(protocol, steps);
  return discussed ? onAgenda : decided !== 'REFUSED';
}

/** What of the case bears on bringing it in; of a plan no more than that there is one. */
const beforeIt = async (
  unit: UnitOfWork,
  { caseId, subject }: CaseForWriting,
): Promise<{ held: boolean; planned: boolean }> => {
  const [found] = await askAsLaw<{ held: boolean; planned: boolean }>(unit.transaction, subject, {
    text: `select exists (select 1 from regies r where r.case_id = $1 and r.person_id = $2 and r.until_at is null) as held, ${agreedPlan} as planned`,
    values: [caseId, unit.actor.personId],
  });
  return { held: found?.held === true, planned: found?.planned === true };
};

export async function registerForBreakthrough(
  unit: UnitOfWork,
  { caseId, fields }: RegisterForBreakthroughInput,
): Promise<string> {
  const into = await caseForWriting(unit, caseId);
  const protocol = await protocolOfRegion(unit, into.regionId, today(unit));
  const { held, planned } = await beforeIt(unit, into);
  const asked = {
    capacity: unit.capacity,
    hasRegie: held,
    forAnOrganisation: unit.actor.organisationId !== null,
  };
  if (mayBringIn(protocol.bringsIn, asked) === undefined)
    throw new ApiError('CONFLICT', { reason: 'NOT_TO_BRING_IN' });
  const before = await tableOfCase(unit, into);
  if (before !== null && isStanding(before)) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const id = randomUUID();
  const answered = planned ? [PLAN_DELIVERED] : [];
  const row = registrationRow(unit, protocol, { fields, answered });
  const whose = { ...inCase(into), id, controllerId: unit.actor.organisationId! };
  await insertRows(unit, BreakthroughRegistration, [
    { ...row, ...whose, protocol: protocol.id, registeredOn: today(unit), version: 1 },
  ]);
  return id;
}

interface Registered {
  readonly case_id: string;
  readonly subject: string;
}

export async function completeRegistration(
  unit: UnitOfWork,
  { registrationId, version, fields }: CompleteRegistrationInput,
): Promise<string> {
  const id = asId(registrationId);
  const [found] = await unit.transaction.query<Registered>(
    'select r.case_id, r.subject from breakthrough_registrations r where r.id = $1',
    [id],
  );
  if (found === undefined) throw unknownId();
  const into = await caseForWriting(unit, found.case_id);
  const table = await tableOfCase(unit, into);
  if (table?.id !== id) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const row = registrationRow(unit, table.protocol, { fields, answered: table.answered });
  const change = { ...row, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(
    BreakthroughRegistration,
    { id, version },
    change,
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
