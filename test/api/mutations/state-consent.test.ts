// Saying yes, no, and yes no more: each for themselves, or recorded by whoever asked, and by nobody else.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { act, askConsent, done, type Input, openCase, say, towards } from '../support/casework.js';
import { setTo } from '../support/clock.js';
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
import {
  bothStand,
  caseWithFeedback,
  caseWithRequest,
  standingOf,
  statementsTo,
} from '../support/requests.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const words = ['giveConsent', 'refuseConsent', 'withdrawConsent'] as const;
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await caseWithFeedback(world, family);
});

const newRequest = (change: Input = {}): Promise<string> =>
  askConsent(world.server, 'jeugdarts', caseId, change);

describe('people answer for themselves', () => {
  test.each([
    ['giveConsent', 'YES'],
    ['refuseConsent', 'NO'],
  ] as const)('%s: pupil and parents are each heard in their own quality', async (word, answer) => {
    const consentId = await newRequest();
    for (const who of [family.pupil, family.adults.moeder]) {
      const { status, trace, data } = await act(
        world.server,
        who,
        word,
        { consentId },
        { selection: '{ id statements { answer byPersonId } }' },
      );
      expect(status).toBe(200);
      // Each reads the own statement and no other.
      expect(data).toEqual({ [word]: { id: consentId, statements: [{ answer, byPersonId: who.person }] } });
      const lines = await linesOf(world.database, trace);
      expect(inShort(lines)[0]).toBe('CREATE PERMITTED ConsentStatement');
      expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId, secrecy: 'OFFICER' });
    }
    const said = { answer, method: 'DIGITAL', witness: null, data_classes: null, recipients: null };
    expect(await statementsTo(world, consentId)).toEqual([
      {
        ...said,
        by_person_id: family.pupil.person,
        quality: 'LEERLING',
        recorded_by: family.pupil.person,
        recorded_capacity: 'leerling',
      },
      {
        ...said,
        by_person_id: family.adults.moeder.person,
        quality: 'OUDER',
        recorded_by: family.adults.moeder.person,
        recorded_capacity: 'ouder',
      },
    ]);
  });

  const besideGuardian = async () => {
    const theirs = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { voogd: { kind: 'GUARDIAN' }, moeder: {} },
    });
    return { theirs, ...(await caseWithRequest(world, theirs)) };
  };

  test('a guardian is heard as voogd', async () => {
    const { theirs, consentId } = await besideGuardian();
    await say(world.server, theirs.adults.voogd, 'giveConsent', consentId);
    expect(await statementsTo(world, consentId)).toMatchObject([{ quality: 'VOOGD', answer: 'YES' }]);
  });

  test('a parent beside a guardian has no say', async () => {
    const { theirs, consentId } = await besideGuardian();
    const mother = { who: theirs.adults.moeder, name: 'giveConsent', input: { consentId } } as const;
    await expectRefused(world, mother, unknownId);
  });

  test('withdrawing shuts at once what was open, and giving again opens it', async () => {
    const consentId = await newRequest();
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader]) {
      await say(world.server, who, 'withdrawConsent', consentId);
      expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('WITHDRAWN'));
      await say(world.server, who, 'giveConsent', consentId);
      expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    }
  });

  test('a yes may be for some of it only: one class, or one recipient', async () => {
    const consentId = await newRequest({ recipients: towards('mentor', 'ondersteuningscoordinator') });
    for (const who of [family.pupil, family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    const partly = { consentId, dataClasses: ['D12'], recipients: [1] };
    await done(world.server, family.adults.vader, 'giveConsent', partly);
    expect(await standingOf(world, caseId, consentId)).toEqual([
      { dataClass: 'D11', recipient: 0, status: 'PENDING' },
      { dataClass: 'D11', recipient: 1, status: 'PENDING' },
      { dataClass: 'D12', recipient: 0, status: 'PENDING' },
      { dataClass: 'D12', recipient: 1, status: 'ACTIVE' },
    ]);
  });
});

