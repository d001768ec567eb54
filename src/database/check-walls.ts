// Before the server listens: every table is under forced row-level security, the schema is the one it was built for, and
// in production nobody can move the clock.

import type { DataSource } from 'typeorm';

export interface WallChecks {
  readonly production: boolean;
  /** For testing the API wall alone; refused in production by the configuration. */
  readonly rowSecurityMayBeOff?: boolean;
  readonly migrations: readonly string[];
}

const open = `
  select count(*)::int as tables from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
     and not (c.relrowsecurity and c.relforcerowsecurity)`;

const clock = `select pg_get_functiondef('app.now()'::regprocedure) as source`;

/** Which migrations the database lacks or has too many of; empty when it is the one this build is for. */
export async function migrationsAmiss(
  dataSource: DataSource,
  expected: readonly string[],
): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query('select name from migrations order by timestamp');
  const applied = rows.map(row => row.name);
  return [
    ...expected.filter(one => !applied.includes(one)),
    ...applied.filter(one => !expected.includes(one)),
  ];
}

/** How many pupils the law has to pass over, until which consent opens nothing for them, or whose absence to count. */
export async function lawPassesDue(dataSource: DataSource): Promise<number> {
  const rows: { due: number }[] = await dataSource.query(
    `select ((select count(*) from law_passes where due) + (select count(*) from absence_passes where due))::int as due`,
  );
  return rows[0]!.due;
}

/** Everything that is wrong, in words; empty when the server may start. */
export async function wallProblems(dataSource: DataSource, checks: WallChecks): Promise<string[]> {
  const problems: string[] = [];
  const [unwalled] = (await dataSource.query(open)) as { tables: number }[];
  if (unwalled?.tables !== 0 && !checks.rowSecurityMayBeOff)
    problems.push('a table is without forced row-level security');
  const amiss = await migrationsAmiss(dataSource, checks.migrations);
  if (amiss.length > 0) problems.push(`the database is not of this version: ${amiss.join(', ')}`);
  if (checks.production) {
    const [now] = (await dataSource.query(clock)) as { source: string }[];
    if (!/RETURN transaction_timestamp\(\)\s*$/i.test(now?.source ?? ''))
      problems.push('the clock can be moved');
  }
  return problems;
}
