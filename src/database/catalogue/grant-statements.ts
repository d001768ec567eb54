// What our roles and everybody may do with schemas, functions, tables, columns and sequences.

import { type Ask, linesOf } from './ask.js';
import { byName, ofNoExtension, ownGrantees, ownSchema } from './own-objects.js';

interface Granted {
  readonly kind: string;
  readonly name: string;
  /** Access list, with what holds where none was ever set. */
  readonly acl: string;
  readonly owner: string;
  readonly from: string;
  /** What everybody has without a word, and must be told when it was taken away. */
  readonly everybodyHas?: string;
}

const relation = `${ownSchema('c.relnamespace')} and ${ofNoExtension('pg_class', 'c.oid')}`;

const kinds: readonly Granted[] = [
  {
    kind: 'schema',
    name: 'quote_ident(n.nspname)',
    acl: `coalesce(n.nspacl, acldefault('n', n.nspowner))`,
    owner: 'n.nspowner',
    from: `pg_namespace n where ${ownSchema('n.oid')}`,
    everybodyHas: `n.nspname = 'public'`,
  },
  {
    kind: 'function',
    name: 'p.oid::regprocedure::text',
    acl: `coalesce(p.proacl, acldefault('f', p.proowner))`,
    owner: 'p.proowner',
    from: `pg_proc p where ${ownSchema('p.pronamespace')} and ${ofNoExtension('pg_proc', 'p.oid')}`,
    everybodyHas: 'true',
  },
  {
    kind: 'table',
    name: 'c.oid::regclass::text',
    acl: `coalesce(c.relacl, acldefault('r', c.relowner))`,
    owner: 'c.relowner',
    from: `pg_class c where c.relkind in ('r', 'v') and ${relation}`,
  },
  {
    kind: 'sequence',
    name: 'c.oid::regclass::text',
    acl: `coalesce(c.relacl, acldefault('s', c.relowner))`,
    owner: 'c.relowner',
    from: `pg_class c where c.relkind = 'S' and ${relation}`,
  },
];

const revokes = ({ kind, name, acl, from, everybodyHas }: Granted): string => `
  select format('revoke all on ${kind} %s from public;', ${name}) as line
    from ${from} and ${everybodyHas} and not exists (select 1 from aclexplode(${acl}) x where x.grantee = 0)
   order by ${byName(name)}`;

const option = `case when x.is_grantable then ' with grant option' else '' end`;

/** Grantees with the same privileges on the same thing are told together; `one` has a row for each grantee. */
const together = (one: string): string => `
  select format('grant %s to %s%s;', one.what, string_agg(one.grantee, ', ' order by ${byName('one.grantee')}), one.option) as line
    from (${one}) one group by one.name, one.what, one.option
   order by ${byName('one.name')}, ${byName('one.what')}, one.option`;

const grants = ({ kind, name, acl, owner, from }: Granted): string =>
  together(`
  select o.name, g.name as grantee, ${option} as option,
         format('%s on ${kind} %s', string_agg(distinct lower(x.privilege_type), ', '), o.name) as what
    from (select ${name} as name, ${acl} as acl, ${owner} as owner from ${from}) o,
         aclexplode(o.acl) x join ${ownGrantees} g on g.oid = x.grantee
   where x.grantee <> o.owner
   group by o.name, g.name, x.is_grantable`);

const columnGrants = together(`
  select c.oid::regclass::text as name, g.name as grantee, ${option} as option,
         format('%s (%s) on table %s', lower(x.privilege_type),
                string_agg(quote_ident(a.attname), ', ' order by a.attnum), c.oid::regclass) as what
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped,
         aclexplode(a.attacl) x join ${ownGrantees} g on g.oid = x.grantee
   where x.grantee <> c.relowner and ${relation}
   group by c.oid, g.name, x.privilege_type, x.is_grantable`);

export async function grantStatements(ask: Ask): Promise<string> {
  const lines: string[] = [];
  for (const kind of kinds) {
    if (kind.everybodyHas !== undefined) lines.push(...(await linesOf(ask, revokes(kind))));
    lines.push(...(await linesOf(ask, grants(kind))));
  }
  return [...lines, ...(await linesOf(ask, columnGrants))].join('\n');
}
