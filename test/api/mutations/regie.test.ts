// The regie: always one who has it, from the opening on; handed over with its history, and never to whom it does not belong.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { giveRegie, partnersOf, seatIn, toFamily, toParticipant } from '../support/regies.js';
import { closeByHand, seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  const adults = { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } } as const;
  family = await enrol(world.database, { birthDate: '2012-05-01', adults });
  everybody = await everyCapacity(world.database, family);
});
beforeEach(() => usualDayAgain(world.server));

const handOver = (input: Input, who: Who = coordinator) => ({ who, name: 'handOverRegie', input }) as const;

const regiesFor = async (who: Who, caseId: string): Promise<Json[]> => {
  const query = `{ case(id: "${caseId}") { regies { personId capacity fromAt untilAt } } }`;
  const { data } = await traced(world.server, who, query);
  return (pick(data ?? undefined, 'case', 'regies') ?? []) as Json[];
};

describe('from the opening on', () => {
  test('whoever opens a case as coordinator has it', async () => {
    const caseId = await openCase(world.server, family);
    expect(await regiesFor(coordinator, caseId)).toEqual([
      {
        personId: personaNamed(coordinator).person,
        capacity: 'ONDERSTEUNINGSCOORDINATOR',
        fromAt: expect.any(String),
        untilAt: null,
      },
    ]);
  });

  test('the coordinator whom the opener names has it, and else the opener', async () => {
    const named = await appoint(world.database, coordinator, organisations.vo.id);
    const opened = await done(world.server, 'mentor', 'openCase', {
      pupilId: family.pupilId,
      coordinatorAppointmentId: named.appointmentId,
    });
    expect(await regiesFor(named, String(pick(opened, 'id')))).toMatchObject([{ personId: named.person }]);
    const alone = await openCase(world.server, family, 'verzuimcoordinator');
    expect(await regiesFor('verzuimcoordinator', alone)).toMatchObject([{ capacity: 'VERZUIMCOORDINATOR' }]);
  });
});

describe('handed over', () => {
  test('one ends and the next begins at one instant; the history stays, and the record says so', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    usualDayAgain(world.server);
    const input = await toParticipant(world.database, caseId, 'mentor');
    const selection =
      '{ capacity version untilAt grounds { reason exceptionalGrounds } agreements { capacity } }';
    const { data, trace } = await act(world.server, coordinator, 'handOverRegie', input, { selection });
    expect(pick(data ?? undefined, 'handOverRegie')).toEqual({
      capacity: 'MENTOR',
      version: 1,
      untilAt: null,
      grounds: { reason: input.reason, exceptionalGrounds: null },
      agreements: [],
    });
    expect(inShort(await linesOf(world.database, trace))).toContain('UPDATE PERMITTED Regie');
    const [before, after] = await regiesFor('mentor', caseId);
    expect(before).toMatchObject({ capacity: 'ONDERSTEUNINGSCOORDINATOR', untilAt: pick(after, 'fromAt') });
    expect(after).toMatchObject({ capacity: 'MENTOR', untilAt: null });
  });

  test('in which words is for the coordinator and the pupil; for whoever else takes part it is not there', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await giveRegie(world, caseId, 'mentor');
    const query = `{ case(id: "${caseId}") { regies { grounds { reason } } } }`;
    for (const who of [coordinator, family.pupil]) {
      const { data } = await traced(world.server, who, query);
      expect(pick(data ?? undefined, 'case', 'regies', 1, 'grounds', 'reason')).toEqual(expect.any(String));
    }
    for (const who of ['mentor', family.adults.moeder]) {
      const { status, errors } = await traced(world.server, who, query);
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  test('that somebody from care has it is for those alone who see that they take part', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await giveRegie(world, caseId, 'jeugdarts');
    expect(await regiesFor('mentor', caseId)).toHaveLength(1);
    expect(await regiesFor('jeugdarts', caseId)).toHaveLength(2);
    expect(await regiesFor(family.adults.moeder, caseId)).toHaveLength(2);
  });

  test('two at the same moment: one is done, the other is told; and past the API there is no second one', async () => {
    const caseId = await openCase(world.server, family);
    for (const who of ['mentor', 'onderwijsondersteuner'])
      await seat(world.server, caseId, [who, 'OWN_ORGANISATION']);
    const inputs = await Promise.all(
      ['mentor', 'onderwijsondersteuner'].map(who => toParticipant(world.database, caseId, who)),
    );
    const both = await Promise.all(
      inputs.map(input => act(world.server, coordinator, 'handOverRegie', input)),
    );
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
    const past = world.database.query(
      `insert into regies (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, from_at)
       select case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, from_at
         from regies where case_id = $1 and until_at is null`,
      [caseId],
    );
    await expect(past).rejects.toThrow('regies_one_at_a_time');
  });
});

