// A case is closed with its result, and opened again; what ended with it stays ended (AM:177).

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../../support/ask.js';
import {
  act,
  askConsent,
  done,
  type Input,
  openCase,
  say,
  seat,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

let family: Family<'moeder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});
beforeEach(() => usualDayAgain(world.server));

const move = (input: Input, who: Who = coordinator) => ({ who, name: 'moveCase', input }) as const;
const close = (input: Input, who: Who = coordinator) => ({ who, name: 'closeCase', input }) as const;
const reopen = (caseId: string, who: Who = coordinator) =>
  ({ who, name: 'reopenCase', input: { caseId, reason: 'Zit weer thuis.' } }) as const;

const closing = (caseId: string, version = 1): Input => ({
  caseId,
  version,
  result: 'BACK_AT_SCHOOL',
  reason: 'Is alle dagen aanwezig.',
});

const caseFor = async (who: Who, caseId: string, selection: string): Promise<Json> => {
  const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { ${selection} } }`);
  return pick(data ?? undefined, 'case') ?? null;
};

describe('a case is closed', () => {
  test('with its result: nobody who took part sees anything of it any more, the pupil sees how it ended', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    const { status, data } = await act(world.server, coordinator, 'closeCase', closing(caseId));
    expect([status, data]).toEqual([200, { closeCase: null }]);
    for (const who of [coordinator, 'mentor', 'jeugdarts'])
      expect(await caseFor(who, caseId, 'id')).toBeNull();
    expect(
      await caseFor(family.pupil, caseId, 'phase closedAt retentionFrom phaseChanges { toPhase result }'),
    ).toEqual({
      phase: 'PH9',
      closedAt: expect.any(String),
      retentionFrom: '2026-10-05',
      phaseChanges: [{ toPhase: 'PH9', result: 'BACK_AT_SCHOOL' }],
    });
    const running = await world.database.query(
      `select 1 from participants where case_id = $1 and until_at is null
       union all select 1 from regies where case_id = $1 and until_at is null`,
      [caseId],
    );
    expect(running).toEqual([]);
  });

  test('once: a closed case answers like none; of two at once one', async () => {
    const caseId = await openCase(world.server, family);
    const both = await Promise.all(
      [1, 2].map(() => act(world.server, coordinator, 'closeCase', closing(caseId))),
    );
    expect(both.filter(one => one.status === 200)).toHaveLength(1);
    await expectRefused(world, close(closing(caseId, 2)), unknownId);
    await expectRefused(world, move({ caseId, version: 2, toPhase: 'PH4', reason: 'x' }), unknownId);
  });

  test('not without why or how it ended, nor by another version', async () => {
    const caseId = await openCase(world.server, family);
    await expectRefused(world, close({ ...closing(caseId), reason: ' ' }), badInput('INVALID_FIELD'));
    await expectRefused(world, close({ ...closing(caseId), result: null }), badInput('INVALID_FIELD'));
    await expectRefused(world, close(closing(caseId, 2)), conflict('STALE_VERSION'));
  });
});

describe('a case is opened again', () => {
  test('by whoever of the school took part: in the phase it was in, with the coordinator, and no partner', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await done(world.server, coordinator, 'moveCase', { caseId, version: 1, toPhase: 'PH3' });
    await done(world.server, coordinator, 'closeCase', closing(caseId, 2));
    usualDayAgain(world.server);
    const again = await done(world.server, 'mentor', 'reopenCase', reopen(caseId).input);
    expect(again).toEqual({ id: caseId, phase: 'PH3', version: 4 });
    const seen = await caseFor(
      coordinator,
      caseId,
      'closedAt retentionFrom regies { capacity untilAt } phaseChanges { fromPhase toPhase grounds { reason } }',
    );
    expect(seen).toMatchObject({ closedAt: null, retentionFrom: null });
    expect((pick(seen, 'regies') as { untilAt: unknown }[]).filter(one => one.untilAt === null)).toEqual([
      { capacity: 'ONDERSTEUNINGSCOORDINATOR', untilAt: null },
    ]);
    expect((pick(seen, 'phaseChanges') as Json[]).at(-1)).toEqual({
      fromPhase: 'PH9',
      toPhase: 'PH3',
      grounds: { reason: 'Zit weer thuis.' },
    });
    expect(await caseFor('jeugdarts', caseId, 'id')).toBeNull();
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    expect(await caseFor('jeugdarts', caseId, 'id')).not.toBeNull();
  });

  test('what consent had opened stays closed; it is asked anew', async () => {
    const { moeder } = family.adults;
    const caseId = await openCase(world.server, family);
    const ask = () =>
      askConsent(world.server, coordinator, caseId, {
        dataClasses: ['D13'],
        recipients: towards('onderwijsconsulent'),
        purposes: ['CARE_COORDINATION'],
      });
    const open = async (): Promise<number> => {
      const grants = await world.database.query(
        `select 1 from consent_grants where case_id = $1 and superseded_xid is null and during @> $2::timestamptz`,
        [caseId, world.server.now()],
      );
      return grants.length;
    };
    const agreed = async () => {
      const consentId = await ask();
      await say(world.server, moeder, 'giveConsent', consentId);
    };
    await agreed();
    expect(await open()).toBe(1);
    await done(world.server, coordinator, 'closeCase', closing(caseId));
    usualDayAgain(world.server);
    expect(await open()).toBe(0);
    await done(world.server, coordinator, 'reopenCase', reopen(caseId).input);
    expect(await open()).toBe(0);
    usualDayAgain(world.server);
    await agreed();
    expect(await open()).toBe(1);
  });

  test('not one that is open', async () => {
    const caseId = await openCase(world.server, family);
    await expectRefused(world, reopen(caseId), conflict('CASE_OPEN'));
  });

  test('not by whoever did not take part when it was closed, another school, or for an id of nothing', async () => {
    const caseId = await openCase(world.server, family);
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    usualDayAgain(world.server);
    await done(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
    usualDayAgain(world.server);
    await done(world.server, coordinator, 'closeCase', closing(caseId));
    for (const who of ['mentor', 'schoolleiding', 'ondersteuningscoordinator-po'])
      await expectRefused(world, reopen(caseId, who), unknownId);
    await expectRefused(world, reopen(randomUUID()), unknownId);
    const openers = [
      'mentor',
      coordinator,
      'schoolleiding',
      'verzuimcoordinator',
      'leerplichtambtenaar',
    ] as const;
    const { input } = reopen(caseId);
    await expectNeverFor(world, everybody, { capacities: allBut(...openers), name: 'reopenCase', input });
    const seats = await world.database.query(
      'select 1 from participants where case_id = $1 and until_at is null',
      [caseId],
    );
    expect(seats).toEqual([]);
  });
});
