// What everything that is laid is made of: an actor, tables, and times.

import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { Row } from './fill-row.js';
import type { Holding } from './holdings.js';

export interface Actor {
  readonly capacity: Capacity;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly otherOrganisationId: string;
  readonly regionId: string;
  readonly unboundRegionId: string;
}

export type Tables = Map<string, Row[]>;

export const times: Partial<Record<Holding, string>> = {
  past: '[2020-01-01,2020-02-01)',
  future: '[2100-01-01,)',
};
export const always = '[2020-01-01,)';

export const add = (tables: Tables, table: string, row: Row): void => {
  const rows = tables.get(table);
  if (rows === undefined) tables.set(table, [row]);
  else rows.push(row);
};

export const superseded = (holding: string): Row =>
  holding === 'superseded' ? { superseded_at: '2021-01-01T00:00:00Z', superseded_xid: '3' } : {};
export const recorded: Row = { recorded_at: '2020-01-01T00:00:00Z', recorded_xid: '2' };
