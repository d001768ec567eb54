// The review of an emergency: the privacy officer sees that it was used and for what, never what is in the file, and closes it.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, traced } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { forSafety, openIn, seenIn, wholeMeldcode } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const officer = 'privacy-officer';
let family: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;
/** What the demo's stories left to review. */
let ofDemo: unknown[];

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  ofDemo = await idsToReview();
});

const used = 'id code personId organisationId capacity openedAt untilAt endedAt tellBy secondAppointmentId';
const queue = `{ emergencies(first: 50) { edges { node { emergency { ${used} }
  lines { action classes emergency personId } } } pageInfo { hasNextPage } } }`;

async function toReview(): Promise<JsonObject[]> {
  const { data, errors } = await traced(world.server, officer, queue);
  expect(errors).toBeUndefined();
  return (pick(data ?? undefined, 'emergencies', 'edges') as { node: JsonObject }[]).map(one => one.node);
}

const idsToReview = async (): Promise<unknown[]> =>
  (await toReview()).map(one => pick(one, 'emergency', 'id'));

const reviewOf = (emergencyId: string, change: Input = {}): Input => ({
  emergencyId,
  finding: 'JUSTIFIED',
  reason: 'Past bij de redencode.',
  toldOn: '2026-10-05',
  ...change,
});
const attempt = (emergencyId: string, change: Input = {}) =>
  ({ who: officer, name: 'reviewEmergency', input: reviewOf(emergencyId, change) }) as const;

/** Opens one, uses it, and ends it, so that the next can be opened. */
async function oneUsed(): Promise<string> {
  const id = await openIn(world, 'jeugdarts', caseId);
  await seenIn(world, 'jeugdarts', caseId, 'meldcodeFiles { id }');
  await done(world.server, 'jeugdarts', 'endEmergency', { caseId });
  return id;
}

describe('the officer', () => {
  test('finds each that awaits review, newest first, with who, when, on what code, and which lines rest on it', async () => {
    const first = await openIn(world, 'jeugdarts', caseId, { code: 'ACUTE_DANGER' });
    await wholeMeldcode(world, 'jeugdarts', caseId);
    await seenIn(world, 'jeugdarts', caseId, 'phase meldcodeFiles { id }');
    await done(world.server, 'jeugdarts', 'endEmergency', { caseId });
    usualDayAgain(world.server);
    const second = await oneUsed();
    const found = (await toReview()).filter(one => !ofDemo.includes(pick(one, 'emergency', 'id')));
    const [newest, oldest, ...others] = found;
    expect(others).toEqual([]);
    const { person, organisation } = personaNamed('jeugdarts');
    expect(newest).toMatchObject({ emergency: { id: second, code: 'MELDCODE' } });
    expect(oldest).toMatchObject({
      emergency: {
        id: first,
        code: 'ACUTE_DANGER',
        personId: person,
        organisationId: organisation,
        capacity: 'JEUGDARTS',
        tellBy: '2026-11-04',
        secondAppointmentId: null,
      },
    });
    const lines = pick(oldest, 'lines') as JsonObject[];
    for (const line of lines)
      expect(line).toMatchObject({ classes: ['D28'], emergency: true, personId: person });
    // Five steps, one look, the opening and the end, the newest first; that the phase was read is no matter of the emergency.
    expect(lines.map(line => line.action)).toEqual(['CREATE', 'READ', ...Array(6).fill('CREATE')]);
  });

  test('sees nothing of what is in the file, nor the reason in words, nor whose case it is', async () => {
    await oneUsed();
    const { text } = await traced(world.server, officer, queue);
    for (const word of ['Blauwe plekken', 'Wat bij', caseId, family.subject, family.pupilId])
      expect(text).not.toContain(word);
    for (const node of ['reason { reason }', 'safe'])
      expect(
        (await traced(world.server, officer, `{ emergencies { edges { node { emergency { ${node} } } } } }`))
          .status,
      ).not.toBe(200);
    for (const selection of ['meldcodeFiles { id }', 'emergencyAccesses { id }', 'phase'])
      expect((await traced(world.server, officer, `{ case(id: "${caseId}") { ${selection} } }`)).status).toBe(
        403,
      );
  });

  test('is told apart from nobody else: to no other capacity is there a queue', async () => {
    for (const capacity of allBut(officer)) {
      const who = everybody.get(capacity)!;
      const { status, errors } = await traced(world.server, who, queue);
      expect({ capacity, status }).toEqual({ capacity, status: 403 });
      expect(errors?.[0]?.extensions.fields).toContain('Query.emergencies');
    }
    const inSafety = await traced(world.server, 'jeugdarts', queue, { headers: forSafety });
    expect(inSafety.status).toBe(403);
  });

  test('turns the pages by cursor', async () => {
    for (let count = 0; count < 3; count++) {
      usualDayAgain(world.server);
      await oneUsed();
    }
    const all = await idsToReview();
    const found: unknown[] = [];
    const query = `query ($after: String) { emergencies(first: 2, after: $after) {
      edges { node { emergency { id } lines { action } } } pageInfo { hasNextPage endCursor } } }`;
    for (let after: unknown = null; ; ) {
      const { data } = await traced(world.server, officer, query, { variables: { after } });
      const page = pick(data ?? undefined, 'emergencies');
      found.push(...(pick(page, 'edges') as JsonObject[]).map(one => pick(one, 'node', 'emergency', 'id')));
      if (pick(page, 'pageInfo', 'hasNextPage') !== true) break;
      after = pick(page, 'pageInfo', 'endCursor');
    }
    expect(found).toEqual(all);
  });
});

