// The mentor's place: of a mentor or of somebody else at school whom the pupil trusts, one at a time, handed over in one act.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, seatOf, traced, type Who } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { schoolTalkOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const trusted: Persona = personaNamed('vertrouwde-persoon');
const mentor: Persona = personaNamed('mentor');

let family: Family<'moeder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

interface Place {
  readonly caseId: string;
  readonly participantId: string;
}

async function placeOf(who: Who): Promise<Place> {
  const caseId = await openCase(world.server, family);
  return { caseId, participantId: await seat(world.server, caseId, [who, 'OWN_ORGANISATION']) };
}

const toTrusted = ({ participantId }: Place, change: Input = {}): Input => ({
  participantId,
  version: 1,
  personId: trusted.person,
  isTrustedPerson: true,
  ...change,
});

const attempt = (input: Input, who: Who = coordinator) =>
  ({ who, name: 'handOverMentorPlace', input }) as const;

const talksFor = async (who: Who, caseId: string): Promise<unknown> => {
  const { data } = await traced(
    world.server,
    who,
    `{ case(id: "${caseId}") { schoolTalks { whatWeWillDo } } }`,
  );
  return pick(data ?? undefined, 'case', 'schoolTalks') ?? null;
};

const holders = (caseId: string) =>
  world.database.query<{ person_id: string; is_trusted_person: boolean; holds: boolean }>(
    `select person_id, is_trusted_person, until_at is null as holds from participants
      where case_id = $1 and capacity = 'mentor' order by from_at, until_at`,
    [caseId],
  );

describe('handed over to a trusted person', () => {
  test('the old holder sees nothing of the case from that moment, the new one what is said from then on too', async () => {
    const place = await placeOf('mentor');
    const { caseId } = place;
    await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId, { whatWeWillDo: 'eerst' }));
    expect(await talksFor('mentor', caseId)).toEqual([{ whatWeWillDo: 'eerst' }]);
    expect(await talksFor(trusted, caseId)).toBeNull();

    const { data, trace } = await act(world.server, coordinator, 'handOverMentorPlace', toTrusted(place));
    expect(pick(data ?? undefined, 'handOverMentorPlace')).toMatchObject({
      capacity: 'MENTOR',
      isTrustedPerson: true,
      version: 1,
      untilAt: null,
    });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'UPDATE PERMITTED Participant',
      'READ PERMITTED Participant',
    ]);

    expect(await talksFor('mentor', caseId)).toBeNull();
    await expectRefused(
      world,
      { who: 'mentor', name: 'recordSchoolTalk', input: schoolTalkOf(caseId) },
      unknownId,
    );
    await done(world.server, trusted, 'recordSchoolTalk', schoolTalkOf(caseId, { whatWeWillDo: 'later' }));
    expect(await talksFor('mentor', caseId)).toBeNull();
    expect(await talksFor(trusted, caseId)).toHaveLength(2);
    // History stays, dated, and says that it is a trusted person.
    expect(await holders(caseId)).toEqual([
      { person_id: mentor.person, is_trusted_person: false, holds: false },
      { person_id: trusted.person, is_trusted_person: true, holds: true },
    ]);
  });

  test('and back to the mentor', async () => {
    const place = await placeOf('mentor');
    const over = await done(world.server, coordinator, 'handOverMentorPlace', toTrusted(place));
    const back = { participantId: pick(over, 'id'), version: 1, personId: mentor.person };
    await done(world.server, coordinator, 'handOverMentorPlace', back);
    expect(await talksFor('mentor', place.caseId)).toEqual([]);
    expect(await talksFor(trusted, place.caseId)).toBeNull();
  });

  test('the pupil, and whoever takes part, is told who holds it and that it is a trusted person', async () => {
    const place = await placeOf('mentor');
    await done(world.server, coordinator, 'handOverMentorPlace', toTrusted(place));
    const query = `{ case(id: "${place.caseId}") { participants { personId isTrustedPerson untilAt } } }`;
    for (const who of [family.pupil, coordinator, trusted]) {
      const { data } = await traced(world.server, who, query);
      const lines = pick(data ?? undefined, 'case', 'participants') as { untilAt: unknown }[];
      expect(lines.filter(one => one.untilAt === null)).toContainEqual({
        personId: trusted.person,
        isTrustedPerson: true,
        untilAt: null,
      });
    }
  });
});

