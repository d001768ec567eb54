// Who is invited to the table of a case (AM:55, 101, 266-268; DB:1061-1079; K13), what that opens, and until when.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import {
  assistant,
  caseToTable,
  chair,
  guestOf,
  inviteAs,
  officer,
  onAgendaOf,
  registeredCase,
  swv,
  tableBeside,
} from '../support/agenda.js';
import { completionOf, decide, register, setTable } from '../support/breakthrough.js';
import { done, type Input, traced, type Who } from '../support/casework.js';
import { everyCapacity } from '../support/every-capacity.js';
import { begin, presenceOf } from '../support/meetings.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { idOfDone } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const nothing = '00000000-0000-4000-8000-000000000000';

beforeAll(() => setTable(world, 'AMSTERDAM'));

interface Guest {
  readonly capacity: string;
  readonly present: boolean | null;
}

async function invitationsSeenBy(who: Who, caseId: string): Promise<readonly Guest[] | null> {
  const query = `{ case(id: "${caseId}") { tableInvitations { capacity present } } }`;
  const { data } = await traced(world.server, who, query);
  return (pick(data ?? undefined, 'case', 'tableInvitations') ?? null) as readonly Guest[] | null;
}

const guestsSeenBy = async (who: Who, caseId: string): Promise<string[] | null> =>
  (await invitationsSeenBy(who, caseId))?.map(one => one.capacity) ?? null;

const move = (caseId: string, version: number, toPhase: string) =>
  done(world.server, coordinator, 'moveCase', { caseId, version, toPhase, reason: 'verder' });