describe('a review', () => {
  test('is closed once, with what was found, and is then out of the queue', async () => {
    const id = await oneUsed();
    expect(await idsToReview()).toContain(id);
    const closed = await act(world.server, officer, 'reviewEmergency', reviewOf(id));
    expect(closed.data).toEqual({ reviewEmergency: id });
    const lines = await linesOf(world.database, closed.trace);
    expect(inShort(lines)).toEqual(['UPDATE PERMITTED EmergencyAccess']);
    expect(lines[0]).toMatchObject({ secrecy: 'OFFICER', emergency: false, case_id: caseId });
    expect(await idsToReview()).not.toContain(id);
    await expectRefused(world, attempt(id), unknownId);
    const [kept] = await world.database.query(
      'select finding, finding_reason, told_on::text, reviewed_by from emergency_accesses where id = $1',
      [id],
    );
    expect(kept).toEqual({
      finding: 'JUSTIFIED',
      finding_reason: 'Past bij de redencode.',
      told_on: '2026-10-05',
      reviewed_by: personaNamed(officer).person,
    });
  });

  test('says when the person was told, or why that is unsafe, and not both', async () => {
    const id = await oneUsed();
    const told = badInput('TOLD_OR_WHY_NOT', 'toldOn', 'notToldBecause');
    await expectRefused(world, attempt(id, { toldOn: null }), told);
    await expectRefused(world, attempt(id, { notToldBecause: 'Onveilig.' }), told);
    await expectRefused(world, attempt(id, { toldOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'toldOn'));
    for (const unknown of [randomUUID(), 'x']) await expectRefused(world, attempt(unknown), unknownId);
    await done(world.server, officer, 'reviewEmergency', reviewOf(id));
  });

  test.each([
    ['was told', { toldOn: '2026-10-05' }, 1],
    ['could not be told', { toldOn: null, notToldBecause: 'De dader leest mee.' }, 0],
  ])('after which somebody who %s sees it accordingly', async (_, change, more) => {
    const seenBy = async () =>
      (
        pick(
          await seenIn(world, family.pupil, caseId, 'emergencyAccesses { id code }', {}),
          'emergencyAccesses',
        ) as unknown[]
      ).length;
    const before = await seenBy();
    const id = await oneUsed();
    expect(await seenBy()).toBe(before);
    await done(world.server, officer, 'reviewEmergency', reviewOf(id, change));
    expect(await seenBy()).toBe(before + more);
  });

  test('is of the officer alone', async () => {
    const id = await oneUsed();
    await expectNeverFor(world, everybody, {
      capacities: allBut(officer),
      name: 'reviewEmergency',
      input: reviewOf(id),
    });
    await done(world.server, officer, 'reviewEmergency', reviewOf(id));
  });

  test('of many at the same moment: one of them', async () => {
    const id = await oneUsed();
    const all = await Promise.all(
      Array.from({ length: 5 }, () => act(world.server, officer, 'reviewEmergency', reviewOf(id))),
    );
    expect(all.filter(one => one.status === 200)).toHaveLength(1);
  });
});
