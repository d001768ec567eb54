// Where a request stands now, cell by cell, asked under the law's own role; it tells only whether something changed.

import { lockSubject } from '../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../database/roles.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { ConsentForWriting } from './consent-for-writing.js';

export interface CellStanding {
  readonly cell: string;
  readonly status: string;
  readonly rule: string;
  readonly agreed: number;
}

export const standingOf = (unit: UnitOfWork, { id, subject }: ConsentForWriting): Promise<CellStanding[]> =>
  unit.transaction.as(lawWriterRole, async inside => {
    await lockSubject(inside, subject);
    return inside.query<CellStanding>(
      `select p.data_class || ' ' || p.recipient as cell, p.status, p.rule, p.agreed
         from consent_periods p where p.consent_id = $1 and p.during @> app.now() and p.superseded_xid is null
        order by 1`,
      [id],
    );
  });

export const standsAsBefore = (before: readonly CellStanding[], after: readonly CellStanding[]): boolean =>
  JSON.stringify(before) === JSON.stringify(after);
