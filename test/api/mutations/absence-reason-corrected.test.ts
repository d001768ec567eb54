// Reasons of absence put right by a new row, and kept apart from what is said in a preventive talk.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, talkOf, traced, type Who } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { seatByHand, seatForTalk } from '../support/seats.js';
import { reasonOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const holder = 'contactpersoon-preventief-spreekuur';

type Known = Family<'moeder' | 'vader'>;
let family: Known;
let caseId: string;
let everybody: EveryCapacity;

async function pupilBorn(birthDate: string): Promise<{ family: Known; caseId: string }> {
  const known = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
  const opened = await openCase(world.server, known, 'ondersteuningscoordinator');
  await seat(world.server, opened, ['mentor', 'OWN_ORGANISATION']);
  await seatForTalk(world, opened);
  await seatByHand(world.database, known, opened, ['leerplichtambtenaar', 'MEETING']);
  return { family: known, caseId: opened };
}

beforeAll(async () => {
  ({ family, caseId } = await pupilBorn('2012-05-01'));
  everybody = await everyCapacity(world.database, family);
});

const state = (who: Who, input: Input) => act(world.server, who, 'stateAbsenceReason', input);
const attempt = (who: Who, input: Input) => ({ who, name: 'stateAbsenceReason', input }) as const;

const stated = async (who: Who, input: Input): Promise<string> =>
  String(pick(await done(world.server, who, 'stateAbsenceReason', input), 'id'));

const read = (who: Who, of: string) =>
  traced(world.server, who, `{ case(id: "${of}") { absenceReasons { words } } }`);

const ofParent = (words: string, change: Input = {}): Input =>
  reasonOf(family, { saidBy: 'OUDER', words, ...change });

describe('put right by a new row', () => {
  const corrected = (correctsId: string, change: Input = {}) => reasonOf(family, { correctsId, ...change });

  test('the earlier words stay, and are of the same speaker', async () => {
    const first = await stated('mentor', reasonOf(family, { words: 'eerst' }));
    const second = await stated('mentor', corrected(first, { words: 'later' }));
    const rows = await world.database.query(
      'select words, corrects_id from absence_reasons where id = any ($1) order by words',
      [[first, second]],
    );
    expect(rows).toEqual([
      { words: 'eerst', corrects_id: null },
      { words: 'later', corrects_id: first },
    ]);
    const otherSpeaker = ofParent('x', { correctsId: first, speakerId: family.adults.vader.person });
    await expectRefused(world, attempt('mentor', otherSpeaker), badInput('SPEAKER_DIFFERS'));
  });

  test('what a pupil put down personally the school does not put right, and the pupil does', async () => {
    const first = await stated(family.pupil, reasonOf(family));
    await expectRefused(world, attempt('mentor', corrected(first)), conflict('SPEAKERS_OWN'));
    expect((await state(family.pupil, corrected(first))).status).toBe(200);
  });

  test('words that one does not see are put right like words that there are not', async () => {
    const mothers = await stated(family.adults.moeder, ofParent('x'));
    const by = (correctsId: string) => attempt(family.adults.vader, ofParent('x', { correctsId }));
    await expectRefused(world, by(mothers), unknownId);
    await expectRefused(world, by(randomUUID()), unknownId);
  });
});

describe('nothing of a preventive talk', () => {
  test('whoever holds the talk has no way to put it down here, whatever the facts', async () => {
    await expectNeverFor(world, everybody, {
      capacities: [holder],
      name: 'stateAbsenceReason',
      input: { ...reasonOf(family), pupilId: null, caseId },
    });
  });

  test('nor does the same person as leerplichtambtenaar, of a talk held on that day', async () => {
    const heard = (saidOn: string): Input => ({ ...reasonOf(family, { saidOn }), pupilId: null, caseId });
    expect((await state('leerplichtambtenaar', heard('2026-10-02'))).status).toBe(200);
    await done(world.server, holder, 'writePreventiveTalkReport', talkOf(caseId, { heldOn: '2026-10-02' }));
    const refusal = badInput('SAID_IN_PREVENTIVE_TALK');
    await expectRefused(world, attempt('leerplichtambtenaar', heard('2026-10-02')), refusal);
    // Of another day it is the own hearing.
    expect((await state('leerplichtambtenaar', heard('2026-10-03'))).status).toBe(200);
  });

  test('nor when the report has gone to the school and its author cannot read it', async () => {
    const of = await pupilBorn('2012-05-01');
    const report = await done(world.server, holder, 'writePreventiveTalkReport', talkOf(of.caseId));
    await done(world.server, holder, 'handOverPreventiveTalkReport', { reportId: pick(report, 'id') });
    const heard = { ...reasonOf(of.family, { saidOn: '2026-10-01' }), pupilId: null, caseId: of.caseId };
    const refusal = badInput('SAID_IN_PREVENTIVE_TALK');
    await expectRefused(world, attempt('leerplichtambtenaar', heard), refusal);
    // What the mentor heard that day was said at school.
    expect((await state('mentor', heard)).status).toBe(200);
  });
});

describe('nobody else', () => {
  const writers: readonly Capacity[] = [
    'leerling',
    'ouder',
    'mentor',
    'ondersteuningscoordinator',
    'leerplichtambtenaar',
    'rmc-medewerker',
  ];

  test('no other capacity could ever put one down', async () => {
    const capacities = allBut(...writers);
    expect(capacities).toHaveLength(25);
    const input = { ...reasonOf(family), pupilId: null, caseId };
    await expectNeverFor(world, everybody, { capacities, name: 'stateAbsenceReason', input });
  });

  test.each(['schoolleiding', 'onderwijsondersteuner', holder, 'managementassistent', 'privacy-officer'])(
    'the %s can never ask for one',
    async who => {
      const { status, errors } = await read(who, caseId);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.fields).toContain('AbsenceReason.words');
    },
  );
});
