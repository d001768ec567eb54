// An emergency: who may open one, in which case, for how long; what it opens and to nobody else; ending and its traces.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appointmentOf, organisations } from '../../../src/demo/region/organisations.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, done, openCase, seat, traced } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import {
  allBut,
  appoint,
  appointAlso,
  type EveryCapacity,
  everyCapacity,
} from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  unknownId,
} from '../support/refusals.js';
import { emergencyOf, forSafety, openIn, seenIn, stepOf, wholeMeldcode } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const coordinator = 'ondersteuningscoordinator';
const inEmergencies: readonly Capacity[] = [
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

let family: Family<'moeder'>;
let everybody: EveryCapacity;
let hiddenCase: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  const hidden = await enrol(world.database, {
    birthDate: '2015-05-01',
    adults: { moeder: {} },
    schoolId: organisations.po.id,
  });
  hiddenCase = await openCase(world.server, hidden, 'ondersteuningscoordinator-po');
});

/** A case of its own for each test: what runs in one does not run in another. */
async function newCase(): Promise<string> {
  const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, other);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  return caseId;
}

const files = 'meldcodeFiles { id steps { step } }';
const attempt = (caseId: string, change = {}, who = 'jeugdarts') =>
  ({ who, name: 'openEmergency', input: emergencyOf(caseId, change) }) as const;

