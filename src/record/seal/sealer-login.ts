// What keeps a login from sealing: it may do more than that, or not even that. Read from the catalogue.

import type { Client } from 'pg';
import { recordSealerRole, serverRole } from '../../database/roles.js';

interface LoginRow {
  readonly mighty: boolean;
  readonly inherits: boolean;
  readonly owns: boolean;
  readonly serves: boolean;
  readonly seals: boolean;
}

// From PostgreSQL 16 on somebody may be a member of a role and still not enter it; 15 does not know that difference.
const login = `
  select r.rolsuper or r.rolbypassrls or r.rolcreaterole as mighty, r.rolinherit as inherits,
    exists (select 1 from pg_class c where c.relowner = r.oid or (c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(session_user, c.relowner, 'member'))) as owns,
    exists (select 1 from pg_roles s where s.rolname = $1 and pg_has_role(session_user, s.oid, 'member')) as serves,
    exists (select 1 from pg_roles s where s.rolname = $2 and pg_has_role(session_user, s.oid,
      case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)) as seals
  from pg_roles r where r.rolname = session_user`;

/** In words and without its name; empty when it may take its role. */
export async function sealerLoginProblems(client: Client): Promise<string[]> {
  const { rows } = await client.query<LoginRow>(login, [serverRole, recordSealerRole]);
  const found = rows[0];
  if (found === undefined || found.mighty) return ['the login bypasses row-level security or makes roles'];
  return [
    ...(found.owns ? ['the login owns tables, or may become who does'] : []),
    ...(found.serves ? ["the login is the server's: whoever answers does not seal"] : []),
    ...(found.inherits ? ['the login inherits from its roles: it must be NOINHERIT'] : []),
    ...(found.seals
      ? []
      : [
          `the login may not seal: the database is not migrated, or GRANT ${recordSealerRole} TO <the login> is missing`,
        ]),
  ];
}
