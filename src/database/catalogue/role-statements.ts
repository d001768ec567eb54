// Our roles, what they may do in the cluster, and whose members they are.

import { type Ask, linesOf } from './ask.js';
import { byName, ownRoles } from './own-objects.js';

const roles = `
  select format('create role %I nologin %s%s;', r.rolname, case when r.rolinherit then 'inherit' else 'noinherit' end,
    concat(case when r.rolsuper then ' superuser' end, case when r.rolbypassrls then ' bypassrls' end,
           case when r.rolcreaterole then ' createrole' end, case when r.rolcreatedb then ' createdb' end,
           case when r.rolreplication then ' replication' end)) as line
    from pg_roles r join ${ownRoles} own using (oid) order by ${byName('r.rolname')}`;

// A member's own membership of a login is the administrator's; what ours are members of is ours, whoever's role it is.
const memberships = `
  select format('grant %I to %I%s;', granted.rolname, member.rolname,
    case when bool_or(m.admin_option) then ' with admin option' else '' end) as line
    from pg_auth_members m
    join pg_roles granted on granted.oid = m.roleid
    join ${ownRoles} member on member.oid = m.member
   group by granted.rolname, member.rolname
   order by ${byName('granted.rolname')}, ${byName('member.rolname')}`;

export async function roleStatements(ask: Ask): Promise<string> {
  const lines = [...(await linesOf(ask, roles)), ...(await linesOf(ask, memberships))];
  return lines.join('\n');
}
