// The meldcode: five steps in their order, the report to Veilig Thuis, and what pupil and parents may read of it.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  unknownId,
} from '../support/refusals.js';
import { openIn, seenIn, stepOf, steps, wholeMeldcode } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'zonder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {}, zonder: { kind: 'PARENT_WITHOUT' } },
  });
  everybody = await everyCapacity(world.database, family);
});

/** A case of its own for each test, in which the jeugdarts and the coordinator have an emergency. */
async function inEmergency(of: Family = family): Promise<string> {
  const caseId = await openCase(world.server, of);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  for (const who of ['jeugdarts', coordinator]) await openIn(world, who, caseId);
  return caseId;
}

const newFamily = (birthDate = '2012-05-01') => enrol(world.database, { birthDate, adults: { moeder: {} } });

const file =
  'meldcodeFiles { id safe version steps { step takenOn account unsafeBecause decision personId capacity safe } report { reportedOn safe } }';

describe('a step', () => {
  const attempt = (
    caseId: string,
    step: (typeof steps)[number],
    change: Input = {},
    who: Who = 'jeugdarts',
  ) => ({ who, name: 'recordMeldcodeStep', input: stepOf(caseId, step, change) }) as const;

  test('comes behind the one before it, each once, and the file tells by whom and when', async () => {
    const caseId = await inEmergency(await newFamily());
    for (const [place, step] of steps.entries()) {
      for (const later of steps.slice(place + 1))
        await expectRefused(world, attempt(caseId, later), conflict('MELDCODE_ORDER'));
      await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, step));
      for (const earlier of steps.slice(1, place + 1))
        await expectRefused(world, attempt(caseId, earlier), conflict('ALREADY_SO'));
      if (place < 4) await expectRefused(world, attempt(caseId, 'SIGNALS'), conflict('MELDCODE_RUNNING'));
    }
    const seen = await seenIn(world, 'jeugdarts', caseId, file);
    expect(pick(seen, 'meldcodeFiles', 0, 'steps')).toEqual(
      steps.map(step => ({
        step,
        takenOn: '2026-10-05',
        account: `Wat bij ${step} is gedaan.`,
        unsafeBecause: null,
        decision: step === 'DECIDE' ? ['HELP', 'REPORT'] : null,
        personId: personaNamed('jeugdarts').person,
        capacity: 'JEUGDARTS',
        safe: false,
      })),
    );
    // What comes up later is a file of its own.
    await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    expect(pick(await seenIn(world, 'jeugdarts', caseId, file), 'meldcodeFiles')).toHaveLength(2);
  });

  test('is of the own organisation: another one runs beside it, and is read in an emergency', async () => {
    const caseId = await inEmergency(await newFamily());
    await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    await expectRefused(world, attempt(caseId, 'ADVICE', {}, coordinator), conflict('MELDCODE_ORDER'));
    await done(world.server, coordinator, 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    expect(pick(await seenIn(world, coordinator, caseId, file), 'meldcodeFiles')).toHaveLength(2);
  });

  test('may be skipped where it is the talk, because it is unsafe, and nowhere else', async () => {
    const caseId = await inEmergency(await newFamily());
    const skipped = { account: null, unsafeBecause: 'De dader woont thuis.' };
    await expectRefused(world, attempt(caseId, 'SIGNALS', skipped), badInput('ONLY_THE_TALK'));
    for (const step of ['SIGNALS', 'ADVICE'] as const)
      await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, step));
    await expectRefused(
      world,
      attempt(caseId, 'TALK', { account: null }),
      badInput('INVALID_FIELD', 'account'),
    );
    const both = { unsafeBecause: 'De dader woont thuis.' };
    await expectRefused(world, attempt(caseId, 'TALK', both), badInput('INVALID_FIELD', 'account'));
    await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'TALK', skipped));
    await expectRefused(world, attempt(caseId, 'WEIGH', skipped), badInput('ONLY_THE_TALK'));
    await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'WEIGH'));
    expect(
      pick(await seenIn(world, 'jeugdarts', caseId, file), 'meldcodeFiles', 0, 'steps', 2),
    ).toMatchObject({
      step: 'TALK',
      account: null,
      unsafeBecause: 'De dader woont thuis.',
    });
  });

  test('is not of the future, nor of before the step before it', async () => {
    const caseId = await inEmergency(await newFamily());
    const late = { takenOn: '2026-10-06' };
    await expectRefused(world, attempt(caseId, 'SIGNALS', late), badInput('DATE_IN_FUTURE', 'takenOn'));
    await done(
      world.server,
      'jeugdarts',
      'recordMeldcodeStep',
      stepOf(caseId, 'SIGNALS', { takenOn: '2026-10-02' }),
    );
    const early = { takenOn: '2026-10-01' };
    await expectRefused(world, attempt(caseId, 'ADVICE', early), badInput('INVALID_FIELD', 'takenOn'));
    await done(
      world.server,
      'jeugdarts',
      'recordMeldcodeStep',
      stepOf(caseId, 'ADVICE', { takenOn: '2026-10-02' }),
    );
  });

  test('says what was decided in the last step, and in no other', async () => {
    const caseId = await inEmergency(await newFamily());
    await expectRefused(
      world,
      attempt(caseId, 'SIGNALS', { decision: ['HELP'] }),
      badInput('DECISION_REQUIRED', 'decision'),
    );
    for (const step of steps.slice(0, 4))
      await done(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, step));
    await expectRefused(
      world,
      attempt(caseId, 'DECIDE', { decision: null }),
      badInput('DECISION_REQUIRED', 'decision'),
    );
    for (const decision of [[], ['HELP', 'HELP']])
      await expectRefused(
        world,
        attempt(caseId, 'DECIDE', { decision }),
        badInput('INVALID_FIELD', 'decision'),
      );
    await done(
      world.server,
      'jeugdarts',
      'recordMeldcodeStep',
      stepOf(caseId, 'DECIDE', { decision: ['HELP'] }),
    );
  });

  test('is refused for good to whoever has no line, and without an emergency to everybody', async () => {
    const caseId = await openCase(world.server, await newFamily());
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    const writers: readonly Capacity[] = [
      'contactpersoon-preventief-spreekuur',
      'gezinsmanager',
      'jeugdarts',
      'jgz-medewerker',
      'leerplichtambtenaar',
      'mentor',
      coordinator,
      'partner-deelnemer',
      'rmc-medewerker',
      'schoolleiding',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'swv-casemanager',
    ];
    const input = stepOf(caseId, 'SIGNALS');
    await expectNeverFor(world, everybody, {
      capacities: allBut(...writers),
      name: 'recordMeldcodeStep',
      input,
    });
    for (const who of ['jeugdarts', coordinator])
      await expectRefused(world, attempt(caseId, 'SIGNALS', {}, who), lacking(['emergency']));
    for (const id of [randomUUID(), 'x']) await expectRefused(world, attempt(id, 'SIGNALS'), unknownId);
  });

  test('of many at the same moment: one of them', async () => {
    const caseId = await inEmergency(await newFamily());
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        act(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS')),
      ),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });
});

