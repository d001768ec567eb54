// Where one row is wanted and no order says which is the first, there can be only one.

import { expect, test } from 'vitest';
import { joinsOf } from '../../src/database/reading/noun-shape.js';
import { rowShapes } from '../../src/database/row-shapes.js';
import { nouns } from '../../src/nouns.js';
import { isResource } from '../../src/policy/vocabulary/resources.js';
import { openSuperuser } from '../support/superuser.js';

const opened = openSuperuser();

const tableOf = ({ name }: { readonly name: string }): string => {
  if (!isResource(name)) throw new Error(`${name} is no noun of the policy`);
  return rowShapes[name].table;
};

/** Columns of which no two rows have the same, as `table.column`. */
async function keys(): Promise<string[]> {
  const { rows } = await opened.client.query<{ key: string }>(
    `select i.indrelid::regclass::text || '.' || a.attname as key
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and i.indnkeyatts = 1 and i.indpred is null`,
  );
  return rows.map(row => row.key);
}

const leadingToOne = nouns.flatMap(noun =>
  [...joinsOf(noun)]
    .filter(([, join]) => !join.many && join.order === undefined)
    .map(([field, join]) => ({
      field: `${noun.name}.${field}`,
      key: `${tableOf(join.noun())}.${join.child}`,
    })),
);

test('a field that leads to one row without an order leads by a key', async () => {
  expect(leadingToOne.map(one => one.field)).toContain('Case.pupil');
  const known = await keys();
  expect(leadingToOne.filter(({ key }) => !known.includes(key))).toEqual([]);
});

test('a column that several rows may share is no key', async () => {
  const known = await keys();
  expect(known).toContain('pupils.subject');
  expect(known).not.toContain('participants.case_id');
});
