// Wilsonbekwaam in a matter: found by whoever treats, for that matter and until a review; ended as soon as it is over.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations, region } from '../../../src/demo/region/organisations.js';
import { DATA_CLASSES } from '../../../src/domain/consent/classes.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { type Json, pick } from '../../support/ask.js';
import { assess, findingOf } from '../support/access.js';
import { act, askConsent, openCase, say, seat, towards, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  unknownId,
} from '../support/refusals.js';
import { type BothParents, bothParents, colleagueOf, treated } from '../support/treated.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

let everybody: EveryCapacity;
let seventeen: BothParents;
let caseId: string;

const assessors: readonly Capacity[] = ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'];
beforeAll(async () => {
  seventeen = await bothParents(world, '2009-05-01');
  everybody = await everyCapacity(world.database, seventeen);
  caseId = await openCase(world.server, seventeen);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
});

const attempt = (change = {}, who: Who = 'jeugdarts', family: BothParents = seventeen) =>
  ({ who, name: 'assessIncapacity', input: findingOf(family, change) }) as const;

const findingsSeenBy = async (who: Who, inCase = caseId): Promise<Json> => {
  const query = `{ case(id: "${inCase}") { pupil { incapacities { dataClasses fromDay reviewOn register endedOn endedBecause version } } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'case', 'pupil', 'incapacities') ?? null;
};

describe('a finding', () => {
  test('is refused where it names no matter, or one that nobody consents to', async () => {
    for (const dataClass of ['D02', 'D09', 'D16', 'D18', 'D27'])
      await expectRefused(
        world,
        attempt({ dataClasses: ['D12', dataClass] }),
        badInput('CLASS_WITHOUT_CONSENT'),
      );
    for (const dataClasses of [[], ['D12', 'D12']])
      await expectRefused(world, attempt({ dataClasses }), badInput('INVALID_FIELD', 'dataClasses'));
  });

  test('is never of everything, at once or piece by piece', async () => {
    const never = ['D02', 'D09', 'D16', 'D18', 'D24', 'D25', 'D26', 'D27', 'D28', 'D31'];
    const all = DATA_CLASSES.filter(one => !never.includes(one));
    await expectRefused(world, attempt({ dataClasses: all }), badInput('NOT_IN_GENERAL'));
    // What is the parents' own is no matter of the pupil.
    const ofPupil = all.filter(one => one !== 'D04');
    await expectRefused(world, attempt({ dataClasses: ofPupil }), badInput('NOT_IN_GENERAL'));
    const family = await treated(world, '2009-05-01');
    await assess(world, family, { dataClasses: ofPupil.filter(one => one !== 'D12') });
    await expectRefused(world, attempt({}, 'jeugdarts', family), badInput('NOT_IN_GENERAL'));
  });

  test.each(['2026-10-04', '2026-10-05', '2027-04-06', '2036-10-05'])(
    'is refused with its review on %s',
    async reviewOn => {
      await expectRefused(world, attempt({ reviewOn }), badInput('REVIEW_WITHIN_SIX_MONTHS'));
    },
  );

  test.each(['2026-10-06', '2027-04-05'])('is made with its review on %s', async reviewOn => {
    const family = await treated(world, '2009-05-01');
    expect(await assess(world, family, { reviewOn })).toEqual(expect.any(String));
  });

  test('is refused under 12, where the parents decide anyway; on the birthday it is not', async () => {
    const family = await enrol(world.database, {
      birthDate: '2014-10-06',
      adults: { moeder: {}, vader: {} },
    });
    await seat(world.server, await openCase(world.server, family), ['jeugdarts', 'REFERRAL']);
    setTo(world.server, '2026-10-05T23:59:50+02:00');
    await expectRefused(world, attempt({}, 'jeugdarts', family), badInput('TOO_YOUNG'));
    setTo(world.server, '2026-10-06T00:00:00+02:00');
    expect(await assess(world, family)).toEqual(expect.any(String));
  });

  test('of a pupil who is not seen is refused like one of nobody', async () => {
    const hidden = await bothParents(world, '2009-05-01');
    for (const pupilId of [hidden.pupilId, randomUUID(), 'geen id'])
      await expectRefused(world, attempt({ pupilId }), unknownId);
  });

  test('is made by the jeugdarts from today on, and read back whole', async () => {
    const { status, data, trace } = await act(
      world.server,
      'jeugdarts',
      'assessIncapacity',
      findingOf(seventeen),
    );
    expect(status).toBe(200);
    expect(pick(data ?? undefined, 'assessIncapacity')).toEqual({ id: expect.any(String), version: 1 });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Incapacity', 'READ PERMITTED Incapacity']);
    expect(lines[0]).toMatchObject({
      rules: ['incapacity.write.jeugdarts'],
      subject: seventeen.subject,
      secrecy: 'OFFICER',
      classes: ['D27'],
    });
    expect(await findingsSeenBy('jeugdarts')).toEqual([
      {
        dataClasses: ['D12'],
        fromDay: '2026-10-05',
        reviewOn: '2027-03-01',
        register: 'BIG',
        endedOn: null,
        endedBecause: null,
        version: 1,
      },
    ]);
  });

  test('of a matter that stands is there already; of another matter it is not', async () => {
    await expectRefused(world, attempt({ dataClasses: ['D11', 'D12'] }), conflict('ALREADY_SO'));
    expect(await assess(world, seventeen, { dataClasses: ['D15'] })).toEqual(expect.any(String));
  });

  test('of many at the same moment: one of them', async () => {
    const family = await treated(world, '2009-05-01');
    const all = await Promise.all(
      Array.from({ length: 8 }, () => act(world.server, 'jeugdarts', 'assessIncapacity', findingOf(family))),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });

  test("is another organisation's own: who treats for another may find it too, and sees only that", async () => {
    const smw = await colleagueOf(world, seventeen, caseId, 'schoolmaatschappelijk-werker');
    expect(await findingsSeenBy(smw)).toEqual([]);
    await assess(world, seventeen, { register: 'SKJ', reviewOn: '2027-01-01' }, smw);
    expect(await findingsSeenBy(smw)).toMatchObject([{ register: 'SKJ', dataClasses: ['D12'] }]);
    expect(await findingsSeenBy('jeugdarts')).not.toContainEqual(
      expect.objectContaining({ register: 'SKJ' }),
    );
  });

  test('is not made by a school, by a psychologist of another organisation it is', async () => {
    const finding = { register: 'NIP', dataClasses: ['D10'] };
    const atSchool = await appoint(world.database, 'schoolpsycholoog', organisations.po.id);
    await colleagueOf(world, seventeen, caseId, atSchool);
    await expectRefused(world, attempt(finding, atSchool), badInput('NOT_BY_SCHOOL'));
    const [practice] = await world.database.query<{ id: string }>(
      `insert into organisations (id, regions, name, kind) values (gen_random_uuid(), array[$1]::uuid[], 'Praktijk', 'PARTNER') returning id`,
      [region.id],
    );
    const other = await appoint(world.database, 'schoolpsycholoog', practice!.id);
    await colleagueOf(world, seventeen, caseId, other);
    expect(await assess(world, seventeen, finding, other)).toEqual(expect.any(String));
  });

  test('is not made by whoever treats nobody here', async () => {
    const family = await bothParents(world, '2009-05-01');
    const inCase = await openCase(world.server, family);
    const consentId = await askConsent(world.server, 'ondersteuningscoordinator', inCase, {
      dataClasses: ['D01', 'D13'],
      recipients: towards('schoolmaatschappelijk-werker'),
      purposes: ['CARE_COORDINATION'],
    });
    await say(world.server, family.pupil, 'giveConsent', consentId);
    await seat(world.server, inCase, ['schoolmaatschappelijk-werker', 'CONSENT']);
    await expectRefused(
      world,
      attempt({}, 'schoolmaatschappelijk-werker', family),
      lacking(['treatment_team']),
    );
  });

  test('nor by those whom no rule permits it, the mentor, the pupil and the parents among them', async () => {
    const input = findingOf(seventeen);
    const capacities = allBut(...assessors);
    expect(capacities).toHaveLength(28);
    await expectNeverFor(world, everybody, { capacities, name: 'assessIncapacity', input });
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'endIncapacity',
      input: { incapacityId: randomUUID(), version: 1, reason: 'x' },
    });
  });

  test('is read by nobody else', async () => {
    for (const who of ['mentor', 'ondersteuningscoordinator', seventeen.pupil, 'privacy-officer'] as const) {
      const query = `{ case(id: "${caseId}") { pupil { incapacities { id } } } }`;
      const { status, errors } = await traced(world.server, who, query);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
