// The table of statutory grounds beside the rights: whom a row names is somebody there, and it opens no class to them that the rights keep shut.

import { expect, test } from 'vitest';
import { STATUTORY_ROWS } from '../../src/domain/without-consent/may-move.js';
import { STATUTORY_FIELDS } from '../../src/domain/without-consent/statutory-fields.js';
import { isCapacity } from '../../src/policy/vocabulary/capacities.js';
import { rightsLines } from './rights-lines.js';

const outside = ['openbaar-ministerie', 'raad-voor-de-kinderbescherming', 'veilig-thuis', 'onderzoeker'];

/** What DUO gets is a report as a whole (D19), with everything that the Besluit puts into one. */
const opened = STATUTORY_ROWS.flatMap(row =>
  row.opens.flatMap(({ to, fields }) =>
    to.filter(isCapacity).flatMap(capacity => {
      const classes = new Set(
        fields.map(field => (capacity === 'client-duo' ? 'D19' : STATUTORY_FIELDS[field])),
      );
      return [...classes].map(dataClass => ({ row: row.id, capacity, dataClass }));
    }),
  ),
);
const open = (ground?: string) =>
  new Set(
    rightsLines()
      .filter(line => ground === undefined || line.ground === ground)
      .map(line => `${line.capacity} ${line.dataClass}`),
  );

test('every recipient is a capacity of the policy or a body outside', () => {
  const others = STATUTORY_ROWS.flatMap(row => row.opens.flatMap(({ to }) => to)).filter(
    to => !isCapacity(to),
  );
  expect(others.filter(to => !outside.includes(to))).toEqual([]);
});

test('no row opens a class to a capacity for which the rights have no line', () => {
  const known = open();
  expect(opened.filter(one => !known.has(`${one.capacity} ${one.dataClass}`))).toEqual([]);
});

test('every line on statutory ground has its row', () => {
  const rows = new Set<string>(opened.map(one => `${one.capacity} ${one.dataClass}`));
  expect([...open('STATUTE')].filter(line => !rows.has(line))).toEqual([]);
});
