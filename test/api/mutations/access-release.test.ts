// What the jeugdarts releases to a parent of a pupil of 12 to 15: to whom, of what, until when; and taking it back.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../../support/ask.js';
import { release, releaseOf } from '../support/access.js';
import { act, done, type Input, traced, type Who } from '../support/casework.js';
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

type Adults = 'moeder' | 'vader' | 'zonder' | 'onbekend' | 'gezinsvoogd';
let family: Family<Adults>;
let hidden: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: {
      moeder: {},
      vader: {},
      zonder: { kind: 'PARENT_WITHOUT' },
      onbekend: { kind: 'UNKNOWN', evidenceOn: null },
      gezinsvoogd: { kind: 'SUPERVISION_ONLY' },
    },
  });
  hidden = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await caseWithFeedback(world, family);
});

const releasesSeenBy = async (who: Who): Promise<Json> => {
  const fields = 'id parentId dataClasses need untilDay endedAt version';
  const query = `{ case(id: "${caseId}") { pupil { accessReleases { ${fields} } } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'case', 'pupil', 'accessReleases') ?? null;
};

describe('a release', () => {
  const attempt = (change: Input = {}, who: Who = 'jeugdarts') =>
    ({ who, name: 'releaseToParent', input: releaseOf(family, 'moeder', change) }) as const;

  test('is of the classes that parents may have, and of no other', async () => {
    for (const dataClasses of [[], ['D11', 'D11'], ['D11', 'D13'], ['D14'], ['D18']])
      await expectRefused(world, attempt({ dataClasses }), badInput('INVALID_FIELD', 'dataClasses'));
  });

  test('is to a parent who holds the authority now', async () => {
    for (const parentId of [hidden.adults.moeder.person, family.adults.gezinsvoogd.person, randomUUID(), 'x'])
      await expectRefused(world, attempt({ parentId }), badInput('NO_PARENT'));
    for (const key of ['zonder', 'onbekend'] as const)
      await expectRefused(world, attempt({ parentId: family.adults[key].person }), badInput('NO_AUTHORITY'));
    // A year after the extract nobody knows any more.
    setTo(world.server, '2027-10-05T12:00:00+02:00');
    await expectRefused(world, attempt({ untilDay: '2027-11-01' }), badInput('NO_AUTHORITY'));
  });

  test.each(['2026-10-04', '2027-10-06'])('is not until %s', async untilDay => {
    await expectRefused(world, attempt({ untilDay }), badInput('INVALID_FIELD', 'untilDay'));
  });

  test.each(['2026-10-05', '2027-10-05'])('may be until %s', async untilDay => {
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    await caseWithFeedback(world, other);
    expect(await release(world, other, 'moeder', { untilDay })).toEqual(expect.any(String));
  });

  test('never reaches the sixteenth birthday', async () => {
    const other = await enrol(world.database, { birthDate: '2010-12-24', adults: { moeder: {} } });
    await caseWithFeedback(world, other);
    const input = (untilDay: string) => releaseOf(other, 'moeder', { untilDay });
    for (const untilDay of ['2026-12-24', '2027-01-01'])
      await expectRefused(
        world,
        { who: 'jeugdarts', name: 'releaseToParent', input: input(untilDay) },
        badInput('INVALID_FIELD', 'untilDay'),
      );
    await done(world.server, 'jeugdarts', 'releaseToParent', input('2026-12-23'));
  });

  const onceOf = async (birthDate: string, change: Input) => {
    const other = await enrol(world.database, { birthDate, adults: { moeder: {} } });
    await caseWithFeedback(world, other);
    const input = releaseOf(other, 'moeder', { untilDay: '2026-10-05', ...change });
    return { who: 'jeugdarts', name: 'releaseToParent', input } as const;
  };

  test('is not of a pupil from the sixteenth birthday on', async () => {
    await expectRefused(world, await onceOf('2010-10-05', {}), badInput('ONLY_UNDER_16'));
    await expectRefused(
      world,
      await onceOf('2010-10-05', { dataClasses: ['D10'] }),
      badInput('ONLY_UNDER_16'),
    );
    await done(world.server, 'jeugdarts', 'releaseToParent', (await onceOf('2010-10-06', {})).input);
  });

  test('under 12 is of the file, the diagnosis and home alone, and ends before the twelfth birthday', async () => {
    const file = ['D09', 'D10', 'D15'];
    for (const dataClasses of [['D11'], ['D12'], [...file, 'D12']])
      await expectRefused(
        world,
        await onceOf('2014-10-06', { dataClasses }),
        badInput('NEEDS_NO_RELEASE', 'dataClasses'),
      );
    // On the twelfth birthday itself, the rest is released as well.
    const twelve = await onceOf('2014-10-05', { dataClasses: [...file, 'D12'] });
    await done(world.server, 'jeugdarts', 'releaseToParent', twelve.input);
    const eve = await onceOf('2014-12-24', { dataClasses: file, untilDay: '2026-12-24' });
    await expectRefused(world, eve, badInput('INVALID_FIELD', 'untilDay'));
    await done(world.server, 'jeugdarts', 'releaseToParent', { ...eve.input, untilDay: '2026-12-23' });
  });

  test('of a pupil who is not seen is refused like one of nobody', async () => {
    for (const pupilId of [hidden.pupilId, randomUUID(), 'x'])
      await expectRefused(world, attempt({ pupilId }), unknownId);
  });

  test('is made by the jeugdarts, read by the jeugdarts, and there once', async () => {
    const { status, data, trace } = await act(
      world.server,
      'jeugdarts',
      'releaseToParent',
      releaseOf(family, 'moeder'),
    );
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED AccessRelease', 'READ PERMITTED AccessRelease']);
    for (const line of lines) expect(line).toMatchObject({ secrecy: 'OFFICER', subject: family.subject });
    expect(await releasesSeenBy('jeugdarts')).toEqual([
      {
        id: pick(data ?? undefined, 'releaseToParent', 'id'),
        parentId: family.adults.moeder.person,
        dataClasses: ['D11', 'D12'],
        need: 'Om de begeleiding thuis te kunnen volgen.',
        untilDay: '2027-03-01',
        endedAt: null,
        version: 1,
      },
    ]);
    await expectRefused(world, attempt({ dataClasses: ['D12'] }), conflict('ALREADY_SO'));
    expect(await release(world, family, 'moeder', { dataClasses: ['D09', 'D10'] })).toEqual(
      expect.any(String),
    );
    expect(await release(world, family, 'vader')).toEqual(expect.any(String));
  });

  test('of many at the same moment: one of them', async () => {
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    await caseWithFeedback(world, other);
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        act(world.server, 'jeugdarts', 'releaseToParent', releaseOf(other, 'moeder')),
      ),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });

  test('is read by nobody else, whoever it is to', async () => {
    for (const who of [family.pupil, family.adults.moeder, 'mentor', 'jgz-medewerker', 'privacy-officer']) {
      const query = `{ case(id: "${caseId}") { pupil { accessReleases { id } } } }`;
      const { status, errors } = await traced(world.server, who, query);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is for nobody else to make or to end', async () => {
    const capacities = allBut('jeugdarts');
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities, name, input });
    const end = { releaseId: randomUUID(), version: 1 };
    await expectNeverFor(world, everybody, { capacities, name: 'endRelease', input: end });
  });
});

describe('a release that is taken back', () => {
  test('is so once, at the version that one read, and by its own provider', async () => {
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const inCase = await caseWithFeedback(world, other);
    const releaseId = await release(world, other, 'moeder');
    const end = (change: Input = {}, who: Who = 'jeugdarts') =>
      ({ who, name: 'endRelease', input: { releaseId, version: 1, ...change } }) as const;
    await expectRefused(world, end({ version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, end({ version: 0 }), badInput('INVALID_FIELD', 'version'));
    for (const wrong of [randomUUID(), 'x']) await expectRefused(world, end({ releaseId: wrong }), unknownId);
    const elsewhere = await jeugdartsElsewhere(world.database);
    await expectRefused(world, end({}, elsewhere), unknownId);
    await seatByHand(world.database, other, inCase, [elsewhere, 'REFERRAL']);
    await expectRefused(world, end({}, elsewhere), lacking(['own_organisation']));
    const { status, data, trace } = await act(world.server, 'jeugdarts', 'endRelease', end().input);
    expect(status).toBe(200);
    expect(pick(data ?? undefined, 'endRelease')).toEqual({
      id: releaseId,
      version: 2,
      endedAt: expect.any(String),
    });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'UPDATE PERMITTED AccessRelease',
      'READ PERMITTED AccessRelease',
    ]);
    for (const version of [1, 2]) await expectRefused(world, end({ version }), conflict('ALREADY_SO'));
    expect(await release(world, other, 'moeder')).toEqual(expect.any(String));
  });

  test('after its last day is over already', async () => {
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    await caseWithFeedback(world, other);
    const releaseId = await release(world, other, 'moeder', { untilDay: '2026-10-05' });
    setTo(world.server, '2026-10-06T00:00:00+02:00');
    const input = { releaseId, version: 1 };
    await expectRefused(world, { who: 'jeugdarts', name: 'endRelease', input }, conflict('ALREADY_SO'));
  });
});
