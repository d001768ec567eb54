// The bytes of a line, written down twice and apart: server, sealer and verifier come to the same hashes, whatever it says.

import { hash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessLine, AccessLines, AskedOf, LineContent } from '../../../src/record/access-line.js';
import { GrowingTree } from '../../../src/record/seal/growing-tree.js';
import { contentHashes } from '../../../src/record/seal/receipt.js';
import { leftOverLines } from '../../../src/record/seal/unsealed-lines.js';
import { MerkleHead } from '../../../src/record/verify/merkle-head.js';
import {
  contentDigest,
  leafDigest,
  microsecondsOf,
  rowColumns,
  textOf,
} from '../../../src/record/verify/row-bytes.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { operation, recordWriter, write } from './support/written-lines.js';

let database: TestDatabase;
let writer: Client;
let superuser: Client;

beforeAll(async () => {
  database = await freshDatabase();
  writer = await recordWriter(database.server);
  superuser = new Client({ ...database.superuser, options: '-c TimeZone=UTC' });
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
});
afterAll(async () => {
  await writer.end();
  await superuser.end();
  await database.drop();
});

/** What PostgreSQL holds in a text: every sign but the one with number zero. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'null', 'NULL', '\\', '"', '{}', ' ', ',', '-', '1:a', '\u2003'),
  )
  .map(text => text.replaceAll('\0', ''));
const anyTexts = fc.array(anyText, { maxLength: 4 });
const anyId = fc.uuid();
const orNot = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const anyFacts = fc.array(
  fc.record({
    resource: anyText,
    rule: anyText,
    facts: fc.dictionary(anyText, fc.oneof(fc.boolean(), anyText, fc.constant(null))),
  }),
  { maxLength: 3 },
);
const anyContent = fc.record({
  action: fc.constantFrom('READ', 'SEARCH', 'FAIL'),
  outcome: fc.constantFrom('PERMITTED', 'REFUSED'),
  emergency: fc.boolean(),
  secrecy: orNot(anyText),
  resources: anyTexts,
  classes: anyTexts,
  rules: anyTexts,
  consents: fc.array(anyId, { maxLength: 3 }),
  facts: anyFacts as fc.Arbitrary<AskedOf[]>,
}) as unknown as fc.Arbitrary<LineContent>;
const anyLine: fc.Arbitrary<AccessLine> = fc.record({
  content: anyContent,
  regionId: orNot(anyId),
  subject: orNot(anyId),
  caseId: orNot(anyId),
  items: fc.integer({ min: 0, max: 2_000_000_000 }),
});
const anyOperation = fc.record({
  at: fc.date({ min: new Date('1971-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
  traceId: fc.uuid(),
  actor: fc.record({
    personId: anyId,
    organisationId: orNot(anyId),
    capacity: anyText,
    purpose: anyText,
    issuer: anyText,
    tokenId: anyText,
  }),
  homeRegionId: anyId,
  snapshot: orNot(anyText),
  policy: anyText,
  lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
}) as unknown as fc.Arbitrary<AccessLines>;

const columns = rowColumns.map(name => `a.${name}`).join(', ');

async function rows(where = 'true'): Promise<(string | null)[][]> {
  const { rows: found } = await superuser.query({
    text: `select ${columns} from access_log a where ${where} order by a.xid, a.seq`,
    rowMode: 'array',
    types: { getTypeParser: () => (value: string) => value } as never,
  });
  return found as (string | null)[][];
}

test('what the server hashes when it answers is what is found in the record', async () => {
  await fc.assert(
    fc.asyncProperty(anyOperation, async said => {
      await superuser.query('delete from access_log');
      await write(writer, said);
      expect((await rows()).map(contentDigest).sort()).toEqual(contentHashes(said).sort());
    }),
    { numRuns: 150 },
  );
});

/** Also what no server of ours would write: a superuser may have. */
const strange = [
  `resources = '{}'`,
  `resources = '{{a,b},{c,d}}'`,
  `classes = '[3:4]={x,NULL}'`,
  `facts = '{"bb": 1.50, "a": [1e3, "\\u00e9", {"": null}], "ccc": -0}'`,
  `facts = 'null'`,
  `facts = '"x"'`,
  `at = 'infinity'`,
  `at = '-infinity'`,
  `at = '0044-03-15 BC'`,
  `at = '12026-01-01'`,
  `at = '2199-12-31 23:59:59.999999'`,
  `written_at = '2200-01-01'`,
  `at = '1969-12-31 23:59:59.999999'`,
  `at = '2026-03-29 01:59:59.000001+01'`,
  `written_at = 'infinity'`,
  `written_at = '1900-01-01 00:00:00.5'`,
  `items = -1`,
  `xid = '18446744073709551615'`,
  `seq = -5`,
  `secrecy = ''`,
  `consents = array[null, gen_random_uuid()]`,
];

