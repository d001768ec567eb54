// The policy's words in PostgreSQL: tables, roles, and the expression behind each fact.

import type { RlsDialect } from '../policy/render-rls.js';
import { resourceEntry } from '../policy/vocabulary/resources.js';
import { capacity as contextCapacity, purpose, regions } from './facts/context-sql.js';
import { itemRow } from './facts/fact-row.js';
import { factSql } from './facts/fact-sql.js';
import { actorsRole, roleFor } from './roles.js';
import { rowShapes, tableOf } from './row-shapes.js';

const list = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ');

export const rlsDialect: RlsDialect = {
  table: tableOf,
  commands: (resource, action) => {
    if (action === 'read') return ['select'];
    // The record is written by its own trigger and writer alone, whatever the policy table says of reading it.
    if (resource === 'AccessLogEntry') return [];
    const { updates, isDerived = false } = rowShapes[resource];
    return [
      ...(isDerived ? [] : (['insert'] as const)),
      ...(updates.length > 0 ? (['update'] as const) : []),
    ];
  },
  holds: (fact, resource, capacity) =>
    factSql[fact].holds({
      ...itemRow({ resource, capacity }, tableOf(resource), rowShapes[resource]),
      underRls: true,
    }),
  purposeIn: purposes => `${purpose} in (${list(purposes)})`,
  capacityIs: capacity => `${contextCapacity} = '${capacity}'`,
  region: resource => {
    const table = tableOf(resource);
    const isThere =
      rowShapes[resource].region === 'regions'
        ? `${table}.regions && ${regions}::uuid[]`
        : `${table}.region_id = any (${regions}::uuid[])`;
    return resourceEntry(resource).isAggregate === true
      ? isThere
      : `${isThere} and ${purpose} <> 'STATISTICS'`;
  },
  everyone: actorsRole,
  role: roleFor,
  sharesRole: resource => resource === 'AccessLogEntry',
};
