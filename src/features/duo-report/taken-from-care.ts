// Whether a text repeats what the writer may read of health in the case: a report says nothing of it (K10, law.md E01).
//
// What one does not see one cannot copy, so it is asked as the writer: nothing of what others may read reaches the answer.

import { tableOf } from '../../database/row-shapes.js';
import { isEverPermitted } from '../../policy/decide.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

/** Columns of text in the nouns of care. */
const texts: Partial<Record<Resource, readonly string[]>> = {
  HealthFeedback: ['reintegration_advice'],
  HealthFeedbackNote: ['note'],
  HealthFeedbackAgreement: ['agreement'],
};

/** Shorter ones are phrases that anybody would write. */
const shortest = 12;

export async function isTakenFromCare(
  unit: UnitOfWork,
  caseId: string,
  written: readonly string[],
): Promise<boolean> {
  const { capacity, purpose } = unit;
  const readable = (Object.keys(texts) as Resource[]).filter(resource =>
    isEverPermitted({ capacity, purpose, action: 'read', resource }),
  );
  const parts = readable.flatMap(resource =>
    (texts[resource] ?? []).map(
      column => `select t.${column} as text from ${tableOf(resource)} t where t.case_id = $1`,
    ),
  );
  if (parts.length === 0 || written.length === 0) return false;
  const rows = await unit.transaction.query(
    `select 1 from (${parts.join(' union all ')}) t, regexp_split_to_table(t.text, '[.!?;\\n]+') said
      where length(trim(said)) >= ${shortest} and position(lower(trim(said)) in lower($2)) > 0 limit 1`,
    [caseId, written.join('\n')],
  );
  return rows.length > 0;
}
