// Whatever a superuser does to a sealed record, the verifier finds it and names the first bad line.

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/record/verify/findings.js';
import type { Report } from '../../../src/record/verify/verify-log.js';
import { linesPerRound, rounds, type SealedCopy, sealedDatabase } from './support/sealed-database.js';
import { seal, verify } from './support/sealing.js';

const record = sealedDatabase();
const total = rounds * linesPerRound;
/** In the midst of a batch, in the midst of the record. */
const target = 23;

async function found(copy: SealedCopy, change = {}): Promise<Partial<Finding>> {
  const { verdict, findings } = await verify(copy.database, copy, change);
  expect(verdict).toBe('TAMPERED');
  const { code, leafIndex, lineId } = findings[0]!;
  return { code, leafIndex, lineId };
}

const at = (copy: SealedCopy, index: number, code: string) => ({
  code,
  leafIndex: index,
  lineId: copy.ids[index]!,
});

test('a record that nobody touched is sound', async () => {
  const copy = await record.untouched();
  const expected: Partial<Report> = {
    verdict: 'SOUND',
    findings: [],
    sealed: total,
    checkpoints: rounds * 2,
    epoch: 1,
    waiting: 0,
    pending: 0,
    witnessed: true,
  };
  expect(await verify(copy.database, copy)).toMatchObject(expected);
});

const flipText = (column: string) => `overlay(${column} placing chr(ascii(${column}) # 1) from 1 for 1)`;
const flipUuid = (column: string) =>
  `overlay(${column}::text placing case left(${column}::text, 1) when '0' then '1' else '0' end from 1 for 1)::uuid`;

describe('one bit, or as little as the column has, in each column of a line', () => {
  test.each([
    ['seq', 'seq # 1'],
    ['xid', '(xid::text::bigint # 1)::text::xid8'],
    ['at', `at + interval '1 microsecond'`],
    ['written_at', `written_at - interval '1 microsecond'`],
    ['trace_id', flipText('trace_id')],
    ['region_id', flipUuid('region_id')],
    ['person_id', flipUuid('person_id')],
    ['organisation_id', 'null'],
    ['capacity', flipText('capacity')],
    ['purpose', flipText('purpose')],
    ['issuer', flipText('issuer')],
    ['token_id', flipText('token_id')],
    ['action', `'SEARCH'`],
    ['outcome', `'REFUSED'`],
    ['emergency', 'not emergency'],
    ['subject', flipUuid('subject')],
    ['subject', 'null'],
    ['case_id', flipUuid('case_id')],
    ['secrecy', flipText('secrecy')],
    ['secrecy', `''`],
    ['resources', 'resources[2:2] || resources[1:1]'],
    ['resources', `'[0:1]={Case,HealthFeedback}'`],
    ['classes', `array['D12,D29']`],
    ['rules', `rules || array['']`],
    ['consents', `'{}'`],
    ['items', 'items # 1'],
    ['facts', `jsonb_set(facts, '{1,facts,frozen}', 'true')`],
    ['facts', `facts #- '{1,facts,other}'`],
    ['facts', 'jsonb_build_array(facts -> 1, facts -> 0)'],
    ['snapshot', 'null'],
    ['snapshot', `''`],
    ['policy', flipText('policy')],
  ])('%s = %s', async (column, value) => {
    const copy = await record.untouched();
    await copy.tamper(`update access_log set ${column} = ${value} where id = '${copy.ids[target]}'`);
    expect(await found(copy)).toEqual(at(copy, target, 'LINE_CHANGED'));
  });

  test('its id: the line that was sealed is gone', async () => {
    const copy = await record.untouched();
    await copy.tamper(`update access_log set id = '${randomUUID()}' where id = '${copy.ids[target]}'`);
    expect(await found(copy)).toEqual(at(copy, target, 'LINE_MISSING'));
  });
});

