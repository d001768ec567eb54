// A pupil objects to a parent's access, a jeugdarts refuses it or decides: who may, on whom, in which words.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { type Json, pick } from '../../support/ask.js';
import { decideOn, decisionOn, object, objectionOf, refusalOf, refuse } from '../support/access.js';
import { act, type Input, openCase, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity, jeugdartsElsewhere } from '../support/every-capacity.js';
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
import { caseWithFeedback } from '../support/requests.js';
import { seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

type Adults = 'moeder' | 'vader' | 'stiefvader' | 'gezinsvoogd';
let family: Family<Adults>;
let hidden: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  const { database } = world;
  family = await enrol(database, {
    birthDate: '2013-05-01',
    adults: {
      moeder: {},
      vader: {},
      stiefvader: { kind: 'PARENT_WITHOUT' },
      gezinsvoogd: { kind: 'SUPERVISION_ONLY' },
    },
  });
  hidden = await enrol(database, { birthDate: '2013-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(database, family);
  caseId = await caseWithFeedback(world, family);
});

const objectionsSeenBy = async (who: Who): Promise<Json> => {
  const fields = 'id parentId filedAs wish decisions { outcome dataClasses reason reviewOn }';
  const query = `{ case(id: "${caseId}") { pupil { accessObjections { ${fields} } } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'case', 'pupil', 'accessObjections') ?? null;
};

const objectionSeen = async (id: string): Promise<Json> =>
  ((await objectionsSeenBy('jeugdarts')) as { id: string }[]).find(one => one.id === id) as unknown as Json;

describe('an objection', () => {
  const attempt = (change: Input, who: Who = family.pupil) =>
    ({ who, name: 'objectToAccess', input: { ...objectionOf(family, 'vader'), ...change } }) as const;

  test('is filed by the pupil against each parent apart; the jeugdarts reads it, the pupil gets ids', async () => {
    const input = objectionOf(family, 'vader', 'stiefvader', 'vader');
    const { status, data, trace } = await act(world.server, family.pupil, 'objectToAccess', input);
    expect(status).toBe(200);
    const ids = pick(data ?? undefined, 'objectToAccess') as string[];
    expect(ids).toHaveLength(2);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED AccessObjection']);
    expect(lines[0]).toMatchObject({
      rules: ['accessObjection.write.leerling'],
      subject: family.subject,
      secrecy: 'OFFICER',
    });
    const filed = { filedAs: 'LEERLING', wish: 'Ik wil niet dat zij dit lezen.', decisions: [] };
    expect(await objectionSeen(ids[0]!)).toEqual({
      id: ids[0],
      parentId: family.adults.vader.person,
      ...filed,
    });
    expect(await objectionSeen(ids[1]!)).toEqual({
      id: ids[1],
      parentId: family.adults.stiefvader.person,
      ...filed,
    });
  });

  test('is read by the jeugdarts alone', async () => {
    for (const who of [family.pupil, family.adults.vader, family.adults.moeder, 'mentor', 'jgz-medewerker']) {
      const query = `{ case(id: "${caseId}") { pupil { accessObjections { id } } } }`;
      const { status, errors } = await traced(world.server, who, query);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is not against somebody else than a parent or guardian, however they are named', async () => {
    const { vader, gezinsvoogd } = family.adults;
    for (const wrong of [
      hidden.adults.moeder.person,
      gezinsvoogd.person,
      family.pupil.person,
      randomUUID(),
      'x',
    ])
      await expectRefused(world, attempt({ parentIds: [vader.person, wrong] }), badInput('NO_PARENT'));
    const seven = Array.from({ length: 7 }, () => vader.person);
    for (const parentIds of [[], seven])
      await expectRefused(world, attempt({ parentIds }), badInput('INVALID_FIELD', 'parentIds'));
  });

  test('is for oneself, from the twelfth birthday on', async () => {
    for (const pupilId of [hidden.pupilId, randomUUID(), 'x'])
      await expectRefused(world, attempt({ pupilId }), unknownId);
    const child = await enrol(world.database, { birthDate: '2014-10-06', adults: { vader: {} } });
    await caseWithFeedback(world, child);
    const own = { who: child.pupil, name: 'objectToAccess', input: objectionOf(child, 'vader') } as const;
    setTo(world.server, '2026-10-05T23:59:50+02:00');
    // Under 12 there is no self-service at all.
    expect((await act(world.server, own.who, own.name, own.input)).status).toBe(403);
    setTo(world.server, '2026-10-06T00:00:00+02:00');
    expect(await object(world, child, 'vader')).toEqual(expect.any(String));
  });

  test('is for nobody else to file, whatever they are to the pupil', async () => {
    const capacities = allBut('leerling', 'jeugdarts');
    expect(capacities).toHaveLength(29);
    const input = objectionOf(family, 'vader');
    await expectNeverFor(world, everybody, { capacities, name: 'objectToAccess', input });
    // The jeugdarts refuses by itself, and does not speak for the pupil.
    await expectRefused(world, attempt({}, 'jeugdarts'), { code: 'FORBIDDEN' });
  });
});

describe('a decision', () => {
  let objectionId: string;
  beforeAll(async () => {
    objectionId = await object(world, family, 'moeder');
  });

  const attempt = (change: Input = {}, who: Who = 'jeugdarts') =>
    ({ who, name: 'decideObjection', input: { ...decisionOn(objectionId, 'UPHELD'), ...change } }) as const;

  test('names what stays closed when it is in part, and only then', async () => {
    await expectRefused(world, attempt({ outcome: 'PARTIAL' }), badInput('INVALID_FIELD', 'dataClasses'));
    for (const outcome of ['UPHELD', 'REJECTED'])
      await expectRefused(
        world,
        attempt({ outcome, dataClasses: ['D11'] }),
        badInput('INVALID_FIELD', 'dataClasses'),
      );
    for (const dataClasses of [[], ['D11', 'D11'], ['D11', 'D13'], ['D14']])
      await expectRefused(
        world,
        attempt({ outcome: 'PARTIAL', dataClasses }),
        badInput('INVALID_FIELD', 'dataClasses'),
      );
  });

  test.each(['2026-10-05', '2026-10-04', '2027-10-06'])('is not looked at again on %s', async reviewOn => {
    await expectRefused(world, attempt({ reviewOn }), badInput('INVALID_FIELD', 'reviewOn'));
  });

  test.each(['2026-10-06', '2027-10-05'])('is looked at again on %s', async reviewOn => {
    await decideOn(world, objectionId, 'REJECTED', { reviewOn });
  });

  test("is the jeugdarts' own, kept in order with what was decided before", async () => {
    const id = await object(world, family, 'vader');
    const { status, trace } = await act(
      world.server,
      'jeugdarts',
      'decideObjection',
      decisionOn(id, 'PARTIAL', { dataClasses: ['D11'] }),
    );
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED AccessDecision', 'READ PERMITTED AccessObjection']);
    for (const line of lines) expect(line).toMatchObject({ secrecy: 'OFFICER', subject: family.subject });
    await decideOn(world, id, 'REJECTED');
    const decided = { reason: 'Gewogen als goed hulpverlener.', reviewOn: '2027-03-01' };
    expect(pick(await objectionSeen(id), 'decisions')).toEqual([
      { ...decided, outcome: 'PARTIAL', dataClasses: ['D11'] },
      { ...decided, outcome: 'REJECTED', dataClasses: null },
    ]);
  });

  test('is not for the school, the pupil, the parents or anybody else', async () => {
    const capacities: Capacity[] = allBut('jeugdarts');
    expect(capacities).toContain('mentor');
    expect(capacities).toHaveLength(30);
    const { input } = attempt();
    await expectNeverFor(world, everybody, { capacities, name: 'decideObjection', input });
  });

  test('on what is not seen is refused like one on nothing', async () => {
    const other = await enrol(world.database, { birthDate: '2013-05-01', adults: { moeder: {} } });
    const id = await object(world, await withoutCare(other), 'moeder');
    for (const wrong of [id, randomUUID(), 'x'])
      await expectRefused(world, attempt({ objectionId: wrong }), unknownId);
  });
});

/** The law knows the pupil, whom no jeugdarts treats. */
async function withoutCare<Key extends string>(of: Family<Key>): Promise<Family<Key>> {
  await openCase(world.server, of);
  return of;
}

describe('a refusal by the jeugdarts', () => {
  const attempt = (change: Input = {}, who: Who = 'jeugdarts') =>
    ({ who, name: 'refuseAccess', input: refusalOf(family, 'moeder', change) }) as const;

  test('is checked like a decision on a parent', async () => {
    for (const parentId of [hidden.adults.moeder.person, family.adults.gezinsvoogd.person, randomUUID(), 'x'])
      await expectRefused(world, attempt({ parentId }), badInput('NO_PARENT'));
    for (const pupilId of [hidden.pupilId, randomUUID(), 'x'])
      await expectRefused(world, attempt({ pupilId }), unknownId);
    for (const dataClasses of [[], ['D13']])
      await expectRefused(world, attempt({ dataClasses }), badInput('INVALID_FIELD', 'dataClasses'));
    for (const reviewOn of ['2026-10-05', '2027-10-06'])
      await expectRefused(world, attempt({ reviewOn }), badInput('INVALID_FIELD', 'reviewOn'));
  });

  test('needs no objection, and is objection and decision in one', async () => {
    const { status, data, trace } = await act(
      world.server,
      'jeugdarts',
      'refuseAccess',
      refusalOf(family, 'moeder', { dataClasses: ['D11'] }),
    );
    expect(status).toBe(200);
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'CREATE PERMITTED AccessDecision AccessObjection',
      'READ PERMITTED AccessObjection',
    ]);
    const id = String(pick(data ?? undefined, 'refuseAccess', 'id'));
    expect(await objectionSeen(id)).toEqual({
      id,
      parentId: family.adults.moeder.person,
      filedAs: 'PROVIDER',
      wish: 'Het zou de begeleiding schaden.',
      decisions: [
        {
          outcome: 'PARTIAL',
          dataClasses: ['D11'],
          reason: 'Het zou de begeleiding schaden.',
          reviewOn: '2027-03-01',
        },
      ],
    });
    // One stands: it is decided on anew, and no other is laid beside it until it is lifted.
    await expectRefused(world, attempt(), conflict('ALREADY_SO'));
    await decideOn(world, id, 'REJECTED');
    const again = await refuse(world, family, 'moeder');
    expect(pick(await objectionSeen(again), 'decisions', 0)).toMatchObject({
      outcome: 'UPHELD',
      dataClasses: null,
    });
  });

  test('is not lifted by another provider, who does decide on the objection of the pupil', async () => {
    const other = await jeugdartsElsewhere(world.database);
    await seatByHand(world.database, family, caseId, [other, 'REFERRAL']);
    const refusal = await refuse(world, family, 'stiefvader');
    const lift = (id: string) =>
      ({ who: other, name: 'decideObjection', input: decisionOn(id, 'REJECTED') }) as const;
    await expectRefused(world, lift(refusal), lacking(['own_organisation']));
    const { who, name, input } = lift(await object(world, family, 'stiefvader'));
    expect((await act(world.server, who, name, input)).status).toBe(200);
  });

  test('is for nobody else', async () => {
    const capacities = allBut('jeugdarts', 'leerling');
    const input = refusalOf(family, 'moeder');
    await expectNeverFor(world, everybody, {
      capacities: [...capacities, 'leerling'],
      name: 'refuseAccess',
      input,
    });
  });
});
