// A case goes from phase to phase as its region's protocol says; it is closed with its result, and opened again.

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
import { inShort, linesOf } from '../support/record-lines.js';
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

describe('a case is moved', () => {
  test('as the protocol says, without a reason; each step is kept, and the record says so', async () => {
    const caseId = await openCase(world.server, family);
    const { data, trace } = await act(world.server, coordinator, 'moveCase', {
      caseId,
      version: 1,
      toPhase: 'PH1',
    });
    expect(pick(data ?? undefined, 'moveCase')).toEqual({ id: caseId, phase: 'PH1', version: 2 });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'CREATE PERMITTED CasePhaseChange CasePhaseGrounds',
      'UPDATE PERMITTED Case',
      'READ PERMITTED Case',
    ]);
    await done(world.server, coordinator, 'moveCase', { caseId, version: 2, toPhase: 'PH3' });
    expect(
      await caseFor(family.pupil, caseId, 'phaseChanges { fromPhase toPhase result grounds { reason } }'),
    ).toEqual({
      phaseChanges: [
        { fromPhase: 'PH0', toPhase: 'PH1', result: null, grounds: null },
        { fromPhase: 'PH1', toPhase: 'PH3', result: null, grounds: null },
      ],
    });
  });

  test('past a step or back with a reason, which the school and the pupil read and nobody else', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    const skipping = { caseId, version: 1, toPhase: 'PH4' };
    await expectRefused(world, move(skipping), badInput('PHASE_REASON_REQUIRED', 'reason'));
    await done(world.server, coordinator, 'moveCase', {
      ...skipping,
      reason: 'Het ZAT kent de leerling al.',
    });
    const back = { caseId, version: 2, toPhase: 'PH1' };
    await expectRefused(world, move(back), badInput('PHASE_REASON_REQUIRED', 'reason'));
    const words = 'phaseChanges { toPhase grounds { reason } }';
    const told = [{ toPhase: 'PH4', grounds: { reason: 'Het ZAT kent de leerling al.' } }];
    for (const who of [coordinator, family.pupil])
      expect(pick(await caseFor(who, caseId, words), 'phaseChanges')).toEqual(told);
    for (const who of ['jeugdarts', family.adults.moeder]) {
      expect(pick(await caseFor(who, caseId, 'phaseChanges { toPhase }'), 'phaseChanges')).toHaveLength(1);
      const { errors } = await traced(world.server, who, `{ case(id: "${caseId}") { ${words} } }`);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test.each(['PH0', 'PH6', 'PH8', 'PH9'])(
    'never to %s in this protocol, whatever the reason',
    async toPhase => {
      const caseId = await openCase(world.server, family);
      await done(world.server, coordinator, 'moveCase', { caseId, version: 1, toPhase: 'PH1' });
      const input = { caseId, version: 2, toPhase, reason: 'Het moet.' };
      await expectRefused(world, move(input), badInput('PHASE_DOES_NOT_FOLLOW'));
    },
  );

  test('in Amsterdam through the vooroverleg, which there is in no other protocol', async () => {
    const caseId = await openCase(world.server, family);
    const regions = await world.database.query<{ protocol: string }>(
      'select protocol from regions where id = $1',
      [family.regionId],
    );
    const setTo = (protocol: string) =>
      world.database.query('update regions set protocol = $2 where id = $1', [family.regionId, protocol]);
    await setTo('AM');
    try {
      const steps = ['PH1', 'PH4', 'PH6', 'PH7', 'PH8'];
      for (const [index, toPhase] of steps.entries())
        await done(world.server, coordinator, 'moveCase', { caseId, version: index + 1, toPhase });
    } finally {
      await setTo(regions[0]!.protocol);
    }
    expect(await caseFor(coordinator, caseId, 'phase')).toEqual({ phase: 'PH8' });
  });

  test('not where it is already, nor by whoever read another version; of two at once one', async () => {
    const caseId = await openCase(world.server, family);
    await expectRefused(world, move({ caseId, version: 1, toPhase: 'PH0' }), conflict('ALREADY_SO'));
    await expectRefused(world, move({ caseId, version: 2, toPhase: 'PH1' }), conflict('STALE_VERSION'));
    await expectRefused(
      world,
      move({ caseId, version: 0, toPhase: 'PH1' }),
      badInput('INVALID_FIELD', 'version'),
    );
    const both = await Promise.all(
      ['PH1', 'PH2'].map(toPhase =>
        act(world.server, coordinator, 'moveCase', { caseId, version: 1, toPhase }),
      ),
    );
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
  });

  test('not by whoever does not see the case, and never by a partner, pupil or parent', async () => {
    const caseId = await openCase(world.server, family);
    const input = { caseId, version: 1, toPhase: 'PH1' };
    await expectRefused(world, move(input, 'mentor'), unknownId);
    await expectRefused(world, move({ ...input, caseId: randomUUID() }), unknownId);
    const movers = [
      'mentor',
      coordinator,
      'schoolleiding',
      'verzuimcoordinator',
      'leerplichtambtenaar',
    ] as const;
    await expectNeverFor(world, everybody, { capacities: allBut(...movers), name: 'moveCase', input });
    const ending = closing(caseId);
    await expectNeverFor(world, everybody, {
      capacities: allBut(...movers),
      name: 'closeCase',
      input: ending,
    });
  });
});

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
