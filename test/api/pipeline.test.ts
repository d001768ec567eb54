// Statements sent together are answered in order, none runs after one that failed, and the connection stays as good as new.

import type { PoolClient } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { inOneRoundTrip } from '../../src/database/pipeline.js';
import { openSuperuser } from '../support/superuser.js';

const opened = openSuperuser();

beforeAll(async () => {
  await opened.client.query('create table told (word text)');
});

const send = (...statements: Parameters<typeof inOneRoundTrip>[1]) =>
  inOneRoundTrip(opened.client as unknown as PoolClient, statements);

const told = async (): Promise<string[]> =>
  (await opened.client.query<{ word: string }>('select word from told order by word')).rows.map(
    row => row.word,
  );

test('each statement has its own rows, as text, and values of every kind arrive as they are', async () => {
  const hard = ['a,b', '"quoted"', 'back\\slash', '{curly}', ''];
  expect(
    await send(
      { text: 'select $1::int, $2::text, $3::text', values: [1, null, "it's"] },
      { text: 'select unnest($1::text[])', values: [hard] },
      { text: 'select 1 where false' },
    ),
  ).toEqual([[['1', null, "it's"]], hard.map(word => [word]), []]);
});

test('after one that fails none runs, and the next to ask finds nothing of it', async () => {
  const tell = (word: string) => ({ name: 'tell', text: 'insert into told values ($1)', values: [word] });
  await send({ text: 'begin' }, tell('kept'), { text: 'commit' });
  await expect(
    send({ text: 'begin' }, tell('undone'), { text: 'select 1 / 0' }, tell('never'), { text: 'commit' }),
  ).rejects.toMatchObject({ code: '22012' });
  await opened.client.query('rollback');
  expect(await told()).toEqual(['kept']);
  await send(tell('later'));
  expect(await told()).toEqual(['kept', 'later']);
});

test('a statement is prepared once under its name, also when it comes twice at once', async () => {
  const named = { name: 'twice', text: 'select $1::int', values: [1] };
  expect(await send(named, { ...named, values: [2] })).toEqual([[['1']], [['2']]]);
  expect(await send(named)).toEqual([[['1']]]);
  const { rows } = await opened.client.query(`select name from pg_prepared_statements where name = 'twice'`);
  expect(rows).toHaveLength(1);
});

test.each([
  ['as it ran', 'select 1 / $1::int', [0]],
  ['before it was prepared', 'select nobody from nowhere where $1::int = 1', [1]],
])('a name whose statement failed %s at its first appearance can be used again', async (_, text, values) => {
  const name = `failing ${text.length}`;
  await expect(send({ name, text, values })).rejects.toMatchObject({
    code: expect.stringMatching(/^(22012|42P01)$/),
  });
  expect(await send({ name, text: 'select $1::int', values: [7] })).toEqual([[['7']]]);
});
