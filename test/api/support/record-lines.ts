// The lines that an operation left in the record, found by its trace and read past both walls.

import type { TestDatabase } from '../../support/database.js';

export interface RecordLine {
  readonly at: Date;
  readonly written_at: Date;
  readonly trace_id: string;
  readonly region_id: string | null;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly capacity: string;
  readonly purpose: string;
  readonly issuer: string;
  readonly token_id: string;
  readonly action: string;
  readonly outcome: string;
  readonly emergency: boolean;
  readonly subject: string | null;
  readonly case_id: string | null;
  readonly secrecy: string | null;
  readonly resources: readonly string[];
  readonly classes: readonly string[];
  readonly rules: readonly string[];
  readonly consents: readonly string[];
  readonly items: number;
  readonly facts: readonly { resource: string; rule: string; facts: Record<string, unknown> }[];
  readonly snapshot: string | null;
  readonly policy: string;
}

export const linesOf = (database: TestDatabase, trace: string): Promise<RecordLine[]> =>
  database.query<RecordLine>('select * from access_log where trace_id = $1 order by seq', [trace]);

/** The kernel of each line: what was done with what, and what became of it. */
export const inShort = (lines: readonly RecordLine[]): string[] =>
  lines.map(({ action, outcome, resources }) => `${action} ${outcome} ${resources.join(' ')}`);

const columns = `trace_id, region_id, person_id, organisation_id, purpose, issuer, token_id, action, outcome, emergency,
  subject, case_id, secrecy, resources, classes, rules, facts, policy`;

/** What was done in a case, as if the same persons had done it in another capacity too. */
export async function alsoAs(database: TestDatabase, caseId: string, capacity: string): Promise<void> {
  await database.query('set session_replication_role = replica');
  await database.query(
    `insert into access_log (at, capacity, ${columns}) select at, $2, ${columns} from access_log where case_id = $1`,
    [caseId, capacity],
  );
  await database.query('set session_replication_role = origin');
}
