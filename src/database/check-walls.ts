// Before the server listens: its login may own and bypass nothing, every table is under forced row-level security, the
// schema is the one it was built for, and in production nobody can move the clock.

import type { DataSource } from 'typeorm';

export interface WallChecks {
  readonly production: boolean;
  /** For testing the API wall alone; refused in production by the configuration. */
  readonly rowSecurityMayBeOff?: boolean;
  readonly migrations: readonly string[];
}

interface LoginRow {
  readonly rolsuper: boolean;
  readonly rolbypassrls: boolean;
  readonly rolcreaterole: boolean;
  readonly rolinherit: boolean;
  readonly owns: boolean;
}

// The login itself and not the gate role that the connection stands in.
const login = `
  select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolinherit,
    exists (select 1 from pg_class c where c.relowner = r.oid or (c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(session_user, c.relowner, 'member'))) as owns
  from pg_roles r where r.rolname = session_user`;

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

/** Everything that is wrong, in words; empty when the server may start. */
export async function wallProblems(dataSource: DataSource, checks: WallChecks): Promise<string[]> {
  const problems: string[] = [];
  const [role] = (await dataSource.query(login)) as LoginRow[];
  if (role === undefined || role.rolsuper || role.rolbypassrls)
    problems.push('the login bypasses row-level security');
  if (role?.owns) problems.push('the login owns tables, or may become who does');
  if (role?.rolcreaterole) problems.push('the login may make roles');
  if (role?.rolinherit) problems.push('the login inherits from its roles: it must be NOINHERIT');
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