describe('lines', () => {
  test.each([0, target, total - 1])('deleted, at leaf %s', async index => {
    const copy = await record.untouched();
    await copy.tamper(`delete from access_log where id = '${copy.ids[index]}'`);
    expect(await found(copy)).toEqual(at(copy, index, 'LINE_MISSING'));
  });

  test('two that changed places', async () => {
    const copy = await record.untouched();
    const [one, other] = [copy.ids[target]!, copy.ids[target + 9]!];
    const spare = randomUUID();
    await copy.tamper(
      `update access_log set id = '${spare}' where id = '${one}'`,
      `update access_log set id = '${one}' where id = '${other}'`,
      `update access_log set id = '${other}' where id = '${spare}'`,
    );
    expect(await found(copy)).toEqual(at(copy, target, 'LINE_CHANGED'));
  });

  test('two of one operation whose pupils changed places', async () => {
    const copy = await record.untouched();
    const ids = `('${copy.ids[0]}', '${copy.ids[1]}')`;
    await copy.tamper(`update access_log a set subject = b.subject from access_log b
      where a.id in ${ids} and b.id in ${ids} and a.id <> b.id`);
    expect(await found(copy)).toEqual(at(copy, 0, 'LINE_CHANGED'));
  });

  const columns = `trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id, action, outcome,
    subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy`;
  const insertion = (copy: SealedCopy, id: string, own: string, values: string): string =>
    `insert into access_log (id, seq, ${own}, ${columns}) select '${id}', 1000000, ${values}, ${columns} from access_log where id = '${copy.ids[target]}'`;

  test.each([
    ['in a transaction that was sealed', 'xid, at, written_at', 'xid, at, written_at'],
    ['in a transaction that was never', 'xid, at, written_at', `'1', at, written_at`],
    ['in a transaction that is yet to come', 'xid, at, written_at', `'99999999999999', at, written_at`],
  ])('put in %s', async (_, own, values) => {
    const copy = await record.untouched();
    const id = randomUUID();
    await copy.tamper(insertion(copy, id, own, values));
    expect(await found(copy)).toEqual({ code: 'LINE_INSERTED', leafIndex: null, lineId: id });
  });

  const backdated = [
    ['both times', 'at, written_at', `at - interval '1 year', written_at - interval '1 year'`],
    ['the instant of the request', 'at, written_at', `at - interval '1 year', clock_timestamp()`],
  ] as const;

  test.each(backdated)(
    'put in by a transaction of now, %s set back, before it is sealed',
    async (_, own, values) => {
      const copy = await record.untouched();
      const id = randomUUID();
      await copy.tamper(insertion(copy, id, own, values));
      expect(await found(copy)).toEqual({ code: 'LINE_BACKDATED', leafIndex: null, lineId: id });
    },
  );

  test.each(backdated)('put in by a transaction of now, %s set back, and sealed', async (_, own, values) => {
    const copy = await record.untouched();
    const id = randomUUID();
    await copy.tamper(insertion(copy, id, own, values));
    await seal(copy.database, copy);
    expect(await found(copy)).toEqual({ code: 'LINE_BACKDATED', leafIndex: total, lineId: id });
  });
});

describe('leaves', () => {
  test('one that was changed, its line untouched', async () => {
    const copy = await record.untouched();
    await copy.tamper(
      `update record_leaves set leaf_hash = set_byte(leaf_hash, 5, get_byte(leaf_hash, 5) # 1) where leaf_index = ${target}`,
    );
    expect(await found(copy)).toEqual(at(copy, target, 'LEAF_CHANGED'));
    expect(await found(copy, { witnessFile: undefined })).toEqual(at(copy, target, 'LINE_CHANGED'));
  });

  test('one that was removed', async () => {
    const copy = await record.untouched();
    await copy.tamper(`delete from record_leaves where leaf_index = ${target}`);
    expect(await found(copy)).toEqual({ code: 'LEAF_MISSING', leafIndex: target, lineId: null });
  });

  test('one removed with its line, and those behind it moved up', async () => {
    const copy = await record.untouched();
    await copy.tamper(
      `delete from access_log where id = '${copy.ids[target]}'`,
      `delete from record_leaves where leaf_index = ${target}`,
      `update record_leaves set leaf_index = leaf_index - 1 + 1000 where leaf_index > ${target}`,
      'update record_leaves set leaf_index = leaf_index - 1000 where leaf_index >= 1000',
    );
    const [moved] = copy.ids.slice(target + 1);
    expect(await found(copy)).toEqual({ code: 'LINE_CHANGED', leafIndex: target, lineId: moved });
  });

  test('two that changed places, with their lines', async () => {
    const copy = await record.untouched();
    await copy.tamper(
      `update record_leaves set leaf_index = 1000 where leaf_index = ${target}`,
      `update record_leaves set leaf_index = ${target} where leaf_index = ${target + 1}`,
      `update record_leaves set leaf_index = ${target + 1} where leaf_index = 1000`,
    );
    expect(await found(copy)).toMatchObject({ code: 'LINE_CHANGED', leafIndex: target });
    // Without the second place it lies somewhere in what that checkpoint sealed.
    const [first] = (await verify(copy.database, copy, { witnessFile: undefined })).findings;
    expect(first).toMatchObject({ code: 'ROOT_DIFFERS', checkpoint: 5, leafIndex: 20, throughLeaf: 24 });
  });
});