describe('nobody answers for another', () => {
  test('a parent for the other, a pupil for a parent, a parent for the pupil', async () => {
    const consentId = await newRequest();
    const { pupil, adults } = family;
    const pairs = [
      [adults.moeder, adults.vader, ['own_data']],
      [adults.moeder, pupil, ['own_data']],
      [pupil, adults.vader, ['own_data']],
    ] as const;
    for (const word of words) {
      for (const [who, of, missing] of pairs) {
        const input = { consentId, recorded: { personId: of.person, method: 'WRITTEN' } };
        await expectRefused(world, { who, name: word, input }, lacking(missing));
      }
    }
  });

  test('whoever speaks for themselves says so themselves, and records nothing as if on paper', async () => {
    const consentId = await newRequest();
    for (const who of [family.pupil, family.adults.moeder]) {
      const input = { consentId, recorded: { personId: who.person, method: 'WRITTEN' } };
      await expectRefused(
        world,
        { who, name: 'refuseConsent', input },
        badInput('INVALID_FIELD', 'recorded'),
      );
    }
  });

  test('those whom no rule permits it', async () => {
    const consentId = await newRequest();
    const recorders: Capacity[] = [
      'jeugdarts',
      'jgz-medewerker',
      'leerplichtambtenaar',
      'ondersteuningscoordinator',
    ];
    const others: Capacity[] = [
      'partner-deelnemer',
      'rmc-medewerker',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'swv-casemanager',
    ];
    const capacities = allBut('leerling', 'ouder', ...recorders, ...others);
    expect(capacities).toHaveLength(20);
    for (const word of words)
      await expectNeverFor(world, everybody, { capacities, name: word, input: { consentId } });
  });

  test('a family that the request is not about, and a request that does not exist', async () => {
    const consentId = await newRequest();
    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    await openCase(world.server, theirs);
    for (const word of words) {
      for (const who of [theirs.pupil, theirs.adults.moeder])
        await expectRefused(world, { who, name: word, input: { consentId } }, unknownId);
      await expectRefused(
        world,
        { who: family.pupil, name: word, input: { consentId: randomUUID() } },
        unknownId,
      );
    }
  });
});

describe('what cannot be said', () => {
  const attempt = (name: (typeof words)[number], input: Input) => ({
    who: family.adults.moeder,
    name,
    input,
  });

  test('to what was not asked', async () => {
    const consentId = await newRequest();
    for (const change of [
      { dataClasses: ['D13'] },
      { dataClasses: ['D12', 'D14'] },
      { recipients: [1] },
      { recipients: [-1] },
    ])
      await expectRefused(world, attempt('giveConsent', { consentId, ...change }), badInput('NOT_ASKED'));
    for (const [field, value] of Object.entries({ dataClasses: [], recipients: [0, 0] }))
      await expectRefused(
        world,
        attempt('giveConsent', { consentId, [field]: value }),
        badInput('INVALID_FIELD', field),
      );
  });

  test('taking back what was never given', async () => {
    const consentId = await newRequest();
    await expectRefused(world, attempt('withdrawConsent', { consentId }), badInput('NOTHING_TO_WITHDRAW'));
    await say(world.server, family.adults.vader, 'giveConsent', consentId);
    await expectRefused(world, attempt('withdrawConsent', { consentId }), badInput('NOTHING_TO_WITHDRAW'));
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    await say(world.server, family.adults.moeder, 'withdrawConsent', consentId);
  });

  test('to a request that has expired; on its last day it is heard', async () => {
    const consentId = await newRequest();
    setTo(world.server, '2027-07-31T23:59:50+02:00');
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    setTo(world.server, '2027-08-01T00:00:00+02:00');
    await expectRefused(world, attempt('giveConsent', { consentId }), conflict('CONSENT_EXPIRED'));
    setTo(world.server, '2026-10-05T12:00:00+02:00');
  });

  test('in a case that has closed', async () => {
    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const { caseId: theirCase, consentId } = await caseWithRequest(world, theirs);
    await closeByHand(world.database, theirs, theirCase);
    const late = { who: theirs.adults.moeder, name: 'giveConsent', input: { consentId } } as const;
    await expectRefused(world, late, conflict('CASE_CLOSED'));
  });
});
