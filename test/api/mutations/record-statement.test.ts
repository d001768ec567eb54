// Recording what somebody else said to a request: by whoever asked, with the way it was said and a witness.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Json, personaNamed, pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, type Who } from '../support/casework.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, expectRefused, unknownId } from '../support/refusals.js';
import {
  bothStand,
  caseWithFeedback,
  caseWithRequest,
  standingOf,
  statementsTo,
} from '../support/requests.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let family: Family<'moeder' | 'vader'>;
let caseId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await caseWithFeedback(world, family);
});

const newRequest = (change: Input = {}): Promise<string> =>
  askConsent(world.server, 'jeugdarts', caseId, change);

describe('whoever asked records what was said', () => {
  const record = (consentId: string, who: { person: string }, change: Input = {}): Input => ({
    consentId,
    recorded: { personId: who.person, method: 'WRITTEN', ...change },
  });

  test('in writing it counts like a word of the own', async () => {
    const consentId = await newRequest();
    for (const who of [family.pupil, family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    await done(world.server, 'jeugdarts', 'giveConsent', record(consentId, family.adults.vader));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    expect((await statementsTo(world, consentId)).at(-1)).toMatchObject({
      by_person_id: family.adults.vader.person,
      quality: 'OUDER',
      method: 'WRITTEN',
      recorded_by: personaNamed('jeugdarts').person,
      recorded_capacity: 'jeugdarts',
    });
  });

  test('an oral yes opens nothing until it is confirmed in writing; an oral no shuts at once', async () => {
    const consentId = await newRequest();
    for (const who of [family.pupil, family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    const oral = record(consentId, family.adults.vader, { method: 'ORAL', witness: 'Gijs van Oort' });
    await done(world.server, 'jeugdarts', 'giveConsent', oral);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('PENDING_CONFIRM'));
    await done(world.server, 'jeugdarts', 'giveConsent', record(consentId, family.adults.vader));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await done(world.server, 'jeugdarts', 'refuseConsent', oral);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    expect(
      (await statementsTo(world, consentId)).map(one => [
        pick(one as Json, 'method'),
        pick(one as Json, 'witness'),
      ]),
    ).toEqual([
      ['DIGITAL', null],
      ['DIGITAL', null],
      ['ORAL', 'Gijs van Oort'],
      ['WRITTEN', null],
      ['ORAL', 'Gijs van Oort'],
    ]);
  });

  test('a no of the own hand is not undone by recording a yes, only by the person', async () => {
    const consentId = await newRequest();
    const { moeder, vader } = family.adults;
    for (const who of [family.pupil, moeder]) await say(world.server, who, 'giveConsent', consentId);
    const attempt = (who: { person: string }) =>
      ({ who: 'jeugdarts', name: 'giveConsent', input: record(consentId, who) }) as const;
    const itStands = { code: 'CONFLICT', reason: 'OWN_WORD_STANDS' };
    await say(world.server, vader, 'refuseConsent', consentId);
    await expectRefused(world, attempt(vader), itStands);
    await say(world.server, moeder, 'withdrawConsent', consentId);
    await expectRefused(world, attempt(moeder), itStands);
    // A no that was recorded may be followed by a yes that is recorded; an own no by an own yes.
    for (const who of [moeder, vader]) await say(world.server, who, 'giveConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await done(world.server, 'jeugdarts', 'refuseConsent', record(consentId, vader));
    await done(world.server, 'jeugdarts', 'giveConsent', record(consentId, vader));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
  });

  test('not without a witness when it was oral, and not as if it had been said by the person online', async () => {
    const consentId = await newRequest();
    const attempt = (change: Input) =>
      ({
        who: 'jeugdarts',
        name: 'giveConsent',
        input: record(consentId, family.adults.vader, change),
      }) as const;
    await expectRefused(world, attempt({ method: 'ORAL' }), badInput('WITNESS_REQUIRED'));
    await expectRefused(world, attempt({ method: 'ORAL', witness: null }), badInput('WITNESS_REQUIRED'));
    await expectRefused(world, attempt({ method: 'DIGITAL' }), badInput('INVALID_FIELD', 'method'));
    await expectRefused(
      world,
      attempt({ method: 'ORAL', witness: 'x'.repeat(201) }),
      badInput('INVALID_FIELD', 'recorded'),
    );
  });

  test('not of somebody who has no say, nor of themselves', async () => {
    const consentId = await newRequest();
    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const nobody = [
      theirs.adults.moeder,
      theirs.pupil,
      personaNamed('mentor'),
      { person: randomUUID() },
      { person: 'geen id' },
    ];
    for (const who of nobody) {
      const attempt = { who: 'jeugdarts', name: 'giveConsent', input: record(consentId, who) } as const;
      await expectRefused(world, attempt, badInput('NO_DECIDER'));
    }
    const self = { who: 'jeugdarts', name: 'giveConsent', input: { consentId } } as const;
    await expectRefused(world, self, badInput('NO_DECIDER'));
  });

  test('not of a parent without authority, who does not even see the request', async () => {
    const theirs = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
    });
    const { consentId } = await caseWithRequest(world, theirs);
    const attempt = {
      who: 'jeugdarts',
      name: 'giveConsent',
      input: record(consentId, theirs.adults.vader),
    } as const;
    await expectRefused(world, attempt, badInput('NO_DECIDER'));
    await expectRefused(
      world,
      { who: theirs.adults.vader, name: 'giveConsent', input: { consentId } },
      unknownId,
    );
  });

  test('not of a pupil under 12, who is heard but has no word in this', async () => {
    const theirs = await enrol(world.database, { birthDate: '2015-05-01', adults: { moeder: {} } });
    const { consentId } = await caseWithRequest(world, theirs);
    const attempt = {
      who: 'jeugdarts',
      name: 'giveConsent',
      input: record(consentId, theirs.pupil),
    } as const;
    await expectRefused(world, attempt, badInput('NO_DECIDER'));
  });

  test('the school does not record on a request of the jeugdarts, nor the other way about', async () => {
    const ofDoctor = await newRequest();
    const ofSchool = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
    });
    const crossed: [Who, string][] = [
      ['ondersteuningscoordinator', ofDoctor],
      ['jeugdarts', ofSchool],
      ['leerplichtambtenaar', ofSchool],
    ];
    for (const [who, consentId] of crossed) {
      const attempt = { who, name: 'giveConsent', input: record(consentId, family.adults.moeder) } as const;
      await expectRefused(world, attempt, unknownId);
    }
    await done(
      world.server,
      'ondersteuningscoordinator',
      'giveConsent',
      record(ofSchool, family.adults.moeder),
    );
  });
});
