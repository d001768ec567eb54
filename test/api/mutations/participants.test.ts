// Seating people at a case, each on a ground that holds, and letting them go again.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import {
  act,
  askConsent,
  openCase,
  refer,
  say,
  seat,
  seatOf,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
});

const newCase = (): Promise<string> => openCase(world.server, family);

const sees = async (who: Who, caseId: string): Promise<boolean> => {
  const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { id } }`);
  return pick(data ?? undefined, 'case', 'id') === caseId;
};

const add = (caseId: string, who: Who, ground: string, change: object = {}) =>
  ({
    who: coordinator,
    name: 'addParticipant',
    input: { caseId, ...seatOf(who, ground), ...change },
  }) as const;

describe('the ondersteuningscoordinator seats somebody', () => {
  test.each([
    ['mentor', 'OWN_ORGANISATION'],
    ['schoolpsycholoog', 'OWN_ORGANISATION'],
    ['jeugdarts', 'REFERRAL'],
    ['jgz-medewerker', 'REFERRAL'],
  ] as const)('the %s on the ground of %s, who sees the case from then on', async (who, ground) => {
    const caseId = await newCase();
    expect(await sees(who, caseId)).toBe(false);
    if (ground === 'REFERRAL') {
      // A colleague was referred to, and this one joins in.
      await expectRefused(world, add(caseId, who, ground), badInput('REFERRAL_REQUIRED'));
      await refer(world.server, caseId, await appoint(world.database, 'jeugdarts', organisations.ggd.id));
    }
    const { status, data, trace } = await act(world.server, coordinator, 'addParticipant', {
      caseId,
      ...seatOf(who, ground),
    });
    expect(status).toBe(200);
    const capacity = seatOf(who, ground).capacity;
    expect(pick(data ?? undefined, 'addParticipant')).toMatchObject({
      capacity,
      ground,
      version: 1,
      untilAt: null,
    });
    expect(await sees(who, caseId)).toBe(true);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Participant', 'READ PERMITTED Participant']);
    expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId, classes: ['D30'] });
  });

  test('anybody with whom may be shared now, on the ground of consent, and only as long as it lasts', async () => {
    const caseId = await newCase();
    await expectRefused(world, add(caseId, 'onderwijsconsulent', 'CONSENT'), badInput('GROUND_REQUIRED'));
    const consentId = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D13'],
      recipients: towards('onderwijsconsulent'),
      purposes: ['CARE_COORDINATION'],
    });
    await expectRefused(world, add(caseId, 'onderwijsconsulent', 'CONSENT'), badInput('GROUND_REQUIRED'));
    for (const parent of Object.values(family.adults))
      await say(world.server, parent, 'giveConsent', consentId);
    await seat(world.server, caseId, ['onderwijsconsulent', 'CONSENT']);
    expect(await sees('onderwijsconsulent', caseId)).toBe(true);
    // Consent towards one organisation and capacity is none towards another.
    await expectRefused(world, add(caseId, 'swv-casemanager', 'CONSENT'), badInput('GROUND_REQUIRED'));
    await say(world.server, family.adults.vader, 'withdrawConsent', consentId);
    expect(await sees('onderwijsconsulent', caseId)).toBe(false);
  });

  test('what a parent allows of their own data seats nobody at the case of the pupil', async () => {
    const caseId = await newCase();
    const parent = family.adults.moeder;
    const ask = (dataClasses: string[]) =>
      askConsent(world.server, coordinator, caseId, {
        dataClasses,
        concernedParents: [parent.person],
        recipients: towards('onderwijsconsulent'),
        purposes: ['CARE_COORDINATION'],
      });
    await say(world.server, parent, 'giveConsent', await ask(['D04']));
    await expectRefused(world, add(caseId, 'onderwijsconsulent', 'CONSENT'), badInput('GROUND_REQUIRED'));
    const ofPupil = await ask(['D13']);
    for (const one of Object.values(family.adults)) await say(world.server, one, 'giveConsent', ofPupil);
    await seat(world.server, caseId, ['onderwijsconsulent', 'CONSENT']);
    expect(await sees('onderwijsconsulent', caseId)).toBe(true);
    // The seat does not outlive it, though the parent's own consent does.
    await say(world.server, family.adults.vader, 'withdrawConsent', ofPupil);
    expect(await sees('onderwijsconsulent', caseId)).toBe(false);
  });

  test.each([
    ['REFERRAL', 'leerplichtambtenaar', 'a referral is to the jeugdarts'],
    ['REFERRAL', 'mentor', 'nobody is referred to the own school'],
    ['PREVENTIVE_TALK', 'jeugdarts', 'the talk is with the contact person'],
    ['OWN_ORGANISATION', 'jeugdarts', 'the GGD is not the school'],
    ['CONSENT', 'mentor', 'the own school needs no consent'],
  ] as const)('not on the ground of %s for the %s: %s', async (ground, who, _why) => {
    const caseId = await newCase();
    await expectRefused(world, add(caseId, who, ground), badInput('GROUND_UNFIT'));
  });

  test.each(['MEETING', 'INVITATION', 'TREATMENT', 'STATUTE', 'EMERGENCY', 'REGIE'])(
    'not on the ground of %s, which is not the coordinator to state',
    async ground => {
      const caseId = await newCase();
      await expectRefused(world, add(caseId, 'gezinsmanager', ground), badInput('GROUND_REQUIRED'));
    },
  );

  test('a pupil or parent takes no seat', async () => {
    const caseId = await newCase();
    const organisationId = organisations.vo.id;
    for (const one of [family.pupil, family.adults.moeder]) {
      const attempt = add(caseId, one, 'OWN_ORGANISATION', { organisationId });
      await expectRefused(world, attempt, badInput('GROUND_UNFIT'));
    }
  });

  test('who does not exist, and who works there no more or as something else, is not appointed', async () => {
    const caseId = await newCase();
    const former = await appoint(world.database, 'mentor', organisations.vo.id, {
      during: '[2020-08-01,2026-08-01)',
    });
    const mentor = personaNamed('mentor');
    const notAppointed = badInput('NOT_APPOINTED');
    for (const personId of [randomUUID(), 'geen id', former.person, personaNamed('mentor-po').person])
      await expectRefused(world, add(caseId, mentor, 'OWN_ORGANISATION', { personId }), notAppointed);
    const otherwise = add(caseId, mentor, 'OWN_ORGANISATION', { capacity: 'SCHOOLLEIDING' });
    await expectRefused(world, otherwise, notAppointed);
  });

  test('nobody takes two seats at once, not even when two coordinators seat them at the same moment', async () => {
    const caseId = await newCase();
    const input = { caseId, ...seatOf('mentor', 'OWN_ORGANISATION') };
    const both = await Promise.all([1, 2].map(() => act(world.server, coordinator, 'addParticipant', input)));
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
    const lost = both.find(one => one.status === 409);
    expect(lost?.errors?.[0]?.extensions).toMatchObject(conflict('ALREADY_SO'));
    await expectRefused(world, add(caseId, 'mentor', 'OWN_ORGANISATION'), conflict('ALREADY_SO'));
    const [rows] = await world.database.query<{ count: number }>(
      'select count(*)::int as count from participants where case_id = $1 and person_id = $2',
      [caseId, personaNamed('mentor').person],
    );
    expect(rows?.count).toBe(1);
  });

  test('not in a case that has closed: whoever took part does not see it any more', async () => {
    const caseId = await newCase();
    await closeByHand(world.database, family, caseId);
    await expectRefused(world, add(caseId, 'verzuimcoordinator', 'OWN_ORGANISATION'), unknownId);
  });
});

describe('nobody else seats anybody', () => {
  test('no other capacity could ever do it', async () => {
    const caseId = await newCase();
    const capacities = allBut(coordinator);
    expect(capacities).toHaveLength(30);
    const input = { caseId, ...seatOf('mentor', 'OWN_ORGANISATION') };
    await expectNeverFor(world, everybody, { capacities, name: 'addParticipant', input });
  });

  test('a coordinator who takes no part, of this school or another, does not see the case', async () => {
    const caseId = await newCase();
    const colleague = await appoint(world.database, coordinator, organisations.vo.id);
    const input = { caseId, ...seatOf('mentor', 'OWN_ORGANISATION') };
    for (const who of [colleague, 'ondersteuningscoordinator-po'])
      await expectRefused(world, { who, name: 'addParticipant', input }, unknownId);
    await expectRefused(world, add(randomUUID(), 'mentor', 'OWN_ORGANISATION'), unknownId);
  });
});

describe('the ondersteuningscoordinator ends a part', () => {
  const end = (participantId: string, version = 1, who: Who = coordinator) =>
    ({ who, name: 'endParticipant', input: { participantId, version } }) as const;

  test('who is let go sees the case no more, and the line stays with its end', async () => {
    const caseId = await newCase();
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    expect(await sees('mentor', caseId)).toBe(true);
    const ended = await act(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
    expect(pick(ended.data ?? undefined, 'endParticipant')).toMatchObject({ id: participantId, version: 2 });
    expect(pick(ended.data ?? undefined, 'endParticipant', 'untilAt')).toEqual(expect.any(String));
    expect(await sees('mentor', caseId)).toBe(false);
    expect(inShort(await linesOf(world.database, ended.trace))).toEqual([
      'UPDATE PERMITTED Participant',
      'READ PERMITTED Participant',
    ]);
    await expectRefused(world, end(participantId, 2), conflict('ALREADY_SO'));
    // There is a way back: a new line, the old one stays.
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    expect(await sees('mentor', caseId)).toBe(true);
  });

  test('another version than the one read is a conflict, and no version at all is bad input', async () => {
    const caseId = await newCase();
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await expectRefused(world, end(participantId, 2), conflict('STALE_VERSION'));
    for (const version of [0, -1])
      await expectRefused(world, end(participantId, version), badInput('INVALID_FIELD', 'version'));
    expect(await sees('mentor', caseId)).toBe(true);
  });

  test('two who end it at the same moment: one does, the other is told, and nothing is overwritten', async () => {
    for (let round = 0; round < 5; round += 1) {
      const caseId = await newCase();
      const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
      const both = await Promise.all(
        [1, 2].map(() => act(world.server, coordinator, 'endParticipant', { participantId, version: 1 })),
      );
      expect(both.map(one => one.status).sort()).toEqual([200, 409]);
      const won = both.find(one => one.status === 200);
      const [row] = await world.database.query<{ version: number; until_at: Date }>(
        'select version, until_at from participants where id = $1',
        [participantId],
      );
      expect(row?.version).toBe(2);
      expect(row?.until_at.toISOString()).toBe(pick(won?.data ?? undefined, 'endParticipant', 'untilAt'));
    }
  });

  test('no other capacity could ever do it', async () => {
    const caseId = await newCase();
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const of = { capacities: allBut(coordinator), name: 'endParticipant' } as const;
    await expectNeverFor(world, everybody, { ...of, input: { participantId, version: 1 } });
  });

  test('a seat of a case that one does not see answers like a seat that does not exist', async () => {
    const caseId = await newCase();
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await expectRefused(world, end(participantId, 1, 'ondersteuningscoordinator-po'), unknownId);
    await expectRefused(world, end(randomUUID()), unknownId);
    await expectRefused(world, end('geen id'), unknownId);
  });
});