describe('an invitation to the table of a case', () => {
  test('opens it to somebody who takes no part, in the phases of the doorbraakoverleg alone', async () => {
    const { caseId } = await caseToTable(world, { phase: 'PH5' });
    await inviteAs(world, coordinator, caseId, officer);
    expect(await guestsSeenBy(officer, caseId)).toBeNull();
    await move(caseId, 2, 'PH6');
    expect(await guestsSeenBy(officer, caseId)).toEqual(['LEERPLICHTAMBTENAAR']);
    expect(await guestsSeenBy(swv, caseId)).toBeNull();
    await register(world, officer, caseId);
    await move(caseId, 3, 'PH4');
    expect(await guestsSeenBy(officer, caseId)).toBeNull();
    expect(await guestsSeenBy(coordinator, caseId)).toEqual(['LEERPLICHTAMBTENAAR']);
  });

  test('opens nothing any more once it is withdrawn, also past the API', async () => {
    const { caseId } = await caseToTable(world);
    const first = await inviteAs(world, coordinator, caseId, officer);
    const second = await inviteAs(world, coordinator, caseId, swv);
    expect(await guestsSeenBy(officer, caseId)).not.toBeNull();
    await done(world.server, coordinator, 'withdrawTableInvitation', { invitationId: first, version: 1 });
    expect(await guestsSeenBy(officer, caseId)).toBeNull();
    expect(await guestsSeenBy(swv, caseId)).not.toBeNull();
    await world.database.query('update table_invitations set ended_at = recorded_at where id = $1', [second]);
    expect(await guestsSeenBy(swv, caseId)).toBeNull();
  });

  test('is made by whoever brings the case on the agenda too, and of care shown to those invited along', async () => {
    const { caseId, family, registrationId } = await registeredCase(world);
    const meetingId = await tableBeside(world);
    for (const who of [officer, swv]) await decide(world, who, registrationId);
    const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    await inviteAs(world, officer, caseId, 'jeugdarts', { agendaItemId });
    expect(await guestsSeenBy(swv, caseId)).toEqual(['LEERPLICHTAMBTENAAR', 'SWV_COORDINATOR']);
    await inviteAs(world, officer, caseId, swv, { agendaItemId });
    expect(await guestsSeenBy(swv, caseId)).toContain('JEUGDARTS');
    const pupil = family.pupil.person;
    await done(world.server, officer, 'inviteToTable', {
      caseId,
      seat: 'FAMILY',
      familyMemberId: pupil,
      agendaItemId,
    });
    expect(await guestsSeenBy(family.pupil, caseId)).toContain('LEERLING');
  });

  test('of somebody from care is told to nobody by inviting them again', async () => {
    const { caseId } = await caseToTable(world);
    await inviteAs(world, coordinator, caseId, officer);
    await inviteAs(world, coordinator, caseId, 'jeugdarts');
    expect(await guestsSeenBy(officer, caseId)).toEqual(['LEERPLICHTAMBTENAAR']);
    await done(world.server, officer, 'inviteToTable', guestOf(caseId, 'jeugdarts'));
    const again = { who: coordinator, name: 'inviteToTable', input: guestOf(caseId, 'jeugdarts') } as const;
    await expectRefused(world, again, conflict('ALREADY_SO'));
  });

  test('is made once, in a place of the protocol, to one of the two, under an appointment that is there', async () => {
    const { caseId, family } = await caseToTable(world);
    await inviteAs(world, coordinator, caseId, officer);
    const refused = (input: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(world, { who: coordinator, name: 'inviteToTable', input }, told);
    await refused(guestOf(caseId, officer), conflict('ALREADY_SO'));
    await refused(guestOf(caseId, officer, { seat: 'OSL' }), badInput('NO_SEAT', 'seat'));
    await refused(guestOf(caseId, 'mentor'), badInput('NO_SEAT', 'seat'));
    await refused(guestOf(caseId, 'financieel-akkoord-swv', { seat: 'MONEY' }), badInput('NO_SEAT', 'seat'));
    const neither = badInput('INVALID_FIELD', 'guest', 'familyMemberId');
    await refused({ caseId, seat: 'FAMILY' }, neither);
    await refused(guestOf(caseId, swv, { familyMemberId: family.pupil.person }), neither);
    await refused(
      { caseId, seat: 'OSL', familyMemberId: family.pupil.person },
      badInput('INVALID_FIELD', 'seat'),
    );
    const elsewhere = { ...(guestOf(caseId, swv).guest as Input), organisationId: family.pupil.person };
    await refused(guestOf(caseId, swv, { guest: elsewhere }), badInput('NOT_APPOINTED'));
    await refused(guestOf(caseId, swv, { agendaItemId: caseId }), unknownId);
  });

  test('tells once the meeting has begun who was there, and who was invited and absent (FM:17-19)', async () => {
    const { caseId, registrationId } = await registeredCase(world);
    for (const who of [officer, swv]) await decide(world, who, registrationId);
    const meetingId = await tableBeside(world);
    const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    const invitationId = await inviteAs(world, officer, caseId, swv, { agendaItemId });
    const tell = { who: officer, name: 'recordTablePresence', input: presenceOf(invitationId) } as const;
    await expectRefused(world, tell, conflict('MEETING_NOT_BEGUN'));
    await begin(world.database, meetingId);
    await done(world.server, officer, 'recordTablePresence', presenceOf(invitationId, { present: false }));
    const guests = await invitationsSeenBy(swv, caseId);
    expect(guests?.map(one => one.present)).toEqual([null, null, false]);
    const withdraw = { invitationId, version: 2 };
    await expectRefused(
      world,
      { who: officer, name: 'withdrawTableInvitation', input: withdraw },
      conflict('PRESENCE_TOLD'),
    );
  });
});

describe('the letter to the family', () => {
  test('lets whoever makes it read where it goes, from the agenda on until they are told (AM:99, 193)', async () => {
    const { caseId, registrationId, family } = await registeredCase(world);
    await world.database.query(
      `insert into addresses (subject, region_id, controller_id, person_ids, of_pupil, street, house_number, postal_code, city)
       select c.subject, c.region_id, c.controller_id, array[$2::uuid], true, 'Kerkstraat', '1', '5211 AA', 'Den Bosch'
         from cases c where c.id = $1`,
      [caseId, family.pupil.person],
    );
    const addressesFor = async (who: Who): Promise<number> => {
      const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { addresses { street } } }`);
      return ((pick(data ?? undefined, 'case', 'addresses') ?? []) as unknown[]).length;
    };
    await inviteAs(world, coordinator, caseId, assistant);
    for (const who of [officer, swv]) await decide(world, who, registrationId);
    expect(await addressesFor(assistant)).toBe(0);
    const meetingId = await tableBeside(world);
    await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    expect(await addressesFor(assistant)).toBe(1);
    expect(await addressesFor(swv)).toBe(0);
    const told = completionOf(registrationId, { familyToldOn: '2026-10-05' });
    await done(world.server, officer, 'completeRegistration', told);
    expect(await addressesFor(assistant)).toBe(0);
  });
});

test('whoever neither makes the agenda nor coordinates invites nobody to a table', async () => {
  const everybody = await everyCapacity(world.database, (await caseToTable(world)).family);
  const makers = [coordinator, officer, 'regisseur', swv, assistant, chair];
  const capacities = [...everybody.keys()].filter(one => !makers.includes(one));
  const input = guestOf(nothing, officer);
  await expectNeverFor(world, everybody, { capacities, name: 'inviteToTable', input });
  const as = { invitationId: nothing, version: 1 };
  await expectNeverFor(world, everybody, { capacities, name: 'withdrawTableInvitation', input: as });
  await expectNeverFor(world, everybody, {
    capacities,
    name: 'recordTablePresence',
    input: presenceOf(nothing),
  });
});
