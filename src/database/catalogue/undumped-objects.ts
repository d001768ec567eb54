// Kinds of objects that the dump does not know how to tell: rather than leave one out in silence, it fails.

import { type Ask, linesOf } from './ask.js';
import { ofNoExtension, ownSchema } from './own-objects.js';

const unknown = `
  select format('%s (relation of kind %s)', c.oid::regclass, c.relkind) as line from pg_class c
   where c.relkind not in ('r', 'i', 'S', 'v') and ${ownSchema('c.relnamespace')} and ${ofNoExtension('pg_class', 'c.oid')}
  union all
  select format('%s (inherits)', i.inhrelid::regclass) from pg_inherits i
  union all
  select format('%s (type)', t.oid::regtype) from pg_type t
   where t.typtype not in ('b', 'c') and ${ownSchema('t.typnamespace')} and ${ofNoExtension('pg_type', 't.oid')}
  union all
  select format('%s (function of kind %s)', p.oid::regprocedure, p.prokind) from pg_proc p
   where p.prokind not in ('f', 'p') and ${ownSchema('p.pronamespace')} and ${ofNoExtension('pg_proc', 'p.oid')}
  union all
  select format('%s (rule)', r.rulename) from pg_rewrite r join pg_class c on c.oid = r.ev_class
   where c.relkind <> 'v' and ${ownSchema('c.relnamespace')}
  union all
  select format('%s (operator)', o.oid::regoperator) from pg_operator o
   where ${ownSchema('o.oprnamespace')} and ${ofNoExtension('pg_operator', 'o.oid')}
  union all
  select format('%s (event trigger)', e.evtname) from pg_event_trigger e
  union all
  select 'default privileges' from pg_default_acl
  union all
  select format('%s (comment)', d.description) from pg_description d join pg_class c on c.oid = d.objoid
   where d.classoid = 'pg_class'::regclass and ${ownSchema('c.relnamespace')} and ${ofNoExtension('pg_class', 'c.oid')}`;

export async function refuseUndumped(ask: Ask): Promise<void> {
  const lines = await linesOf(ask, unknown);
  if (lines.length > 0) throw new Error(`the dump of the catalogue does not know: ${lines.join(', ')}`);
}