describe('one at a time', () => {
  test('a second mentor takes no seat; whoever is no mentor does', async () => {
    const { caseId } = await placeOf('mentor');
    const add = (who: Who) =>
      ({
        who: coordinator,
        name: 'addParticipant',
        input: { caseId, ...seatOf(who, 'OWN_ORGANISATION') },
      }) as const;
    await expectRefused(world, add(trusted), conflict('MENTOR_PLACE_TAKEN'));
    await expectRefused(world, add('mentor'), conflict('ALREADY_SO'));
    await seat(world.server, caseId, ['onderwijsondersteuner', 'OWN_ORGANISATION']);
  });

  test('once the holder has left, another takes the place', async () => {
    const { caseId, participantId } = await placeOf('mentor');
    await done(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
    await seat(world.server, caseId, [trusted, 'OWN_ORGANISATION']);
    expect(await talksFor(trusted, caseId)).toEqual([]);
  });

  test('not even when two are seated at the same moment, nor past the API', async () => {
    for (let round = 0; round < 3; round += 1) {
      const caseId = await openCase(world.server, family);
      const both = await Promise.all(
        [mentor, trusted].map(who =>
          act(world.server, coordinator, 'addParticipant', { caseId, ...seatOf(who, 'OWN_ORGANISATION') }),
        ),
      );
      expect(both.map(one => one.status).sort()).toEqual([200, 409]);
      expect((await holders(caseId)).filter(one => one.holds)).toHaveLength(1);
      const past = world.database.query(
        `insert into participants (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, ground, from_at)
         select case_id, subject, region_id, controller_id, case person_id when $2 then $3::uuid else $2::uuid end,
                organisation_id, capacity, ground, from_at
           from participants where case_id = $1 and capacity = 'mentor'`,
        [caseId, mentor.person, trusted.person],
      );
      await expect(past).rejects.toThrow('participants_one_mentor');
    }
  });

  test('two who hand it over at the same moment: one does, the other is told', async () => {
    const other = await appoint(world.database, 'mentor', organisations.vo.id);
    const place = await placeOf('mentor');
    const both = await Promise.all(
      [trusted, other].map(({ person: personId }) =>
        act(world.server, coordinator, 'handOverMentorPlace', toTrusted(place, { personId })),
      ),
    );
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
    expect((await holders(place.caseId)).filter(one => one.holds)).toHaveLength(1);
  });
});

describe('refused', () => {
  test('to whoever is not appointed as mentor at the own school, or not at all', async () => {
    const place = await placeOf('mentor');
    const former = await appoint(world.database, 'mentor', organisations.vo.id, {
      during: '[2020-08-01,2026-08-01)',
    });
    const others = ['mentor-po', 'onderwijsondersteuner', 'jeugdarts'].map(one => personaNamed(one).person);
    for (const personId of [...others, former.person, randomUUID(), 'geen id'])
      await expectRefused(world, attempt(toTrusted(place, { personId })), badInput('NOT_APPOINTED'));
    expect(await talksFor('mentor', place.caseId)).toEqual([]);
  });

  test('a seat that is not the place, that has ended, of another version, or held by the same person already', async () => {
    const place = await placeOf('mentor');
    const otherSeat = await seat(world.server, place.caseId, ['onderwijsondersteuner', 'OWN_ORGANISATION']);
    const of = (change: Input) => attempt(toTrusted(place, change));
    await expectRefused(world, of({ participantId: otherSeat }), badInput('NOT_THE_MENTOR'));
    await expectRefused(world, of({ version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, of({ version: 0 }), badInput('INVALID_FIELD', 'version'));
    await expectRefused(world, of({ personId: mentor.person }), conflict('ALREADY_SO'));
    await done(world.server, coordinator, 'handOverMentorPlace', toTrusted(place));
    await expectRefused(world, of({ version: 2 }), conflict('ALREADY_SO'));
  });

  test('a place in a case that one does not see answers like one that does not exist', async () => {
    const place = await placeOf('mentor');
    await expectRefused(world, attempt(toTrusted(place), 'ondersteuningscoordinator-po'), unknownId);
    await expectRefused(world, attempt(toTrusted({ ...place, participantId: randomUUID() })), unknownId);
  });

  test('to every other capacity, the mentor included', async () => {
    const place = await placeOf('mentor');
    const of = { capacities: allBut(coordinator), name: 'handOverMentorPlace' } as const;
    await expectNeverFor(world, everybody, { ...of, input: toTrusted(place) });
  });
});