describe('refused', () => {
  test('a second one beside the one who has it: a regie that ended is not handed over once more', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const input = await toParticipant(world.database, caseId, 'mentor');
    await done(world.server, coordinator, 'handOverRegie', input);
    await expectRefused(world, handOver({ ...input, version: 2 }), conflict('REGIE_HELD'));
    const again = await toParticipant(world.database, caseId, 'mentor');
    await expectRefused(world, handOver(again), conflict('ALREADY_SO'));
    const other = await toParticipant(world.database, caseId, coordinator);
    await expectRefused(world, handOver({ ...other, version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, handOver({ ...other, version: 0 }), badInput('INVALID_FIELD', 'version'));
  });

  test('to whoever does not take part any more, chairs the meeting, makes its minutes or holds preventive talks', async () => {
    const caseId = await openCase(world.server, family);
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const left = await toParticipant(world.database, caseId, 'mentor');
    await done(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
    await expectRefused(world, handOver(left), conflict('NO_LONGER_TAKES_PART'));
    const unfit = ['voorzitter-doorbraakoverleg', 'managementassistent', 'financieel-akkoord'];
    for (const who of unfit) {
      await seatByHand(world.database, family, caseId, [who, 'INVITATION']);
      const input = await toParticipant(world.database, caseId, who);
      await expectRefused(world, handOver(input), badInput('REGIE_UNFIT'));
    }
  });

  test('whoever has it keeps their place until it is handed over', async () => {
    const caseId = await openCase(world.server, family);
    const participantId = await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await giveRegie(world, caseId, 'mentor');
    const end = { who: coordinator, name: 'endParticipant', input: { participantId, version: 1 } } as const;
    await expectRefused(world, end, conflict('HOLDS_REGIE'));
    const personId = personaNamed('vertrouwde-persoon').person;
    const place = { participantId, version: 1, personId, isTrustedPerson: true };
    const over = { who: coordinator, name: 'handOverMentorPlace', input: place } as const;
    await expectRefused(world, over, conflict('HOLDS_REGIE'));
    await giveRegie(world, caseId, coordinator);
    await done(world.server, coordinator, 'endParticipant', { participantId, version: 1 });
  });

  test('to nobody, to two at once, or as an exception where it is none', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const input = await toParticipant(world.database, caseId, 'mentor');
    const whom = badInput('INVALID_FIELD', 'participantId', 'familyPersonId');
    await expectRefused(world, handOver({ ...input, participantId: null }), whom);
    await expectRefused(world, handOver({ ...input, familyPersonId: family.pupil.person }), whom);
    const exception = badInput('INVALID_FIELD', 'exceptionalGrounds');
    await expectRefused(world, handOver({ ...input, exceptionalGrounds: 'Bijzonder.' }), exception);
    const agreedBy = await partnersOf(world.database, caseId);
    await expectRefused(world, handOver({ ...input, agreedBy }), badInput('INVALID_FIELD', 'agreedBy'));
    await expectRefused(world, handOver({ ...input, reason: ' ' }), badInput('INVALID_FIELD'));
  });

  test('in a case that is closed, or that one does not see', async () => {
    const caseId = await openCase(world.server, family);
    const input = await toParticipant(world.database, caseId, coordinator);
    await expectRefused(world, handOver(input, 'ondersteuningscoordinator-po'), unknownId);
    await expectRefused(world, handOver({ ...input, regieId: randomUUID() }), unknownId);
    await closeByHand(world.database, family, caseId);
    await expectRefused(world, handOver(input), unknownId);
  });

  test('by everybody but the coordinator of the case', async () => {
    const caseId = await openCase(world.server, family);
    const input = await toParticipant(world.database, caseId, coordinator);
    const capacities = allBut(coordinator);
    await expectNeverFor(world, everybody, { capacities, name: 'handOverRegie', input });
  });
});

describe('of pupil and parents, by exception', () => {
  async function withPartner(birthDate: string) {
    const own = await enrol(world.database, {
      birthDate,
      adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
    });
    const caseId = await openCase(world.server, own);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    return { own, caseId };
  }

  test('a pupil of sixteen, with the partners who agreed named; the record keeps who did', async () => {
    const { own, caseId } = await withPartner('2010-10-05');
    const input = await toFamily(world.database, caseId, own.pupil.person);
    const selection =
      '{ capacity organisationId grounds { exceptionalGrounds } agreements { capacity personId } }';
    expect(await done(world.server, coordinator, 'handOverRegie', input, selection)).toEqual({
      capacity: 'LEERLING',
      organisationId: null,
      grounds: { exceptionalGrounds: input.exceptionalGrounds },
      agreements: [{ capacity: 'JEUGDARTS', personId: personaNamed('jeugdarts').person }],
    });
  });

  test('never a pupil who is sixteen tomorrow', async () => {
    const { own, caseId } = await withPartner('2010-10-06');
    const input = await toFamily(world.database, caseId, own.pupil.person);
    await expectRefused(world, handOver(input), badInput('PUPIL_UNDER_16'));
  });

  test('not without why it is an exception, and not without the agreement of each partner that takes part', async () => {
    const { own, caseId } = await withPartner('2010-05-01');
    const input = await toFamily(world.database, caseId, own.pupil.person);
    const exception = badInput('INVALID_FIELD', 'exceptionalGrounds');
    await expectRefused(world, handOver({ ...input, exceptionalGrounds: null }), exception);
    await expectRefused(world, handOver({ ...input, agreedBy: [] }), badInput('PARTNERS_NOT_AGREED'));
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const mentor = await seatIn(world.database, caseId, 'mentor');
    await expectRefused(world, handOver({ ...input, agreedBy: [mentor] }), badInput('PARTNERS_NOT_AGREED'));
    // Nobody agrees with themselves.
    const myself = await seatIn(world.database, caseId, coordinator);
    await expectRefused(world, handOver({ ...input, agreedBy: [myself] }), unknownId);
    await expectRefused(world, handOver({ ...input, agreedBy: [randomUUID()] }), unknownId);
  });

  test('a parent who holds gezag; not one without, nor somebody who is no parent', async () => {
    const { own, caseId } = await withPartner('2012-05-01');
    for (const person of [own.adults.vader.person, personaNamed('mentor').person, randomUUID(), 'geen id']) {
      const input = await toFamily(world.database, caseId, person);
      await expectRefused(world, handOver(input), badInput('NO_AUTHORITY'));
    }
    const input = await toFamily(world.database, caseId, own.adults.moeder.person);
    expect(await done(world.server, coordinator, 'handOverRegie', input)).toMatchObject({
      capacity: 'OUDER',
    });
  });

  test('the parents of a pupil of eighteen have none', async () => {
    const { own, caseId } = await withPartner('2008-05-01');
    const input = await toFamily(world.database, caseId, own.adults.moeder.person);
    await expectRefused(world, handOver(input), badInput('NO_AUTHORITY'));
  });
});
