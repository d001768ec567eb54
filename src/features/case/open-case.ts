// Opens a case for a pupil of the own school; whoever opens it takes part in it from then on.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { Case } from './case.js';

@InputType({ description: 'A case to be opened. Dutch: te openen casus.' })
export class OpenCaseInput {
  @Field(() => ID, {
    description: "The pupil, by the id that the school's own system holds. Dutch: leerling.",
  })
  pupilId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Appointment of the ondersteuningscoordinator who keeps the overview (DB:244-249), when that is not you; without one you alone take part. Dutch: ondersteuningscoordinator.',
  })
  coordinatorAppointmentId?: string | null;
}

/** It is tied to nothing that is there: the rule asks for the own organisation. */
export const caseToOpen = (_args: object, { organisationId }: CandidateActor): Candidate => ({
  from: null,
  set: { controller_id: organisationId },
});

export async function openCase(unit: UnitOfWork, input: OpenCaseInput): Promise<string> {
  const id = randomUUID();
  const { coordinatorAppointmentId: coordinator } = input;
  await insertRows(unit, Case, [
    {
      id,
      pupilId: asId(input.pupilId),
      controllerId: unit.actor.organisationId!,
      phase: 'PH0',
      openedAt: unit.now,
      ...(coordinator == null ? {} : { coordinatorId: asId(coordinator) }),
    },
  ]);
  await applyLaw(unit.transaction, id);
  const [opened] = await unit.transaction.query<{ subject: string; region_id: string }>(
    'select c.subject, c.region_id from cases c where c.id = $1',
    [id],
  );
  unit.created({ caseId: id, subject: opened?.subject ?? null, regionId: opened?.region_id ?? null });
  return id;
}
