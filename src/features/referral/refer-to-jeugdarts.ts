// Refers a pupil to the jeugdarts, and seats whom it is referred to: one act, or neither (DB:162-169, bijlage 3).

import { randomUUID } from 'node:crypto';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { closeSignalsBy } from '../absence-signal/index.js';
import { caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import { seatReferred } from '../participant/index.js';
import { checkDiscussed, checkForm } from './check-referral.js';
import { Referral } from './referral.js';
import type { ReferToJeugdartsInput } from './referral-input.js';

export const writtenWithReferral = ['Participant', 'Referral'] as const;

export const referralToMake = (
  { input }: { input: ReferToJeugdartsInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function referToJeugdarts(unit: UnitOfWork, input: ReferToJeugdartsInput): Promise<string> {
  checkForm(unit, input);
  const into = await caseForWriting(unit, input.caseId);
  const discussed = await checkDiscussed(unit, into.subject, input);
  const { caseId: _, schoolActions, otherReason, earlierPattern, otherAbsence, reasons, ...form } = input;
  const to = {
    personId: asId(form.personId),
    organisationId: asId(form.organisationId),
    capacity: form.capacity,
  };
  const id = randomUUID();
  const row = {
    ...form,
    ...to,
    ...discussed,
    ...inCase(into),
    id,
    controllerId: into.schoolId,
    referredOn: today(unit),
    reasons: [...reasons],
    otherReason: otherReason ?? null,
    earlierPattern: earlierPattern ?? null,
    otherAbsence: otherAbsence ?? null,
    schoolActions: schoolActions.map(({ on, action, result }) => ({ on, action, result: result ?? null })),
  };
  await insertRows(unit, Referral, [row]);
  await seatReferred(unit, into, to);
  await applyLaw(unit.transaction, into.caseId);
  await closeSignalsBy(unit.transaction, {
    ...{ subject: into.subject, controllerId: into.schoolId, by: unit.actor.personId },
    ...{ action: 'JEUGDARTS_REFERRAL', what: 'JEUGDARTS_REFERRAL', today: today(unit) },
  });
  return id;
}
