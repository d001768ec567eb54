// Schemas and extensions.

import { type Ask, linesOf } from './ask.js';
import { byName, ownSchema } from './own-objects.js';

const schemas = `
  select format('create schema if not exists %I;', n.nspname) as line
    from pg_namespace n where ${ownSchema('n.oid')} order by ${byName('n.nspname')}`;

// Without a version: it is the server's.
const extensions = `
  select format('create extension if not exists %I with schema %I;', e.extname, n.nspname) as line
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
   where e.extname <> 'plpgsql' order by ${byName('e.extname')}`;

export async function schemaStatements(ask: Ask): Promise<string> {
  return [...(await linesOf(ask, schemas)), ...(await linesOf(ask, extensions))].join('\n');
}
