// What was touched in an emergency, however much: each review shows its newest lines, and all of them are read page by page.

import { beforeAll, describe, expect, test } from 'vitest';
import { type JsonObject, pick } from '../../support/ask.js';
import { expectAlike } from '../support/alike.js';
import { done, openCase, seat, traced } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { allBut, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { openIn, touchedAgain } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const officer = 'privacy-officer';
const many = 250;
let family: Family;
let busy: string;
let quiet: string;

/** Opens one at this time and ends it a minute later. */
async function usedAt(caseId: string, time: string): Promise<string> {
  setTo(world.server, `2026-10-05T${time}:00+02:00`);
  const id = await openIn(world, 'jeugdarts', caseId);
  setTo(world.server, `2026-10-05T${time}:59+02:00`);
  await done(world.server, 'jeugdarts', 'endEmergency', { caseId });
  return id;
}

beforeAll(async () => {
  usualDayAgain(world.server);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  quiet = await usedAt(caseId, '13:00');
  busy = await usedAt(caseId, '14:00');
  await touchedAgain(world, busy, many);
});

const page = `query ($id: ID!, $after: String) { emergencyLines(emergencyId: $id, first: 100, after: $after) {
  edges { node { id action at person { id } } } pageInfo { hasNextPage endCursor } } }`;

async function linesOf(
  id: string,
): Promise<{ readonly pages: number; readonly lines: readonly JsonObject[] }> {
  const lines: JsonObject[] = [];
  for (let [pages, after] = [1, null as unknown]; ; pages++) {
    const { data, errors } = await traced(world.server, officer, page, { variables: { id, after } });
    expect(errors).toBeUndefined();
    const found = pick(data ?? undefined, 'emergencyLines');
    lines.push(...(pick(found, 'edges') as { node: JsonObject }[]).map(one => one.node));
    if (pick(found, 'pageInfo', 'hasNextPage') !== true) return { pages, lines };
    after = pick(found, 'pageInfo', 'endCursor');
  }
}

describe('what was touched in an emergency', () => {
  test('is read to its end, page by page, newest first, each once', async () => {
    const { pages, lines } = await linesOf(busy);
    // The opening with its copies, and the end.
    expect(lines).toHaveLength(many + 2);
    expect(pages).toBe(Math.ceil(lines.length / 100));
    expect(new Set(lines.map(one => one.id)).size).toBe(lines.length);
    const times = lines.map(one => String(one.at));
    expect(times).toEqual([...times].sort().reverse());
    expect(times.every(at => at >= '2026-10-05T12:00:00')).toBe(true);
    const few = await linesOf(quiet);
    expect(few.pages).toBe(1);
    expect(few.lines.map(one => one.action)).toEqual(['CREATE', 'CREATE']);
  });

  test('shows in the list a hundred of each, and what one has takes nothing from another', async () => {
    const query = '{ emergencies(first: 20) { edges { node { emergency { id } lines { id action } } } } }';
    const { data } = await traced(world.server, officer, query);
    const reviews = (pick(data ?? undefined, 'emergencies', 'edges') as { node: JsonObject }[]).map(
      one => one.node,
    );
    const lines = (id: string) =>
      pick(
        reviews.find(one => pick(one, 'emergency', 'id') === id),
        'lines',
      ) as JsonObject[];
    expect(lines(busy)).toHaveLength(100);
    expect(lines(quiet).map(one => one.id)).toEqual((await linesOf(quiet)).lines.map(one => one.id));
    const newest = (await linesOf(busy)).lines.slice(0, 100).map(one => one.id);
    expect(lines(busy).map(one => one.id)).toEqual(newest);
  });

  test('is for the officer, until the review is closed; after it like an id of nothing', async () => {
    const everybody = await everyCapacity(world.database, family);
    const question = { who: officer, query: page, variables: (id: string) => ({ id, after: null }) };
    for (const capacity of allBut(officer)) {
      const who = everybody.get(capacity)!;
      const { status, errors } = await traced(world.server, who, page, { variables: { id: quiet } });
      expect({ capacity, status }).toEqual({ capacity, status: 403 });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await linesOf(quiet)).lines).not.toEqual([]);
    await done(world.server, officer, 'reviewEmergency', {
      emergencyId: quiet,
      finding: 'JUSTIFIED',
      reason: 'Past bij de redencode.',
      toldOn: '2026-10-05',
    });
    const answer = await expectAlike(world.server, question, quiet);
    expect(JSON.parse(answer.text)).toMatchObject({ data: { emergencyLines: { edges: [] } } });
  });
});
