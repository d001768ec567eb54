// One human in two capacities on one pupil, as the privacy officer finds it in the record (Q11); and nobody who acts in one
// alone, or in each for another pupil.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import type { Persona } from '../../src/demo/region/personas.js';
import { done, openCase, seat, traced, type Who } from '../api/support/casework.js';
import { usualDayAgain } from '../api/support/clock.js';
import { allBut, appoint, appointAlso, everyCapacity } from '../api/support/every-capacity.js';
import { enrol, type Family } from '../api/support/families.js';
import { inShort, linesOf } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';
import { type JsonObject, pick } from '../support/ask.js';

const world = openWorld();
const officer = 'privacy-officer';
const school = organisations.vo.id;
let family: Family<'moeder'>;
let both: Persona;
let otherwise: Persona;
let one: Persona;

/** Mentor and onderwijsondersteuner of the school: seated, and having looked, as each of these for one pupil. */
async function looksAs(who: Persona, of: Pick<Family, 'pupilId'>): Promise<void> {
  const caseId = await openCase(world.server, of);
  await seat(world.server, caseId, [who, 'OWN_ORGANISATION']);
  const query = `{ case(id: "${caseId}") { pupil { givenNames } } }`;
  const { data } = await traced(world.server, who, query);
  expect(pick(data ?? undefined, 'case', 'pupil', 'givenNames')).toEqual(expect.any(String));
}

const as = (who: Persona, capacity: Persona['capacity']): Persona => ({
  ...who,
  persona: `${who.persona} as ${capacity}`,
  capacity,
});

beforeEach(() => usualDayAgain(world.server));
beforeAll(async () => {
  usualDayAgain(world.server);
  const pupil = () => enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  family = await pupil();
  [both, otherwise, one] = [
    await appoint(world.database, 'mentor', school),
    await appoint(world.database, 'mentor', school),
    await appoint(world.database, 'mentor', school),
  ];
  for (const who of [both, otherwise]) await appointAlso(world.database, as(who, 'onderwijsondersteuner'));
  await looksAs(both, family);
  await looksAs(as(both, 'onderwijsondersteuner'), family);
  await looksAs(otherwise, await pupil());
  await looksAs(as(otherwise, 'onderwijsondersteuner'), await pupil());
  const alone = await pupil();
  await looksAs(one, alone);
  await looksAs(one, alone);
});

const query = `query ($after: String) { samePersonAccesses(first: 2, after: $after) {
  edges { node { personId capacity classes outcome } } pageInfo { hasNextPage endCursor } } }`;

async function found(): Promise<{
  readonly lines: readonly JsonObject[];
  readonly traces: readonly string[];
}> {
  const lines: JsonObject[] = [];
  const traces: string[] = [];
  for (let after: unknown = null; ; ) {
    const { data, errors, trace } = await traced(world.server, officer, query, { variables: { after } });
    expect(errors).toBeUndefined();
    const page = pick(data ?? undefined, 'samePersonAccesses');
    lines.push(...(pick(page, 'edges') as { node: JsonObject }[]).map(edge => edge.node));
    traces.push(trace);
    if (pick(page, 'pageInfo', 'hasNextPage') !== true) return { lines, traces };
    after = pick(page, 'pageInfo', 'endCursor');
  }
}

const ofPerson = (lines: readonly JsonObject[], { person }: Persona) =>
  lines.filter(line => line.personId === person);

describe('one human in two capacities on one pupil', () => {
  test('is found with what was seen in each, page by page', async () => {
    const { lines } = await found();
    const mine = ofPerson(lines, both);
    expect(new Set(mine.map(line => line.capacity))).toEqual(new Set(['MENTOR', 'ONDERWIJSONDERSTEUNER']));
    expect(mine.some(line => (line.classes as string[]).includes('D01'))).toBe(true);
    expect(lines.every(line => line.outcome === 'PERMITTED')).toBe(true);
  });

  test('is nobody who is each for another pupil, or one alone however often', async () => {
    const { lines } = await found();
    for (const who of [otherwise, one]) expect(ofPerson(lines, who)).toEqual([]);
    expect(ofPerson(lines, both).length).toBeGreaterThan(1);
  });

  test('is nobody to whom the other capacity was refused', async () => {
    const pupil = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const caseId = await openCase(world.server, pupil);
    const who = await appoint(world.database, 'mentor', school);
    await appointAlso(world.database, as(who, 'verzuimcoordinator'));
    await seat(world.server, caseId, [who, 'OWN_ORGANISATION']);
    const look = (asker: Who) => traced(world.server, asker, `{ case(id: "${caseId}") { phase } }`);
    await look(who);
    await look(as(who, 'verzuimcoordinator'));
    expect(ofPerson((await found()).lines, who)).toEqual([]);
    await done(world.server, as(who, 'verzuimcoordinator'), 'reportSick', {
      pupilId: pupil.pupilId,
      fromDay: '2026-10-05',
    });
    expect(ofPerson((await found()).lines, who)).not.toEqual([]);
  });

  test('is on record itself, and tells neither case nor pupil', async () => {
    const { lines, traces } = await found();
    const own = await linesOf(world.database, traces[0]!);
    expect(inShort(own)).toEqual(expect.arrayContaining(['READ_RECORD PERMITTED AccessLogEntry']));
    expect(JSON.stringify(lines)).not.toContain(family.subject);
    expect(JSON.stringify(lines)).not.toContain(family.pupilId);
  });

  test('is for the officer alone', async () => {
    const everybody = await everyCapacity(world.database, family);
    for (const capacity of allBut(officer)) {
      const { status, errors } = await traced(world.server, everybody.get(capacity)!, query);
      expect({ capacity, status }).toEqual({ capacity, status: 403 });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        fields: expect.arrayContaining(['Query.samePersonAccesses']),
      });
    }
    expect((await found()).lines).not.toEqual([]);
  });
});
