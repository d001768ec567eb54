// Opens a case again, in the phase in which it was closed, for whoever of the school took part then (AM:177).

import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

@InputType({ description: 'A closed case that goes on. Dutch: te heropenen casus. Source: AM:177.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: 'The case, as you know it from when it was open. Dutch: casus.' })
  caseId!: string;

  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  reason!: string;
}

/**
 * Whoever took part sees nothing of a closed case any more, so it is looked up and opened by the database, for them and by
 * nothing else (app.reopen_case). Partners are seated anew, and consent is asked anew.
 */
export async function reopenCase(unit: UnitOfWork, input: ReopenCaseInput): Promise<string> {
  const id = asId(input.caseId);
  // Whoever of the school sees a case sees an open one.
  const open = await unit.transaction.query('select 1 from cases c where c.id = $1', [id]);
  if (open.length > 0) throw new ApiError('CONFLICT', { reason: 'CASE_OPEN' });
  const [answer] = await unit.transaction.query<{ change: string | null }>(
    'select app.reopen_case($1, $2) as change',
    [id, input.reason],
  );
  if (answer?.change == null) throw unknownId();
  await applyLaw(unit.transaction, id);
  const [found] = await unit.transaction.query<{ subject: string; region_id: string }>(
    'select c.subject, c.region_id from cases c where c.id = $1',
    [id],
  );
  unit.created({ caseId: id, subject: found?.subject ?? null, regionId: found?.region_id ?? null });
  return id;
}