test('sealer and verifier come to the same leaf', async () => {
  await superuser.query('delete from access_log');
  for (const said of fc.sample(anyOperation, 40)) await write(writer, said);
  await superuser.query('alter table access_log alter column seq drop identity');
  for (const change of strange) {
    const said = operation(1);
    await superuser.query('alter table access_log alter column seq set default -6');
    await write(writer, said);
    await superuser.query(`update access_log set ${change} where trace_id = $1`, [said.traceId]);
  }
  const sealed = await leftOverLines(superuser, 1000);
  const verified = await rows();
  expect(sealed.length).toBeGreaterThan(strange.length + 40);
  const hashes = new Map(verified.map(row => [textOf(row, 'id'), leafDigest(row).toString('hex')]));
  expect(new Map(sealed.map(line => [line.id, line.leaf.toString('hex')]))).toEqual(hashes);
});

test('every column of the record goes into the bytes, and a new one has to', async () => {
  const told = await database.query<{ name: string }>(
    `select attname::text as name from pg_attribute where attrelid = 'access_log'::regclass and attnum > 0 and not attisdropped`,
  );
  expect(told.map(one => one.name).sort()).toEqual([...rowColumns].sort());
});

test.each([
  ['1970-01-01 00:00:00+00', 0],
  ['1970-01-01 00:00:01.5+00', 1_500_000],
  ['1969-12-31 23:59:59.999999+00', undefined],
  ['2199-12-31 23:59:59.999999+00', 7_258_118_399_999_999],
  ['2200-01-01 00:00:00+00', undefined],
  ['2026-11-23 19:30:55.123456+00', 1_795_462_255_123_456],
  ['infinity', undefined],
  ['2026-11-23 19:30:55+01', undefined],
])('%s is %s microseconds since 1970', (text, micros) => expect(microsecondsOf(text)).toBe(micros));

describe('the two trees', () => {
  // RFC 6962, 2.1: leaves 0x00, nodes 0x01; roots of these eight entries are known from the tests of Certificate Transparency.
  const entries = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  const leafOf = (entry: string): Buffer =>
    hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(entry, 'hex')]), 'buffer');

  test('come to the roots that are known', () => {
    const [growing, head] = [new GrowingTree(), new MerkleHead()];
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect([growing.root().toString('hex'), head.root.toString('hex')]).toEqual([nothing, nothing]);
    for (const [index, entry] of entries.entries()) {
      const leaf = leafOf(entry);
      growing.append(leaf);
      head.add(leaf);
      expect([growing.root().toString('hex'), head.root.toString('hex')]).toEqual([
        roots[index],
        roots[index],
      ]);
    }
  });

  test('are alike at every size, also when the edge was put away and taken up again', () => {
    let growing = new GrowingTree();
    const head = new MerkleHead();
    for (let size = 1; size <= 300; size++) {
      const leaf = leafOf(randomUUID().replaceAll('-', ''));
      growing.append(leaf);
      head.add(leaf);
      expect(growing.root().equals(head.root)).toBe(true);
      if (size % 7 === 0) growing = new GrowingTree(size, growing.edge);
    }
    expect(() => new GrowingTree(299, growing.edge)).toThrow('right edge');
  });
});
