// A line of the record with all that is needed to decide it anew, and the policy that it names.

import { overseerRole, recordOfficerRole } from '../../database/roles.js';
import { type Policy, policy, policyOf } from '../../policy/policy.js';
import type { Rule } from '../../policy/rule.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { AccessAction, AccessOutcome, AskedOf } from '../../record/access-line.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface KeptLine {
  readonly id: string;
  /** In milliseconds, to the microsecond. */
  readonly at: number;
  readonly regionId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly action: AccessAction;
  readonly outcome: AccessOutcome;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly facts: readonly AskedOf[];
  /** What its transaction saw; null where no snapshot tells that any more, as it was in another cluster. */
  readonly snapshot: string | null;
  /** The transaction of a read that follows a write in one operation: it sees what was written. None of a write. */
  readonly own: string;
  readonly policy: string;
}

/** One of elsewhere and one that does not exist are missing alike. */
export async function keptLine(unit: UnitOfWork, id: string): Promise<KeptLine | null> {
  const [line] = await unit.transaction.as(recordOfficerRole, inside =>
    inside.query<KeptLine>(
      `select l.id, (extract(epoch from l.at) * 1000)::float8 as at, l.region_id as "regionId", l.person_id as "personId",
          l.organisation_id as "organisationId", l.capacity, l.purpose, l.action, l.outcome, l.subject,
          l.case_id as "caseId", l.facts, l.policy,
          case when l.action in ('READ', 'SEARCH') then l.xid::text else '0' end as own,
          case when l.written_at >= (select max(e.began_at) from record_epochs e) then l.snapshot end as snapshot
         from access_log l where l.id = $1`,
      [asId(id)],
    ),
  );
  return line ?? null;
}

/** Null where it is not kept, or is not what its hash says. */
export async function policyOfThen(unit: UnitOfWork, hash: string): Promise<Policy | null> {
  if (hash === policy.hash) return policy;
  const [kept] = await unit.transaction.as(overseerRole, inside =>
    inside.query<{ rules: string }>('select p.rules from policy_versions p where p.hash = $1', [hash]),
  );
  if (kept === undefined) return null;
  const known = policyOf(JSON.parse(kept.rules) as Rule[]);
  return known.hash === hash ? known : null;
}
