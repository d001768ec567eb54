// Triggers, and row-level security: whether it is on and forced, and every policy.

import { type Ask, linesOf } from './ask.js';
import { byName, ownSchema } from './own-objects.js';

const triggers = `
  select pg_get_triggerdef(t.oid) || ';' || case t.tgenabled when 'O' then '' else ' -- fires: ' || t.tgenabled::text end as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where not t.tgisinternal and ${ownSchema('c.relnamespace')}
   order by ${byName('c.oid::regclass')}, ${byName('t.tgname')}`;

const flags = `
  select concat_ws(E'\\n',
      case when c.relrowsecurity then format('alter table %s enable row level security;', c.oid::regclass) end,
      case when c.relforcerowsecurity then format('alter table %s force row level security;', c.oid::regclass) end) as line
    from pg_class c
   where ${ownSchema('c.relnamespace')} and c.relkind = 'r' and (c.relrowsecurity or c.relforcerowsecurity)
   order by ${byName('c.oid::regclass')}`;

const roleNames = `(select string_agg(coalesce(quote_ident(r.rolname), 'public'), ', ' order by ${byName('r.rolname')})
    from unnest(p.polroles) named (oid) left join pg_roles r on r.oid = named.oid)`;

const policies = `
  select concat_ws(E'\\n', format('create policy %I on %s', p.polname, p.polrelid::regclass),
      format('  as %s for %s to %s', case when p.polpermissive then 'permissive' else 'restrictive' end,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
        ${roleNames}),
      '  using (' || pg_get_expr(p.polqual, p.polrelid, true) || ')',
      '  with check (' || pg_get_expr(p.polwithcheck, p.polrelid, true) || ')') || ';' as line
    from pg_policy p join pg_class c on c.oid = p.polrelid
   where ${ownSchema('c.relnamespace')}
   order by ${byName('p.polrelid::regclass')}, ${byName('p.polname')}`;

export async function rowSecurityStatements(ask: Ask): Promise<string> {
  const parts = [
    (await linesOf(ask, triggers)).join('\n'),
    (await linesOf(ask, flags)).join('\n'),
    (await linesOf(ask, policies)).join('\n\n'),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}
