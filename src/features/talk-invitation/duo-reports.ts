// Whether a pupil was reported through DUO: for this very talk, or otherwise (DB:885; law.md K5; decisions.md P10).

import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface DuoReports {
  /** An OVERIG_VERZUIM report made for the talk to which the pupil is invited. */
  readonly forThisTalk: boolean;
  readonly otherwise: boolean;
}

/** No report is kept yet: what the school says of it decides, and none was made for the talk. */
export async function duoReportsOf(_unit: UnitOfWork, _caseId: string): Promise<DuoReports> {
  return { forThisTalk: false, otherwise: false };
}
