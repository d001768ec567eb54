// What in a cluster is ours, in SQL: roles that nobody logs in with, and what lies in our schemas but in no extension.

/**
 * Named after the product and no login, not even a closed one: that keeps its password. The names of logins are the
 * administrator's business and tell nothing about the schema.
 */
export const ownRoles = `(select oid, rolname from pg_authid
  where rolname like 'doorbraak\\_%' and not rolcanlogin and rolpassword is null)`;

/** Our roles, and everybody. */
export const ownGrantees = `(select oid, quote_ident(rolname) as name from ${ownRoles} r union all select 0, 'public')`;

export const ownSchema = (column: string): string =>
  `(${column} in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'))`;

export const ofNoExtension = (catalogue: string, oid: string): string =>
  `not exists (select 1 from pg_depend x
     where x.classid = '${catalogue}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;

/** Names in the order of their bytes, which no collation of a server changes. */
export const byName = (column: string): string => `${column}::text collate "C"`;
