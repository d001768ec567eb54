// A zorgmelding, a proces-verbaal or a maatregel: who records it, who reads it, and who knows the bare fact alone.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { markOf, recordMark, seenIn } from '../support/safety.js';
import { seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;
let colleague: Who;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, caseId, ['schoolleiding', 'OWN_ORGANISATION']);
  colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
  await seat(world.server, caseId, [colleague, 'REFERRAL']);
  await seatByHand(world.database, family, caseId, ['schoolpsycholoog', 'OWN_ORGANISATION']);
  await seatByHand(world.database, family, caseId, ['leerplichtambtenaar', 'MEETING']);
  await seatByHand(world.database, family, caseId, ['schoolmaatschappelijk-werker', 'TREATMENT']);
});

const marks = 'safetyMarks { id kind happenedOn safe }';
const facts = 'safetyFacts { kind year }';
const kindsSeenBy = async (who: Who): Promise<unknown> => {
  const seen = await seenIn(world, who, caseId, marks, {});
  return (pick(seen, 'safetyMarks') as { kind: string }[]).map(one => one.kind);
};

describe('a mark', () => {
  const attempt = (change: Input = {}, who: Who = 'jeugdarts') =>
    ({ who, name: 'recordSafetyMark', input: markOf(caseId, change) }) as const;

  test('is recorded by whoever reports, read by them alone, and tells no more than kind and day', async () => {
    const made = await act(world.server, 'jeugdarts', 'recordSafetyMark', markOf(caseId));
    expect(made.status).toBe(200);
    const lines = await linesOf(world.database, made.trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED SafetyMark', 'READ PERMITTED SafetyMark']);
    for (const line of lines)
      expect(line).toMatchObject({ secrecy: 'OFFICER', emergency: false, classes: ['D17'] });
    expect(await kindsSeenBy('jeugdarts')).toEqual(['ZORGMELDING']);
    // Their own report: a colleague of the same organisation and capacity does not see it.
    expect(await kindsSeenBy(colleague)).toEqual([]);
    await recordMark(world, 'schoolmaatschappelijk-werker', caseId, { kind: 'ZORGMELDING' });
    expect(await kindsSeenBy('schoolmaatschappelijk-werker')).toEqual(['ZORGMELDING']);
    await recordMark(world, 'leerplichtambtenaar', caseId, { kind: 'PROCES_VERBAAL' });
    expect(await kindsSeenBy('leerplichtambtenaar')).toEqual(['PROCES_VERBAAL']);
    expect(await kindsSeenBy('jeugdarts')).toEqual(['ZORGMELDING']);
  });

  test('is refused for good to all others', async () => {
    const capacities: readonly Capacity[] = [
      'client-leerplicht',
      'jeugdarts',
      'leerplichtambtenaar',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
    ];
    const input = markOf(caseId);
    await expectNeverFor(world, everybody, {
      capacities: allBut(...capacities),
      name: 'recordSafetyMark',
      input,
    });
  });

  test('is not of the future, of no other kind, and of no case that one does not see', async () => {
    await expectRefused(
      world,
      attempt({ happenedOn: '2026-10-06' }),
      badInput('DATE_IN_FUTURE', 'happenedOn'),
    );
    for (const id of [randomUUID(), 'x']) await expectRefused(world, attempt({ caseId: id }), unknownId);
    const { status } = await act(
      world.server,
      'jeugdarts',
      'recordSafetyMark',
      markOf(caseId, { kind: 'HALT' }),
    );
    expect(status).toBe(400);
    await recordMark(world, 'jeugdarts', caseId, { happenedOn: '2026-10-05', kind: 'MAATREGEL' });
  });

  test('is known to pupil and parent from when it is marked safe until it is taken back', async () => {
    const markId = await recordMark(world, 'jeugdarts', caseId, { kind: 'PROCES_VERBAAL' });
    const change = (version: number, safe: boolean, who: Who = 'jeugdarts') =>
      ({ who, name: 'markSafetyMark', input: { markId, version, safe } }) as const;
    for (const who of [family.pupil, family.adults.moeder]) expect(await kindsSeenBy(who)).toEqual([]);
    await expectRefused(world, change(1, true, colleague), unknownId);
    await expectRefused(world, change(2, true), conflict('STALE_VERSION'));
    await done(world.server, 'jeugdarts', 'markSafetyMark', change(1, true).input);
    for (const who of [family.pupil, family.adults.moeder])
      expect(await kindsSeenBy(who)).toEqual(['PROCES_VERBAAL']);
    await done(world.server, 'jeugdarts', 'markSafetyMark', change(2, false).input);
    for (const who of [family.pupil, family.adults.moeder]) expect(await kindsSeenBy(who)).toEqual([]);
  });
});

describe('the bare fact', () => {
  test('of what the own school made is known to coordinator and head, by kind and year, once', async () => {
    const factsSeenBy = async (who: Who) => pick(await seenIn(world, who, caseId, facts, {}), 'safetyFacts');
    for (const who of [coordinator, 'schoolleiding']) expect(await factsSeenBy(who)).toEqual([]);
    for (const happenedOn of ['2026-02-01', '2026-09-01', '2025-12-31'])
      await recordMark(world, 'schoolpsycholoog', caseId, { happenedOn });
    for (const who of [coordinator, 'schoolleiding'])
      expect(await factsSeenBy(who)).toEqual([
        { kind: 'ZORGMELDING', year: 2025 },
        { kind: 'ZORGMELDING', year: 2026 },
      ]);
    // Theirs is the fact; the mark is not, and that is known before anything is asked.
    await expect(seenIn(world, coordinator, caseId, marks, {})).rejects.toThrow('SafetyMark');
    await expect(seenIn(world, 'jeugdarts', caseId, facts, {})).rejects.toThrow('SafetyFact');
  });
});