describe('an emergency', () => {
  test('is for no other capacity and no machine, nor for another purpose', async () => {
    const caseId = await newCase();
    const input = emergencyOf(caseId);
    const capacities = allBut(...inEmergencies);
    expect(capacities).toContain('client-ggd');
    await expectNeverFor(world, everybody, { capacities, name: 'openEmergency', input });
    const headers = { 'doorbraak-purpose': 'CARE_COORDINATION' };
    const elsewhere = await act(world.server, 'jeugdarts', 'openEmergency', input, { headers });
    expect(elsewhere.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      fields: ['Mutation.openEmergency'],
    });
    const machine = await act(world.server, everybody.get('client-ggd')!, 'openEmergency', input, {
      headers: forSafety,
    });
    expect(machine.errors?.[0]?.extensions).toMatchObject({ reason: 'UNKNOWN_PURPOSE' });
  });

  test('is of a case that one sees: any other is of nobody', async () => {
    for (const caseId of [hiddenCase, randomUUID(), 'x'])
      await expectRefused(world, attempt(caseId), unknownId);
  });

  test('needs a code of the list and a reason in words', async () => {
    const caseId = await newCase();
    for (const change of [{ code: 'CURIOSITY' }, { code: null }, { reason: '' }, { reason: '  ' }]) {
      const { status, errors } = await act(world.server, 'jeugdarts', 'openEmergency', {
        ...emergencyOf(caseId),
        ...change,
      });
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    }
    await openIn(world, 'jeugdarts', caseId);
  });

  test('opens the file to whoever opened it, and is told missing before', async () => {
    const caseId = await newCase();
    const query = `{ case(id: "${caseId}") { ${files} } }`;
    const before = await traced(world.server, 'jeugdarts', query, { headers: forSafety });
    expect(before.data).toEqual({ case: { meldcodeFiles: [] } });
    expect(before.withheld).toMatchObject([{ resource: 'MeldcodeFile', missing: [['emergency']] }]);
    const step = { who: 'jeugdarts', name: 'recordMeldcodeStep', input: stepOf(caseId, 'SIGNALS') } as const;
    await expectRefused(world, step, lacking(['emergency']));
    await openIn(world, 'jeugdarts', caseId);
    const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
    const after = await traced(world.server, 'jeugdarts', query, { headers: forSafety });
    expect(pick(after.data ?? undefined, 'case', 'meldcodeFiles', 0, 'id')).toBe(fileId);
    expect(after.withheld).toEqual([]);
  });

  test('is of this person, organisation, capacity and case alone', async () => {
    const [caseId, otherCase] = [await newCase(), await newCase()];
    const jeugdarts = personaNamed('jeugdarts');
    const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    const inAnotherCapacity = { ...jeugdarts, capacity: 'jgz-medewerker' as const, persona: 'both' };
    await appointAlso(world.database, inAnotherCapacity);
    for (const who of [colleague, inAnotherCapacity]) await seat(world.server, caseId, [who, 'REFERRAL']);
    await openIn(world, 'jeugdarts', caseId);
    await openIn(world, coordinator, otherCase);
    await wholeMeldcode(world, 'jeugdarts', caseId);
    await wholeMeldcode(world, coordinator, otherCase);
    expect(pick(await seenIn(world, 'jeugdarts', caseId, files), 'meldcodeFiles')).toHaveLength(1);
    expect(pick(await seenIn(world, 'jeugdarts', otherCase, files), 'meldcodeFiles')).toEqual([]);
    expect(pick(await seenIn(world, colleague, caseId, files), 'meldcodeFiles')).toEqual([]);
    expect(
      pick(await seenIn(world, colleague, caseId, 'emergencyAccesses { id }'), 'emergencyAccesses'),
    ).toEqual([]);
    for (const who of [colleague, inAnotherCapacity])
      await expectRefused(
        world,
        { who, name: 'recordMeldcodeStep', input: stepOf(caseId, 'SIGNALS') },
        lacking(['emergency']),
      );
  });

  test('runs for 24 hours, to the second, and may then be opened anew', async () => {
    const caseId = await newCase();
    setTo(world.server, '2026-10-06T10:00:00+02:00');
    await openIn(world, 'jeugdarts', caseId);
    await wholeMeldcode(world, 'jeugdarts', caseId);
    const accesses =
      'emergencyAccesses { code personId capacity openedAt untilAt endedAt tellBy reason { reason } }';
    expect(await seenIn(world, 'jeugdarts', caseId, accesses)).toMatchObject({
      emergencyAccesses: [
        {
          code: 'MELDCODE',
          personId: personaNamed('jeugdarts').person,
          capacity: 'JEUGDARTS',
          endedAt: null,
          tellBy: '2026-11-05',
          reason: { reason: 'Blauwe plekken die de leerling niet uitlegt.' },
        },
      ],
    });
    await expectRefused(world, attempt(caseId), conflict('ALREADY_SO'));
    setTo(world.server, '2026-10-07T09:59:59+02:00');
    expect(pick(await seenIn(world, 'jeugdarts', caseId, files), 'meldcodeFiles')).toHaveLength(1);
    // The server took a moment to open it: a second is more than that.
    setTo(world.server, '2026-10-07T10:00:01+02:00');
    expect(await seenIn(world, 'jeugdarts', caseId, `${files} emergencyAccesses { id }`)).toEqual({
      meldcodeFiles: [],
      emergencyAccesses: [],
    });
    await openIn(world, 'jeugdarts', caseId);
    expect(pick(await seenIn(world, 'jeugdarts', caseId, files), 'meldcodeFiles')).toHaveLength(1);
  });

  test('is over at once when it is ended, by whoever opened it, reader or not', async () => {
    const caseId = await newCase();
    const ending = (who: string) => ({ who, name: 'endEmergency', input: { caseId } }) as const;
    await expectRefused(world, ending('jeugdarts'), conflict('NO_EMERGENCY'));
    const id = await openIn(world, 'jeugdarts', caseId);
    await wholeMeldcode(world, 'jeugdarts', caseId);
    await expectRefused(world, ending('mentor'), conflict('NO_EMERGENCY'));
    expect(await done(world.server, 'jeugdarts', 'endEmergency', { caseId })).toBe(id);
    expect(pick(await seenIn(world, 'jeugdarts', caseId, files), 'meldcodeFiles')).toEqual([]);
    await expectRefused(world, ending('jeugdarts'), conflict('NO_EMERGENCY'));
    // A mentor writes and never reads.
    await openIn(world, 'mentor', caseId);
    await done(world.server, 'mentor', 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    const reading = await traced(world.server, 'mentor', `{ case(id: "${caseId}") { ${files} } }`, {
      headers: forSafety,
    });
    expect(reading.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    await done(world.server, 'mentor', 'endEmergency', { caseId });
    const step = { who: 'mentor', name: 'recordMeldcodeStep', input: stepOf(caseId, 'ADVICE') } as const;
    await expectRefused(world, step, lacking(['emergency']));
  });

  test('ends with the seat at the case', async () => {
    const caseId = await newCase();
    const who = await appoint(world.database, 'schoolleiding', organisations.vo.id);
    const participantId = await seat(world.server, caseId, [who, 'OWN_ORGANISATION']);
    await openIn(world, who, caseId);
    await done(world.server, who, 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    await done(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
    const step = { who, name: 'recordMeldcodeStep', input: stepOf(caseId, 'ADVICE') } as const;
    await expectRefused(world, step, unknownId);
  });

  test('may name a colleague who agreed, and nobody else', async () => {
    const caseId = await newCase();
    const colleague = await appoint(world.database, 'jgz-medewerker', organisations.ggd.id);
    const past = await appoint(world.database, 'jgz-medewerker', organisations.ggd.id, {
      during: '[2020-08-01,2021-08-01)',
    });
    for (const secondAppointmentId of [
      appointmentOf('mentor'),
      appointmentOf('jeugdarts'),
      past.appointmentId,
      randomUUID(),
      'x',
    ])
      await expectRefused(world, attempt(caseId, { secondAppointmentId }), badInput('NOT_APPOINTED'));
    await openIn(world, 'jeugdarts', caseId, { secondAppointmentId: colleague.appointmentId });
    expect(await seenIn(world, 'jeugdarts', caseId, 'emergencyAccesses { secondAppointmentId }')).toEqual({
      emergencyAccesses: [{ secondAppointmentId: colleague.appointmentId }],
    });
  });

  test('of many at the same moment: one of them', async () => {
    const caseId = await newCase();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => act(world.server, 'jeugdarts', 'openEmergency', emergencyOf(caseId))),
    );
    expect(all.filter(one => one.status === 200)).toHaveLength(1);
    expect(all.filter(one => one.status === 409)).toHaveLength(5);
  });
});
