// Lays a step of a case on the table where the protocol lets it come next.

import { randomUUID } from 'node:crypto';
import { type ProgressStep, stayOf, whyNotStep } from '../../domain/breakthrough/progress-steps.js';
import { weeksOnAgenda } from '../../domain/breakthrough/stay.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import type { StagnationCause } from '../stagnation/index.js';
import { BreakthroughProgress } from './breakthrough-progress.js';
import { type AtTheTable, tableOfCase } from './table-of-case.js';

export interface StepToLay {
  readonly caseId: string;
  readonly step: ProgressStep;
  readonly happenedOn: IsoDate;
  readonly enoughProspect?: boolean | null;
  readonly causes?: readonly (keyof typeof StagnationCause)[];
  readonly untilDay?: IsoDate | null;
}

export interface CheckedStep {
  readonly toLay: StepToLay;
  readonly into: CaseForWriting;
  readonly table: AtTheTable;
}

/** Refused with the reason where it cannot come next. Takes the pupil's turn to write. */
export async function checkedStep(unit: UnitOfWork, toLay: StepToLay): Promise<CheckedStep> {
  const { caseId, step, happenedOn } = toLay;
  notInFuture(unit, happenedOn, step === 'RESULT_TOLD' ? 'toldOn' : 'happenedOn');
  const into = await caseForWriting(unit, caseId);
  const table = await tableOfCase(unit, into);
  if (table === null) throw new ApiError('CONFLICT', { reason: 'NOT_ACCEPTED' });
  const accepted = table.decided === 'ACCEPTED';
  const why = whyNotStep(table.protocol, table.steps, { step, on: happenedOn, accepted });
  if (why !== undefined) throw new ApiError('CONFLICT', { reason: why });
  return { toLay, into, table };
}

export async function layStep(unit: UnitOfWork, checked: CheckedStep): Promise<string> {
  const { toLay, into, table } = checked;
  const { step, happenedOn, enoughProspect = null, causes = [], untilDay = null } = toLay;
  const id = randomUUID();
  await insertRows(unit, BreakthroughProgress, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId ?? into.schoolId,
      registrationId: table.id,
      step,
      happenedOn,
      enoughProspect,
      causes: [...new Set(causes)],
      untilDay,
    },
  ]);
  // What commissioners are told is written for them, and read by nobody who tells it (AM:181).
  if (step === 'ESCALATED' && table.protocol.stay.escalation?.to === 'OPDRACHTGEVERS') {
    const weeks = weeksOnAgenda(stayOf(table.protocol, table.steps), happenedOn);
    await unit.transaction.query('select app.tell_commissioners($1, $2, $3)', [id, table.protocol.id, weeks]);
  }
  return id;
}
