// A case goes from phase to phase as its region's protocol says, or past a step with a reason.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../../support/ask.js';
import { setTable } from '../support/breakthrough.js';
import { act, done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
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
    await setTable(world, 'AMSTERDAM');
    try {
      const steps = ['PH1', 'PH4', 'PH6', 'PH7', 'PH8'];
      for (const [index, toPhase] of steps.entries())
        await done(world.server, coordinator, 'moveCase', { caseId, version: index + 1, toPhase });
    } finally {
      await setTable(world, 'SHERTOGENBOSCH');
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
