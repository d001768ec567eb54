// Functions as they are defined, and whose they are where a narrow role of ours owns them.

import { type Ask, linesOf } from './ask.js';
import { byName, ofNoExtension, ownRoles, ownSchema } from './own-objects.js';

const functions = `
  select rtrim(pg_get_functiondef(p.oid), E' \\n') || ';' || coalesce(
      (select format(E'\\nalter function %s owner to %I;', p.oid::regprocedure, r.rolname)
         from ${ownRoles} r where r.oid = p.proowner), '') as line
    from pg_proc p
   where ${ownSchema('p.pronamespace')} and ${ofNoExtension('pg_proc', 'p.oid')}
   order by ${byName('p.oid::regprocedure')}`;

export async function functionStatements(ask: Ask): Promise<string> {
  return (await linesOf(ask, functions)).join('\n\n');
}
