// Sets the next status of a report: the school withdraws it, the municipality takes it up, closes it or takes note of it.

import { randomUUID } from 'node:crypto';
import { IsEmail, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import {
  type ClosingExplanation,
  type ClosingReason,
  mayFollow,
  type ReportStatus,
  type StatusSide,
  sideOf,
} from '../../domain/duo-report/report-statuses.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows } from '../case-row/index.js';
import { DuoClosingExplanation, DuoClosingReason, DuoStatus } from './duo-enums.js';
import { DuoReportStatus } from './duo-report-status.js';
import { reportForWriting } from './report-for-writing.js';

@InputType({
  description:
    'The next status of a report. Handing it over to others is no status: it has no legal basis. Dutch: status van de melding. Source: law.md E15.',
})
export class SetDuoReportStatusInput {
  @Field(() => ID, { description: 'The report. Dutch: melding.' })
  reportId!: string;

  @Field(() => DuoStatus, { description: 'The status. Dutch: status.' })
  status!: ReportStatus;

  @Field(() => DuoClosingReason, {
    nullable: true,
    description: 'Why it is closed, with AFGESLOTEN and no other. Dutch: reden afgesloten.',
  })
  closingReason?: ClosingReason | null;

  @Field(() => DuoClosingExplanation, {
    nullable: true,
    description:
      'What is said with the closing, with AFGESLOTEN and no other. Dutch: toelichting afsluiting.',
  })
  closingExplanation?: ClosingExplanation | null;

  @Field(() => Text, {
    nullable: true,
    description:
      'Contact person at the municipality, with each of its statuses. Dutch: gemeentelijke contactpersoon.',
  })
  contactName?: string | null;

  @Field(() => Text, { nullable: true, description: 'Function of that person. Dutch: functie.' })
  contactFunction?: string | null;

  @Field(() => Text, { nullable: true, description: 'Telephone of that person. Dutch: telefoon.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address of that person. Dutch: e-mail.' })
  @ValidateIf(({ contactEmail }: SetDuoReportStatusInput) => contactEmail != null)
  @IsEmail()
  contactEmail?: string | null;
}

export const statusToSet = (
  { input }: { input: SetDuoReportStatusInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'DuoReport', id: asId(input.reportId) },
  set: { controller_id: organisationId },
});

const municipal: readonly Capacity[] = ['leerplichtambtenaar', 'rmc-medewerker', 'client-leerplicht'];

const mySide = (capacity: Capacity): StatusSide => (municipal.includes(capacity) ? 'GEMEENTE' : 'SCHOOL');

const contactFields = ['contactName', 'contactFunction', 'contactPhone', 'contactEmail'] as const;

function checkFields(input: SetDuoReportStatusInput): void {
  const closing = input.status === 'AFGESLOTEN';
  const wrong = (['closingReason', 'closingExplanation'] as const).filter(
    field => (input[field] != null) !== closing,
  );
  const byMunicipality = sideOf(input.status) === 'GEMEENTE';
  const amiss = [...wrong, ...contactFields.filter(field => (input[field] != null) !== byMunicipality)];
  if (amiss.length > 0) throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: amiss });
}

export async function setDuoReportStatus(unit: UnitOfWork, input: SetDuoReportStatusInput): Promise<string> {
  const { status } = input;
  if (sideOf(status) !== mySide(unit.capacity))
    throw new ApiError('BAD_USER_INPUT', { reason: 'STATUS_OF_OTHERS', fields: ['status'] });
  checkFields(input);
  const report = await reportForWriting(unit, input.reportId);
  if (!mayFollow(report.status, status)) throw new ApiError('CONFLICT', { reason: 'STATUS_CANNOT_FOLLOW' });
  const { reportId, closingReason, closingExplanation, contactName, contactFunction, contactPhone } = input;
  await insertRows(unit, DuoReportStatus, [
    {
      ...inCase(report),
      id: randomUUID(),
      controllerId: unit.actor.organisationId!,
      reportId: asId(reportId),
      status,
      closingReason: closingReason ?? null,
      closingExplanation: closingExplanation ?? null,
      contactName: contactName ?? null,
      contactFunction: contactFunction ?? null,
      contactPhone: contactPhone ?? null,
      contactEmail: input.contactEmail ?? null,
    },
  ]);
  await applyLaw(unit.transaction, report.caseId);
  return report.reportId;
}
