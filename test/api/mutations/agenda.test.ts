// The agenda of the doorbraakoverleg (AM:95-127, K13): who makes it, what comes on it when, and who sees it.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../../support/ask.js';
import {
  assistant,
  caseToTable,
  chair,
  guestOf,
  inviteAs,
  officer,
  onAgendaOf,
  type RegisteredCase,
  registeredCase,
  sentOf,
  swv,
  tableBeside,
  takenOffOf,
} from '../support/agenda.js';
import { decide, register, registrationOf, setTable } from '../support/breakthrough.js';
import { askConsent, done, type Input, say, towards, traced, type Who } from '../support/casework.js';
import { type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { begin } from '../support/meetings.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { toParticipant } from '../support/regies.js';
import { idOfDone } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

beforeAll(() => setTable(world, 'AMSTERDAM'));

interface Item {
  readonly id: string;
  readonly caseNumber: number;
  readonly meeting: { readonly caseLengths: readonly number[] } | null;
}

async function ofCase<T>(who: Who, caseId: string, what: string): Promise<T | null> {
  const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { ${what} } }`);
  const name = what.split(' ')[0]!;
  return (pick(data ?? undefined, 'case', name) ?? null) as T | null;
}

const itemsSeenBy = (who: Who, caseId: string): Promise<readonly Item[] | null> =>
  ofCase(
    who,
    caseId,
    'agendaItems { id caseNumber domain agendaSentOn takenOffBecause meeting { caseLengths } }',
  );

describe('a case on the agenda', () => {
  let of: RegisteredCase;
  let preparation: string;
  let meetingId: string;

  beforeAll(async () => {
    of = await registeredCase(world);
    [preparation, meetingId] = [await tableBeside(world), await tableBeside(world)];
    await world.database.query(`update meetings set kind = 'VOOROVERLEG', prepares_id = $2 where id = $1`, [
      preparation,
      meetingId,
    ]);
  });

  const refused = (who: Who, input: Input, told: ReturnType<typeof conflict>) =>
    expectRefused(world, { who, name: 'putOnAgenda', input }, told);

  test('is registered first, and accepted by both before it is discussed (AM:35, 61, 264)', async () => {
    const other = await caseToTable(world);
    await inviteAs(world, coordinator, other.caseId, officer);
    await refused(officer, onAgendaOf(other.caseId, preparation), conflict('NOT_REGISTERED'));
    await done(world.server, officer, 'putOnAgenda', onAgendaOf(of.caseId, preparation));
    await refused(officer, onAgendaOf(of.caseId, meetingId), conflict('NOT_ACCEPTED'));
    await decide(world, officer, of.registrationId);
    await refused(officer, onAgendaOf(of.caseId, meetingId), conflict('NOT_ACCEPTED'));
    await decide(world, swv, of.registrationId);
    await done(world.server, assistant, 'putOnAgenda', onAgendaOf(of.caseId, meetingId));
    await refused(officer, onAgendaOf(of.caseId, meetingId), conflict('ALREADY_SO'));
  });

  test('is seen by who assists and chairs and by those invited to it, and of the others only that they are there (K13)', async () => {
    const other = await registeredCase(world);
    await done(world.server, officer, 'putOnAgenda', onAgendaOf(other.caseId, preparation, { length: 20 }));
    await inviteAs(world, coordinator, of.caseId, 'partner-deelnemer');
    for (const who of [officer, swv, assistant, 'partner-deelnemer'])
      expect((await itemsSeenBy(who, of.caseId))?.map(one => one.caseNumber)).toEqual([1, 1]);
    expect((await itemsSeenBy(of.family.pupil, of.caseId))?.[0]?.meeting).toBeNull();
    expect((await itemsSeenBy(officer, of.caseId))?.[0]?.meeting?.caseLengths).toEqual([15, 20]);
    expect(await itemsSeenBy('partner-deelnemer', other.caseId)).toBeNull();
    expect(await itemsSeenBy('jeugdarts', of.caseId)).toBeNull();
  });

  test('is chaired by nobody who has its regie (FM:38)', async () => {
    const own = await registeredCase(world);
    await world.database.query('set session_replication_role = replica');
    await world.database.query(
      `update regies set person_id = (select chair_id from meetings where id = $1) where case_id = $2`,
      [meetingId, own.caseId],
    );
    await world.database.query('set session_replication_role = origin');
    await refused(officer, onAgendaOf(own.caseId, preparation), conflict('CHAIR_HAS_REGIE'));
  });

  test('that touches care needs consent, of whoever puts it there and of whoever sees it (Q13)', async () => {
    const care = await registeredCase(world);
    const input = onAgendaOf(care.caseId, preparation, { domain: 'CARE' });
    await refused(officer, input, badInput('CONSENT_REQUIRED', 'domain'));
    const consentId = await askConsent(world.server, coordinator, care.caseId, {
      dataClasses: ['D12'],
      recipients: towards(officer),
      purposes: ['LPW_SUPERVISION', 'BREAKTHROUGH'],
    });
    for (const who of [care.family.pupil, care.family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    const put = await done(world.server, officer, 'putOnAgenda', input, '{ domain }');
    expect(put).toEqual({ domain: 'CARE' });
    expect(await itemsSeenBy(swv, care.caseId)).toEqual([]);
    await refused(officer, onAgendaOf(care.caseId, preparation), conflict('ALREADY_SO'));
    // To the other party nothing tells that it is there.
    await done(world.server, swv, 'putOnAgenda', onAgendaOf(care.caseId, preparation, { length: 1 }));
    expect(await itemsSeenBy(swv, care.caseId)).toHaveLength(1);
    expect(await itemsSeenBy(officer, care.caseId)).toHaveLength(2);
    expect(await itemsSeenBy(care.family.pupil, care.caseId)).toHaveLength(2);
  });

  test('comes on a meeting of the table that is to come, and on no other', async () => {
    const own = await registeredCase(world);
    const over = await tableBeside(world);
    await begin(world.database, over);
    await decide(world, officer, own.registrationId);
    await decide(world, swv, own.registrationId);
    await refused(officer, onAgendaOf(own.caseId, over), conflict('MEETING_NOT_PLANNED'));
    await refused(officer, onAgendaOf(own.caseId, meetingId, { length: 46 }), conflict('MEETING_FULL'));
    await refused(officer, onAgendaOf(own.caseId, own.caseId), unknownId);
    await expectRefused(
      world,
      {
        who: coordinator,
        name: 'putCaseOnMeeting',
        input: { caseId: own.caseId, meetingId: over, length: 5 },
      },
      unknownId,
    );
  });
});

describe('the agenda', () => {
  test('and its minutes are sent, the minutes not before the meeting; a case is taken off it before', async () => {
    const { caseId, registrationId } = await registeredCase(world);
    for (const who of [officer, swv]) await decide(world, who, registrationId);
    const meetingId = await tableBeside(world);
    const itemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    await inviteAs(world, officer, caseId, assistant);
    const refused = (name: 'recordSent' | 'takeOffAgenda', input: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(world, { who: assistant, name, input }, told);
    await refused(
      'recordSent',
      sentOf(itemId, { sentOn: '2026-10-06' }),
      badInput('DATE_IN_FUTURE', 'sentOn'),
    );
    const sent = await done(
      world.server,
      assistant,
      'recordSent',
      sentOf(itemId),
      '{ agendaSentOn version }',
    );
    expect(sent).toEqual({ agendaSentOn: '2026-10-05', version: 2 });
    await refused('recordSent', sentOf(itemId), conflict('STALE_VERSION'));
    const minutes = sentOf(itemId, { what: 'MINUTES', version: 2 });
    await refused('recordSent', minutes, conflict('MEETING_NOT_BEGUN'));
    await begin(world.database, meetingId);
    await done(world.server, assistant, 'recordSent', minutes);
    await refused('takeOffAgenda', takenOffOf(itemId, { version: 3 }), conflict('MEETING_NOT_PLANNED'));
  });

  test('ties chair and assistant to a case until it is taken off', async () => {
    const { caseId } = await registeredCase(world);
    const preparation = await tableBeside(world);
    await world.database.query(`update meetings set kind = 'VOOROVERLEG', prepares_id = id where id = $1`, [
      preparation,
    ]);
    const itemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, preparation));
    expect(await itemsSeenBy(assistant, caseId)).toHaveLength(1);
    await inviteAs(world, officer, caseId, chair);
    expect(await itemsSeenBy(chair, caseId)).toHaveLength(1);
    const off = await done(world.server, chair, 'takeOffAgenda', takenOffOf(itemId), '{ version }');
    expect(off).toBeNull();
    expect(await itemsSeenBy(assistant, caseId)).toBeNull();
    expect(await itemsSeenBy(chair, caseId)).toEqual([]);
    expect(await itemsSeenBy(officer, caseId)).toMatchObject([{ takenOffBecause: 'POSTPONED' }]);
    const again = { who: officer, name: 'takeOffAgenda', input: takenOffOf(itemId, { version: 2 }) } as const;
    await expectRefused(world, again, conflict('TAKEN_OFF'));
    const late = {
      who: officer,
      name: 'inviteToTable',
      input: guestOf(caseId, swv, { agendaItemId: itemId }),
    };
    await expectRefused(world, { ...late, name: 'inviteToTable' }, conflict('TAKEN_OFF'));
    await done(world.server, officer, 'putOnAgenda', onAgendaOf(caseId, preparation));
  });

  test('has a chair to whom no regie is handed over (FM:38)', async () => {
    const { caseId } = await registeredCase(world);
    const meetingId = await tableBeside(world);
    await world.database.query(
      `update meetings set kind = 'VOOROVERLEG', prepares_id = id, chair_id = $2 where id = $1`,
      [meetingId, (await mentorOf(caseId)).personId],
    );
    await done(world.server, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    await expectRefused(
      world,
      {
        who: coordinator,
        name: 'handOverRegie',
        input: await toParticipant(world.database, caseId, 'mentor'),
      },
      conflict('IS_THE_CHAIR'),
    );
  });
});

async function mentorOf(caseId: string): Promise<{ personId: string }> {
  const { server } = world;
  const { person: personId, organisation: organisationId } = personaNamed('mentor');
  const seat = { caseId, personId, organisationId, capacity: 'MENTOR', ground: 'OWN_ORGANISATION' };
  await done(server, coordinator, 'addParticipant', seat);
  return { personId };
}

describe('whoever', () => {
  let everybody: EveryCapacity;
  const nothing = '00000000-0000-4000-8000-000000000000';
  const makers = [officer, 'regisseur', swv, assistant, chair];

  beforeAll(async () => {
    everybody = await everyCapacity(world.database, (await caseToTable(world)).family);
  });

  const except = (...who: string[]) => [...everybody.keys()].filter(one => !who.includes(one));

  test('makes no agenda puts nothing on it, sends nothing and takes nothing off', async () => {
    const capacities = except(...makers);
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'putOnAgenda',
      input: onAgendaOf(nothing, nothing),
    });
    await expectNeverFor(world, everybody, { capacities, name: 'recordSent', input: sentOf(nothing) });
    await expectNeverFor(world, everybody, { capacities, name: 'takeOffAgenda', input: takenOffOf(nothing) });
  });

  test('is invited to nothing registers nothing', async () => {
    const { caseId } = await caseToTable(world);
    await expectRefused(
      world,
      { who: officer, name: 'registerForBreakthrough', input: registrationOf(caseId) },
      unknownId,
    );
    await inviteAs(world, coordinator, caseId, officer);
    await register(world, officer, caseId);
  });
});
