// A talk of jeugdarts, leerplichtambtenaar, pupil and parents together (DB:275-276): who was there, what was agreed, and
// nothing of health; known to those who were there and to the family alone.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../../support/ask.js';
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
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { seatByHand } from '../support/seats.js';
import { agreedInTalk, jointTalkOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

type Known = Family<'moeder' | 'vader'>;
let family: Known;
let caseId: string;
let everybody: EveryCapacity;

async function pupilBorn(birthDate: string): Promise<{ family: Known; caseId: string }> {
  const known = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
  const opened = await openCase(world.server, known);
  await seat(world.server, opened, ['mentor', 'OWN_ORGANISATION']);
  await seat(world.server, opened, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, opened, ['jgz-medewerker', 'REFERRAL']);
  await seatByHand(
    world.database,
    known,
    opened,
    ['leerplichtambtenaar', 'MEETING'],
    ['schoolmaatschappelijk-werker', 'TREATMENT'],
  );
  return { family: known, caseId: opened };
}

beforeAll(async () => {
  ({ family, caseId } = await pupilBorn('2012-05-01'));
  everybody = await everyCapacity(world.database, family);
});

const record = (who: Who, input: Input) => act(world.server, who, 'recordJointTalk', input);
const attempt = (who: Who, input: Input) => ({ who, name: 'recordJointTalk', input }) as const;

async function seenBy(who: Who, of: string = caseId): Promise<number | null> {
  const query = `{ case(id: "${of}") { jointTalks { presentIds agreements { what } } } }`;
  const { data } = await traced(world.server, who, query);
  const talks = pick(data ?? undefined, 'case', 'jointTalks');
  return Array.isArray(talks) ? talks.length : null;
}

describe('put down by the jeugdarts', () => {
  let present: Who[];

  beforeAll(async () => {
    present = ['leerplichtambtenaar'];
    await done(world.server, 'jeugdarts', 'recordJointTalk', jointTalkOf(caseId, family, {}, ...present));
  });

  test('whoever was there reads it, with what was agreed, the writer included', async () => {
    const query = `{ case(id: "${caseId}") { jointTalks { heldOn presentIds agreements { what madeOn } } } }`;
    const { pupil, adults } = family;
    const there = ['jeugdarts', 'leerplichtambtenaar'].map(one => personaNamed(one).person);
    for (const who of ['jeugdarts', 'leerplichtambtenaar', pupil, adults.moeder, adults.vader]) {
      const { data } = await traced(world.server, who, query);
      const [talk] = pick(data ?? undefined, 'case', 'jointTalks') as { presentIds: string[] }[];
      expect(talk).toMatchObject({
        heldOn: '2026-10-01',
        agreements: [{ what: 'Elke maandag samen beginnen', madeOn: '2026-10-01' }],
      });
      expect([...talk!.presentIds].sort()).toEqual(
        [pupil.person, adults.moeder.person, adults.vader.person, ...there].sort(),
      );
    }
  });

  test.each(['jgz-medewerker', 'schoolmaatschappelijk-werker', 'mentor', coordinator])(
    'the %s, who was not there, does not',
    async who => {
      expect(await seenBy(who)).toBe(0);
    },
  );

  test('it holds no text of its own, so that nothing of health can be in it', async () => {
    const columns = await world.database.query<{ name: string }>(
      `select attname::text as name from pg_attribute
        where attrelid = 'joint_talks'::regclass and attnum > 0 and atttypid = 'text'::regtype and not attisdropped`,
    );
    expect(columns).toEqual([{ name: 'recorded_capacity' }]);
  });
});

test('a school that was there puts it down and reads it, each of its people only when there', async () => {
  const of = await pupilBorn('2012-05-01');
  await done(world.server, 'mentor', 'recordJointTalk', jointTalkOf(of.caseId, of.family));
  expect(await seenBy('mentor', of.caseId)).toBe(1);
  expect(await seenBy(coordinator, of.caseId)).toBe(0);
  await done(world.server, 'mentor', 'recordJointTalk', jointTalkOf(of.caseId, of.family, {}, coordinator));
  expect(await seenBy(coordinator, of.caseId)).toBe(1);
});

test('of a pupil of 15 the parents read it; from the sixteenth birthday on by consent alone', async () => {
  const fifteen = await pupilBorn('2010-10-06');
  await done(world.server, 'jeugdarts', 'recordJointTalk', jointTalkOf(fifteen.caseId, fifteen.family));
  expect(await seenBy(fifteen.family.adults.moeder, fifteen.caseId)).toBe(1);

  const sixteen = await pupilBorn('2010-10-05');
  const { moeder } = sixteen.family.adults;
  await done(world.server, 'jeugdarts', 'recordJointTalk', jointTalkOf(sixteen.caseId, sixteen.family));
  const allow = async (by: Who, dataClass: string) => {
    const consentId = await askConsent(world.server, by, sixteen.caseId, {
      dataClasses: [dataClass],
      recipients: towards(moeder),
      purposes: ['DATA_SUBJECT_RIGHTS'],
    });
    await say(world.server, sixteen.family.pupil, 'giveConsent', consentId);
  };
  await allow(coordinator, 'D29');
  expect(await seenBy(moeder, sixteen.caseId)).toBe(0);
  await allow('jeugdarts', 'D13');
  expect(await seenBy(moeder, sixteen.caseId)).toBe(1);
  expect(await seenBy(sixteen.family.pupil, sixteen.caseId)).toBe(1);
});

describe('who was there', () => {
  const withPeople = (...presentIds: string[]): Input => jointTalkOf(caseId, family, { presentIds });

  test('is of the family, oneself, or a participant whom one sees; others answer like nobody', async () => {
    const other = await pupilBorn('2012-05-01');
    const { pupil } = family;
    for (const person of [
      other.family.pupil.person,
      other.family.adults.moeder.person,
      personaNamed('swv-casemanager').person,
      // Takes part, and as somebody from care is not seen by leerplicht without consent.
      personaNamed('jgz-medewerker').person,
      randomUUID(),
      'geen id',
    ])
      await expectRefused(world, attempt('leerplichtambtenaar', withPeople(pupil.person, person)), unknownId);
    const mentor = personaNamed('mentor').person;
    expect((await record('leerplichtambtenaar', withPeople(pupil.person, mentor))).status).toBe(200);
  });

  test('with nobody of the family there is no joint talk', async () => {
    const alone = withPeople(personaNamed('mentor').person);
    await expectRefused(
      world,
      attempt('leerplichtambtenaar', alone),
      badInput('INVALID_FIELD', 'presentIds'),
    );
    await expectRefused(
      world,
      attempt('leerplichtambtenaar', withPeople()),
      badInput('INVALID_FIELD', 'presentIds'),
    );
    const moeder = family.adults.moeder.person;
    expect((await record('leerplichtambtenaar', withPeople(moeder))).status).toBe(200);
  });
});

describe('refused', () => {
  test.each<[string, Input, string, string]>([
    ['held tomorrow', { heldOn: '2026-10-06' }, 'DATE_IN_FUTURE', 'heldOn'],
    [
      'agreed for before the talk',
      { agreements: [agreedInTalk({ dueOn: '2026-09-30' })] },
      'INVALID_FIELD',
      'dueOn',
    ],
  ])('%s', async (_what, change, reason, field) => {
    await expectRefused(
      world,
      attempt('jeugdarts', jointTalkOf(caseId, family, change)),
      badInput(reason, field),
    );
  });

  test('to a jeugdarts who takes no part, in a case not seen, and to a school not of the case', async () => {
    const { caseId: other, family: known } = await pupilBorn('2012-05-01');
    await expectRefused(world, attempt('mentor-po', jointTalkOf(other, known)), unknownId);
    await expectRefused(world, attempt('jeugdarts', jointTalkOf(randomUUID(), known)), unknownId);
  });

  test('to whoever may not put it down, the pupil and the parents included', async () => {
    const writers = ['jeugdarts', 'leerplichtambtenaar', 'mentor', coordinator] as const;
    const capacities = allBut(...writers);
    expect(capacities).toHaveLength(27);
    const input = jointTalkOf(caseId, family);
    await expectNeverFor(world, everybody, { capacities, name: 'recordJointTalk', input });
  });
});
