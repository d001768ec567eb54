// The number of a pupil: for whom it is, found by whoever may read it, and in no answer, log or line besides.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Json, pick } from '../support/ask.js';
import { expectAlike } from './support/alike.js';
import { openCase, seat, traced, type Who } from './support/casework.js';
import { giveNumber, numberOf, officer, type Reportable, report, reportable } from './support/duo.js';
import { inShort, linesOf } from './support/record-lines.js';
import { openWorld } from './support/world.js';

const world = openWorld();
let of: Reportable;
let hidden: Reportable;
const query = 'query ($number: String!) { pupilByNumber(number: $number) { id numbers { number kind } } }';
const find = (who: Who, number: string) => traced(world.server, who, query, { variables: { number } });
const found = async (who: Who, number: string): Promise<Json> =>
  pick((await find(who, number)).data ?? undefined, 'pupilByNumber') ?? null;

beforeAll(async () => {
  of = await reportable(world);
  hidden = await reportable(world);
  for (const one of [of, hidden]) await giveNumber(world.database, one.family, numberOf(one.family));
  await report(world, of);
});

describe('a number', () => {
  test('is kept in no form that tells it', async () => {
    const rows = await world.database.query<{ row: string }>(
      'select n::text as row from pupil_numbers n where subject = $1',
      [of.family.subject],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).not.toContain(numberOf(of.family));
  });

  test('finds the pupil for the pupil, the parents under 16 and the leerplichtambtenaar after a report', async () => {
    const number = numberOf(of.family);
    const pupil = { id: of.family.pupilId, numbers: [{ number, kind: 'BSN' }] };
    for (const who of [of.family.pupil, of.family.adults.moeder!, officer])
      expect(await found(who, number)).toEqual(pupil);
    const spaced = `${number.slice(0, 4)}.${number.slice(4, 6)}.${number.slice(6)}`;
    expect(await found(of.family.pupil, spaced)).toEqual(pupil);
  });

  test('finds nobody for whoever may not read it now, though they know the pupil', async () => {
    for (const who of ['schoolleiding', 'verzuimcoordinator', hidden.family.pupil, 'jeugdarts'])
      expect(await found(who, numberOf(of.family))).toBeNull();
    expect(await found(officer, numberOf(hidden.family))).toBeNull();
  });

  test('that is not seen is answered like one that nobody bears, by the same statements', async () => {
    const nobody = '999999990';
    for (const who of [officer, 'schoolleiding', of.family.pupil] as const) {
      const ids = new Map([['hidden', numberOf(hidden.family)]]);
      const variables = (id: string) => ({ number: ids.get(id) ?? nobody });
      const answer = await expectAlike(world.server, { who, query, variables }, 'hidden');
      expect(answer).toMatchObject({ status: 200, text: '{"data":{"pupilByNumber":null}}\n' });
    }
  });

  test('that fails its eleven-test is refused, and not echoed', async () => {
    for (const wrong of ['123456789', '12', 'x', '']) {
      const { status, errors, text } = await find(officer, wrong);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'NO_PUPIL_NUMBER' });
      if (wrong.length > 2) expect(text).not.toContain(wrong);
    }
  });

  test('is asked by nobody who could never read one', async () => {
    for (const who of ['mentor', 'ondersteuningscoordinator', 'swv-casemanager', 'privacy-officer']) {
      const { status, errors } = await find(who, numberOf(of.family));
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('stands in no line of the record and no line of the log', async () => {
    const number = numberOf(of.family);
    const { trace } = await find(officer, number);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['READ PERMITTED PupilNumber', 'READ PERMITTED Pupil']);
    expect(lines.map(line => line.secrecy)).toEqual(['NUMBER', 'CASE']);
    expect(JSON.stringify(lines)).not.toContain(number);
    expect(world.server.log.text).not.toContain(number);
  });
});

test('the GGD reads its own copy, and nobody learns from the number that the GGD has one', async () => {
  const one = await reportable(world);
  const number = numberOf(one.family);
  await giveNumber(world.database, one.family, number);
  await giveNumber(world.database, one.family, number, { heldAs: 'GGD', controllerId: organisations.ggd.id });
  await seat(world.server, one.caseId, ['jeugdarts', 'REFERRAL']);
  await report(world, one);
  const copies = async (who: Who): Promise<number> =>
    ((pick(await found(who, number), 'numbers') as Json[] | undefined) ?? []).length;
  expect(await copies('jeugdarts')).toBe(1);
  expect(await copies(officer)).toBe(1);
  expect(await copies(one.family.adults.moeder!)).toBe(1);
  expect(await copies(one.family.pupil)).toBe(2);
});

test('from 16 on the parents read it no more', async () => {
  const one = await reportable(world, { birthDate: '2010-10-05' });
  await giveNumber(world.database, one.family, numberOf(one.family));
  await openCase(world.server, one.family);
  expect(await found(one.family.pupil, numberOf(one.family))).not.toBeNull();
  expect(await found(one.family.adults.moeder!, numberOf(one.family))).toBeNull();
});
