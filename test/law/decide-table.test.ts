// `npm run -s decide -- --csv`: the same situations and answers as rows of a spreadsheet.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { answerTable } from '../../src/cli/decide/answer-table.js';
import { UnusableTable } from '../../src/cli/decide/table-columns.js';

const linesOf = (name: string): object[] =>
  readFileSync(new URL(`./fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as object);

/** Each value and its place, as a header names it. */
function* placesIn(value: unknown, place = ''): Generator<[string, string]> {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* placesIn(one, `${place}[${at}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      yield* placesIn(one, place === '' ? name : `${place}.${name}`);
  else yield [place, String(value)];
}

const situations = linesOf('situations').map(situation => Object.fromEntries(placesIn(situation)));
const header = [...new Set(situations.flatMap(situation => Object.keys(situation)))];
const tableOf = (delimiter: string): string =>
  stringify(situations, { header: true, columns: header, delimiter });

async function answered(text: string): Promise<{ text: string; failed: boolean[] }> {
  const pieces = text.match(/.{1,50}/gs) ?? [];
  const written: { text: string; failed: boolean }[] = [];
  async function* chunks(): AsyncGenerator<string> {
    yield* pieces;
  }
  for await (const one of answerTable(chunks())) written.push(one);
  return { text: written.map(one => one.text).join(''), failed: written.slice(1).map(one => one.failed) };
}
const rowsOf = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter });

/** A table of one row with these cells, and its answer. */
async function rowFor(cells: Record<string, string>): Promise<Record<string, string>> {
  const { text } = await answered(stringify([cells], { header: true }));
  return rowsOf(text)[0]!;
}
const plain = situations[0]!;

describe('the published situations as a table', () => {
  test.each([',', ';', '\t'])('between %j are answered as in lines', async delimiter => {
    const { text, failed } = await answered(tableOf(delimiter));
    expect(failed).toEqual(situations.map(() => false));
    const expected = (linesOf('answers') as Record<string, unknown>[]).map(answer => ({
      id: answer.id,
      effect: answer.effect,
      rule: answer.rule,
      deciders: (answer.deciders as string[]).join(';'),
      missing: (answer.missing as string[]).join(';'),
      refused: (answer.refused as string[]).join(';'),
      expired: answer.expired === true ? 'true' : '',
      error: '',
    }));
    expect(rowsOf(text, delimiter)).toEqual(expected);
  });

  test('keep the mark by which a spreadsheet knows its letters', async () => {
    const { text } = await answered(`\uFEFF${tableOf(';')}`);
    expect(text).toMatch(/^\uFEFFid;effect;/);
    expect((await answered(tableOf(';'))).text).toMatch(/^id;effect;/);
  });

  test('may have gaps in a list, space around a cell, and empty rows', async () => {
    const gap = Object.fromEntries(
      Object.entries(plain).map(([place, cell]) => [
        place.replace('statements[1]', 'statements[7]'),
        ` ${cell} `,
      ]),
    );
    const { text, failed } = await answered(`${stringify([gap], { header: true })}\n,,,\n\n`);
    expect(failed).toEqual([false]);
    expect(rowsOf(text)[0]).toMatchObject({ id: plain.id, effect: 'PERMIT', rule: 'R02' });
  });
});

describe('a row that is not understood', () => {
  test('gets an error in its place, and the others are answered', async () => {
    const rows = [plain, { ...plain, at: 'SECRET' }, plain];
    const { text, failed } = await answered(stringify(rows, { header: true }));
    expect(failed).toEqual([false, true, false]);
    expect(rowsOf(text).map(row => row.error)).toEqual([
      '',
      'at is not understood: an instant with an offset belongs there',
      '',
    ]);
    expect(text).not.toContain('SECRET');
  });

  test('is told by the place that the table gives it, also after a gap', async () => {
    const row = await rowFor({
      ...plain,
      'statements[5].by': 'mother',
      'statements[5].answer': 'PERHAPS',
      'statements[5].at': '2026-09-01T10:00:00Z',
    });
    expect(row.error).toMatch(/^statements\[5\]\.answer /);
  });

  test('may be longer than the header, or lack what a situation needs', async () => {
    const longer = await answered(`${stringify([plain], { header: true }).trimEnd()},SECRET\n`);
    expect(rowsOf(longer.text)[0]!.error).toBe('the row has more cells than the header');
    expect((await rowFor({ ...plain, 'item.domain': '' })).error).toMatch(/^item\.domain is missing/);
  });

  test('may name somebody by the sign that stands between names', async () => {
    const row = await rowFor({ ...plain, 'adults[0].id': 'mo;ther', 'statements[0].by': 'mo;ther' });
    expect(row).toMatchObject({
      id: plain.id,
      effect: '',
      error: expect.stringMatching(/semicolon|holds a ;/),
    });
  });

  test('may open a quotation mark and never close it: what was read before is answered', async () => {
    const { text, failed } = await answered(`${stringify([plain], { header: true })}"SECRET,`);
    expect(failed).toEqual([false, true]);
    expect(rowsOf(text)[1]!.error).toBe(
      'from here on the table cannot be read: a quotation mark is not closed',
    );
    expect(text).not.toContain('SECRET');
  });
});

describe('a table that cannot be used is refused as a whole', () => {
  test.each([
    ['nothing at all', '', 'the table has no header'],
    ['a place that the format has not', 'id,SECRET\n', 'column 2 of the header is no place of the format'],
    ['a way into the language itself', 'id,__proto__\n', 'column 2 of the header is no place of the format'],
    ['a place twice', 'id,at,id\n', 'columns 1 and 3 of the header are the same place'],
    [
      'no header but a row',
      '"a","2026-01-01T00:00:00Z"\n',
      'column 1 of the header is no place of the format',
    ],
    ['an open quotation mark', '"id', 'the header cannot be read: a quotation mark is not closed'],
  ])('%s', async (_what, text, reason) => {
    await expect(answered(text)).rejects.toThrow(UnusableTable);
    await expect(answered(text)).rejects.toThrow(reason);
  });
});
