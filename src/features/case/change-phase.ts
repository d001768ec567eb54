// Writes that a case is in another phase from now on, and how it came there.

import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { CasePhaseCode } from '../../domain/phases/phases.js';
import type { CaseResultCode } from '../../domain/phases/what-follows.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { CasePhaseChange, CasePhaseGrounds } from '../case-phase/index.js';
import { type CaseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Case } from './case.js';

interface Change {
  readonly version: number;
  readonly toPhase: CasePhaseCode;
  readonly reason: string | null;
  /** Of a closing, and of nothing else. */
  readonly result: CaseResultCode | null;
}

export async function changePhase(
  unit: UnitOfWork,
  into: CaseForWriting,
  { version, toPhase, reason, result }: Change,
): Promise<void> {
  const closing = result === null ? {} : { closedAt: unit.now, retentionFrom: dayOf(unit.now) };
  const { affected } = await unit.transaction.manager.update(
    Case,
    { id: into.caseId, version },
    { phase: toPhase, version: version + 1, ...closing },
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  const [changeId, row] = [randomUUID(), { ...inCase(into), controllerId: into.schoolId }];
  const change = { fromPhase: into.phase, toPhase, changedAt: unit.now, result };
  await insertRows(unit, CasePhaseChange, [{ ...row, ...change, id: changeId }]);
  const grounds = reason === null ? [] : [{ ...row, id: randomUUID(), changeId, reason }];
  await insertRows(unit, CasePhaseGrounds, grounds);
}