describe('the report to Veilig Thuis', () => {
  const attempt = (caseId: string, reportedOn: string) =>
    ({ who: 'jeugdarts', name: 'noteMeldcodeReport', input: { caseId, reportedOn } }) as const;

  test('follows the decision to report, once, not before it and not in the future', async () => {
    const caseId = await inEmergency(await newFamily());
    await expectRefused(world, attempt(caseId, '2026-10-05'), conflict('NOT_DECIDED_TO_REPORT'));
    const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
    await expectRefused(world, attempt(caseId, '2026-10-04'), badInput('INVALID_FIELD', 'reportedOn'));
    await expectRefused(world, attempt(caseId, '2026-10-06'), badInput('DATE_IN_FUTURE', 'reportedOn'));
    const noted = await act(world.server, 'jeugdarts', 'noteMeldcodeReport', {
      caseId,
      reportedOn: '2026-10-05',
    });
    expect(noted.data).toEqual({ noteMeldcodeReport: fileId });
    expect(inShort(await linesOf(world.database, noted.trace))).toEqual(['CREATE PERMITTED MeldcodeReport']);
    await expectRefused(world, attempt(caseId, '2026-10-05'), conflict('ALREADY_SO'));
    expect(pick(await seenIn(world, 'jeugdarts', caseId, file), 'meldcodeFiles', 0, 'report')).toEqual({
      reportedOn: '2026-10-05',
      safe: false,
    });
  });

  test('is not noted where help alone was decided on', async () => {
    const caseId = await inEmergency(await newFamily());
    for (const step of steps)
      await done(
        world.server,
        'jeugdarts',
        'recordMeldcodeStep',
        stepOf(caseId, step, step === 'DECIDE' ? { decision: ['HELP'] } : {}),
      );
    await expectRefused(world, attempt(caseId, '2026-10-05'), conflict('NOT_DECIDED_TO_REPORT'));
  });
});
