// Opens an emergency in a case to which one is tied: for 24 hours, for this person, organisation, capacity and case alone.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw, askAsLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { EmergencyAccess, EmergencyReason } from './emergency-access.js';
import { EmergencyCode } from './emergency-enums.js';

@InputType({
  description:
    'That you act on the ground of an emergency. It lasts 24 hours, the privacy officer is told, and pupil and parents are within 30 days unless that is unsafe. Dutch: noodprocedure. Source: law.md E08, E11; decisions.md Q23.',
})
export class OpenEmergencyInput {
  @Field(() => ID, { description: 'The case, to which you are tied. Dutch: casus.' })
  caseId!: string;

  @Field(() => EmergencyCode, { description: 'On what. Dutch: redencode.' })
  code!: string;

  @Field(() => Text, {
    description: 'Why, in own words; nobody but you reads it here. Dutch: reden.',
  })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Appointment of a colleague of your organisation who agrees, where that can be (E11). Dutch: tweede persoon.',
  })
  secondAppointmentId?: string | null;
}

/** The emergency that is about to run: from now on, which is all that the rule asks of it. */
export const aboutToRun = (caseId: string, organisationId: string | null): Candidate => ({
  from: { resource: 'Case', id: asId(caseId) },
  set: { controller_id: organisationId, opened_at: '-infinity', until_at: 'infinity', ended_at: null },
});

export const emergencyToOpen = (
  { input }: { input: OpenEmergencyInput },
  { organisationId }: CandidateActor,
): Candidate => aboutToRun(input.caseId, organisationId);

async function checkNoneRuns(unit: UnitOfWork, { caseId, subject }: CaseForWriting): Promise<void> {
  const rows = await askAsLaw(unit.transaction, subject, {
    text: `select 1 from emergency_accesses e
            where e.case_id = $1 and e.recorded_by = $2 and e.controller_id = $3 and e.recorded_capacity = $4
              and app.now() < e.until_at and e.ended_at is null limit 1`,
    values: [caseId, unit.actor.personId, unit.actor.organisationId, unit.capacity],
  });
  if (rows.length > 0) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
}

/** From when it runs, until when, and that the colleague is one, the database sees to (migrations, fill_emergency). */
export async function openEmergency(unit: UnitOfWork, input: OpenEmergencyInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  await checkNoneRuns(unit, into);
  const { code, reason, secondAppointmentId: second } = input;
  const id = randomUUID();
  const row = { ...inCase(into), controllerId: unit.actor.organisationId! };
  const secondAppointmentId = second == null ? null : asId(second);
  await insertRows(unit, EmergencyAccess, [{ ...row, id, code, secondAppointmentId }]);
  // From here on it runs, and what is written in it is.
  await applyLaw(unit.transaction, into.caseId);
  const inIt = { controller_id: unit.actor.organisationId };
  await unit.permitWrite(['EmergencyReason'], { from: { resource: 'Case', id: into.caseId }, set: inIt });
  await insertRows(unit, EmergencyReason, [{ ...row, id: randomUUID(), emergencyId: id, reason }]);
  unit.warnings.push('emergency opened');
  return id;
}
