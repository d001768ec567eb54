// Before any connection takes a role: the login may own and bypass nothing, the database is migrated, and its roles may be
// entered. All of it is read from the catalogue, which every login can read.

import { type ConnectionTarget, createDataSource } from './data-source.js';
import { serverRole } from './roles.js';

interface LoginRow {
  readonly rolsuper: boolean;
  readonly rolbypassrls: boolean;
  readonly rolcreaterole: boolean;
  readonly rolinherit: boolean;
  readonly owns: boolean;
  readonly enters: boolean;
  readonly migrated: boolean;
}

// From PostgreSQL 16 on somebody may be a member of a role and still not enter it; 15 does not know that difference.
const login = `
  select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolinherit,
    exists (select 1 from pg_class c where c.relowner = r.oid or (c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(session_user, c.relowner, 'member'))) as owns,
    exists (select 1 from pg_roles s where s.rolname = $1 and pg_has_role(session_user, s.oid,
      case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)) as enters,
    exists (select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = 'migrations') as migrated
  from pg_roles r where r.rolname = session_user`;

async function loginOf(target: ConnectionTarget): Promise<LoginRow | undefined> {
  const asItself = createDataSource({ target, poolSize: 1, name: 'doorbraak login' });
  await asItself.initialize();
  try {
    const [found] = (await asItself.query(login, [serverRole])) as LoginRow[];
    return found;
  } finally {
    await asItself.destroy();
  }
}

/** Everything that is wrong with the login, in words and without its name; empty when it may take its roles. */
export async function loginProblems(target: ConnectionTarget): Promise<string[]> {
  const role = await loginOf(target);
  const problems: string[] = [];
  if (role === undefined || role.rolsuper || role.rolbypassrls)
    problems.push('the login bypasses row-level security');
  if (role?.owns) problems.push('the login owns tables, or may become who does');
  if (role?.rolcreaterole) problems.push('the login may make roles');
  const isAnothers = problems.length > 0;
  if (role?.rolinherit) problems.push('the login inherits from its roles: it must be NOINHERIT');
  if (!role?.migrated) problems.push('the database is not migrated: run `npm run migrate` as its owner');
  // An owner's or administrator's login is not to be let in: what is missing there is a login for the server.
  if (!role?.enters && !isAnothers)
    problems.push(
      `the login may not enter the server's roles: GRANT ${serverRole} TO <the login> is missing`,
    );
  return problems;
}
