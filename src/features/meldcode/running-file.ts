// The last file of the own organisation in a case, asked as the law: whoever may only write does not see how far it is.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { CaseForWriting } from '../case-row/index.js';
import type { Step } from './meldcode-enums.js';

export interface StepTaken {
  readonly step: Step;
  readonly takenOn: string;
  readonly decision: readonly string[] | null;
}

export interface RunningFile {
  readonly id: string;
  /** In the order in which they were recorded, which is that of the meldcode. */
  readonly steps: readonly StepTaken[];
}

const last = `
  select f.id, (select coalesce(json_agg(json_build_object('step', s.step, 'takenOn', s.taken_on, 'decision', s.decision)
             order by s.number), '[]') from meldcode_steps s where s.file_id = f.id) as steps
    from meldcode_files f where f.case_id = $1 and f.controller_id = $2 order by f.recorded_at desc, f.id desc limit 1`;

/** Until the end of the transaction nobody else goes on with it. */
export async function lastFile(
  unit: UnitOfWork,
  { caseId, subject }: CaseForWriting,
): Promise<RunningFile | undefined> {
  const values = [caseId, unit.actor.organisationId];
  const [found] = await askAsLaw<RunningFile>(unit.transaction, subject, { text: last, values });
  return found;
}
