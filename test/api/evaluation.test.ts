// The yearly evaluation over HTTP: a commissioner sees numbers and no case, nobody a small number, and one young person more
// or less is told by nothing where fewer than ten are alike.

import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asking, type Json, pick } from '../support/ask.js';
import { traced } from './support/casework.js';
import { big, cellsFor, type Place, page, settle, some, textFor, year } from './support/evaluated.js';
import { linesOf } from './support/record-lines.js';
import { openWorld } from './support/world.js';

const [one, other] = [openWorld(), openWorld()];
let here: Place;
let there: Place;

beforeAll(async () => {
  const small = some(8, {});
  const middle = some(40, {});
  here = await settle(one, { big, small, middle });
  // One of the seventeen-year-olds in the doorbraakoverleg is eighteen there, the small region has one more, and so has the middle.
  const elder = { bornOn: '2007-02-03', phase: 'PH7', causes: ['WAITING_LIST'] };
  const at = big.findIndex(young => young.bornOn === '2009-02-03' && young.phase === 'PH7');
  const changed = big.map((young, index) => (index === at ? { ...young, ...elder } : young));
  there = await settle(other, { big: changed, small: some(9, {}), middle: some(41, {}) });
});

describe('a commissioner', () => {
  test('sees how many, of what age, how long and with what result, as somebody would count by hand', async () => {
    const cells = await cellsFor(here, here.commissioners.big);
    const numbers = Object.fromEntries([...cells].map(([cell, { number }]) => [cell, number]));
    expect(numbers).toMatchObject({
      ALL: 306,
      AGE_UNDER_12: 120,
      AGE_12_TO_15: 100,
      AGE_FROM_16: 86,
      EDUCATION_PO: 120,
      EDUCATION_AFTER_PO: 186,
      STATE_CLOSED: 150,
      STATE_RUNNING: 156,
      LEAD_TIME_TO_3_MONTHS: 60,
      LEAD_TIME_TO_6_MONTHS: 40,
      LEAD_TIME_OVER_6_MONTHS: 50,
      RESULT_REALISED: 100,
      RESULT_BACK_AT_SCHOOL: 60,
      RESULT_TRAJECT_STARTED: 40,
      STAGNATION_WAITING_LIST: 143,
      STAGNATION_PARTNER: 120,
    });
  });

  test('sees what is not told as suppressed and never as a number, and what stands beside it alike', async () => {
    const cells = await cellsFor(here, here.commissioners.big);
    const hidden = [...cells.values()].filter(({ suppressed }) => suppressed);
    expect(hidden.map(({ cell }) => cell)).toEqual(
      expect.arrayContaining([
        'AGE_16_TO_17',
        'AGE_FROM_18',
        'EDUCATION_VO',
        'EDUCATION_MBO',
        'STAGNATION_SCHOOL',
      ]),
    );
    expect(hidden.filter(({ number }) => number !== null)).toEqual([]);
    const told = [...cells.values()].filter(({ suppressed }) => !suppressed);
    expect(told.filter(({ number }) => number === null || number < 10)).toEqual([]);
  });

  test('reads each series with its titles and passage, in Dutch and in English', async () => {
    const { data } = await traced(here.world.server, here.commissioners.big, page);
    const series = pick(data ?? undefined, 'evaluation', 0, 'series') as Record<string, Json>[];
    expect(series.map(({ series: code }) => code)).toEqual([
      'NUMBER',
      'AGE',
      'EDUCATION',
      'STATE',
      'LEAD_TIME',
      'RESULT',
      'STAGNATION',
      'PHASE',
    ]);
    expect(series[4]).toMatchObject({
      titleNl: 'Doorlooptijd van gesloten casussen, van openen tot sluiten',
      titleEn: 'Lead time of closed cases, from opening to closing',
      source: 'AM:201; AM:39, 179',
    });
  });

  test('sees no case and no pupil, for statistics least of all', async () => {
    const query = '{ cases { edges { node { id } } } }';
    const { status, data, errors } = await traced(here.world.server, here.commissioners.big, query);
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([403, null, 'FORBIDDEN']);
    const { purpose: _, ...forOversight } = here.commissioners.big;
    const others = await traced(here.world.server, forOversight, query);
    expect(pick(others.data ?? undefined, 'cases', 'edges') ?? []).toEqual([]);
    const all = await textFor(here, here.commissioners.big);
    expect(all).not.toMatch(/Kanarie|Geheim/);
  });

  test('reads it for statistics alone, and of no region but the own', async () => {
    const { purpose: _, ...forOversight } = here.commissioners.big;
    const refused = await traced(here.world.server, forOversight, page);
    expect(refused.status).toBe(403);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      rules: expect.arrayContaining(['statistic.read.opdrachtgever']),
    });
    expect(await textFor(here, here.commissioners.middle)).not.toContain('Grootstad');
  });

  test('leaves a line in the record that is about nobody', async () => {
    const { trace } = await traced(here.world.server, here.commissioners.big, page);
    const lines = await linesOf(here.world.database, trace);
    expect(
      lines.map(({ resources, classes, subject, case_id }) => ({ resources, classes, subject, case_id })),
    ).toEqual([{ resources: ['Statistic'], classes: ['D26'], subject: null, case_id: null }]);
  });
});

describe('one young person more or less', () => {
  test('is told by nothing where fewer than ten are alike: two worlds answer alike, to the byte', async () => {
    const mine = await textFor(here, here.commissioners.big);
    expect(await textFor(there, there.commissioners.big)).toBe(mine);
    const few = await textFor(here, here.commissioners.small);
    expect(await textFor(there, there.commissioners.small)).toBe(few);
    expect(
      [...(await cellsFor(here, here.commissioners.small)).values()].filter(cell => cell.number !== null),
    ).toEqual([]);
  });
  test('is counted where it may be told', async () => {
    expect((await cellsFor(here, here.commissioners.middle)).get('ALL')?.number).toBe(40);
    expect((await cellsFor(there, there.commissioners.middle)).get('ALL')?.number).toBe(41);
  });
});

describe('the same as comma-separated values', () => {
  const csvFor = async (who: Asking): Promise<string[][]> => {
    const { data } = await traced(here.world.server, who, `{ evaluation(schoolYear: ${year}) { csv } }`);
    return parse(pick(data ?? undefined, 'evaluation', 0, 'csv') as string, { record_delimiter: '\r\n' });
  };

  test('has a line for each cell, and no number where none is told', async () => {
    const [header, ...lines] = await csvFor(here.commissioners.big);
    expect(header?.slice(0, 3)).toEqual(['regio', 'schooljaar', 'peildatum']);
    const cells = await cellsFor(here, here.commissioners.big);
    expect(lines.map(line => [line[5], line[8], line[9]])).toEqual(
      [...cells.values()].map(({ cell, number, suppressed }) => [
        cell,
        number === null ? '' : String(number),
        suppressed ? 'ja' : 'nee',
      ]),
    );
  });
  test('begins no cell as a formula', async () => {
    const lines = await csvFor(here.commissioners.small);
    expect(lines[1]?.[0]).toBe("'=1+1");
    expect(lines.flat().filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
