// A school refers a pupil to the jeugdarts (bijlage 3): complete, discussed with the right one, and then tied to each other.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { plan } from '../support/care.js';
import { act, done, openCase, refer, referralOf, seat, traced } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'referToJeugdarts';
let family: Family<'moeder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

const newCase = (of = family): Promise<string> => openCase(world.server, of);
const form =
  '{ id personId organisationId capacity contactName reasons otherReason absenceFrom absenceUntil earlierPattern otherAbsence leerplichtInvolved schoolActions { on action result } discussedWith discussedOn }';

const referrals = async (who: Parameters<typeof traced>[1], caseId: string): Promise<unknown> => {
  const query =
    'query ($id: ID!) { case(id: $id) { referrals { contactName appointments { plannedOn noShow unreachable } } } }';
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  return pick(data ?? undefined, 'case', 'referrals');
};

describe('the ondersteuningscoordinator refers', () => {
  test('every field of the form, and whom it is referred to treats from then on', async () => {
    const caseId = await newCase();
    const change = { reasons: ['SICK_1', 'SICK_4'], otherReason: 'Gaat vaak ziek naar huis.' };
    const input = referralOf(world.server, caseId, 'jeugdarts', change);
    const { caseId: _, ...sent } = input;
    const { data, trace } = await act(world.server, coordinator, name, input, { selection: form });
    expect(pick(data ?? undefined, name)).toEqual({ ...sent, id: expect.any(String) });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'CREATE PERMITTED Participant',
      'CREATE PERMITTED Referral',
      'READ PERMITTED Referral',
    ]);
    const links = await world.database.query<{ kind: string }>(
      `select kind from links where case_id = $1 and capacity = 'jeugdarts' and superseded_xid is null order by kind`,
      [caseId],
    );
    expect(links.map(one => one.kind)).toEqual(['PARTICIPATES', 'REFERRED', 'TREATS']);
    expect(await referrals('jeugdarts', caseId)).toEqual([
      { contactName: 'Marit Verhoeven', appointments: [] },
    ]);
  });

  test('anew while the first seat lasts: another form, the same seat', async () => {
    const caseId = await newCase();
    const first = await refer(world.server, caseId, 'jeugdarts');
    const second = await refer(world.server, caseId, 'jeugdarts');
    expect(second.participantId).toBe(first.participantId);
    expect(second.referralId).not.toBe(first.referralId);
  });

  test('and nobody whom no rule permits it', async () => {
    const input = referralOf(world.server, await newCase(), 'jeugdarts');
    await expectNeverFor(world, everybody, { capacities: allBut(coordinator), name, input });
  });

  test('of another school, or who takes no part, is refused', async () => {
    const caseId = await newCase();
    const input = referralOf(world.server, caseId, 'jeugdarts');
    await expectRefused(world, { who: 'ondersteuningscoordinator-po', name, input }, unknownId);
    await act(world.server, coordinator, name, input);
    expect(await referrals(coordinator, caseId)).toHaveLength(1);
  });
});

describe('what the form must hold', () => {
  test.each([
    [
      'nobody with whom it was discussed',
      { discussedWith: null },
      badInput('DISCUSS_FIRST', 'discussedWith'),
    ],
    ['no day on which it was', { discussedOn: null }, badInput('DISCUSS_FIRST', 'discussedOn')],
    ['a talk to come', { discussedOn: '2099-01-01' }, badInput('DATE_IN_FUTURE', 'discussedOn')],
    [
      'another way without words',
      { reasons: ['SICK_4'] },
      badInput('REASON_IN_WORDS_REQUIRED', 'otherReason'),
    ],
    ['words without that way', { otherReason: 'x' }, badInput('INVALID_FIELD', 'otherReason')],
    ['absence to come', { absenceUntil: '2099-01-01' }, badInput('DATE_IN_FUTURE', 'absenceUntil')],
    [
      'a period that ends first',
      { absenceFrom: '2026-10-05', absenceUntil: '2026-09-01' },
      badInput('INVALID_FIELD', 'absenceFrom'),
    ],
    [
      'an action to come',
      { schoolActions: [{ on: '2099-01-01', action: 'x' }] },
      badInput('DATE_IN_FUTURE', 'schoolActions'),
    ],
    ['a mentor', { capacity: 'MENTOR' }, badInput('GROUND_UNFIT')],
    ['somebody of no appointment', { personId: organisations.po.id }, badInput('NOT_APPOINTED')],
  ] as const)('%s: a code, and nothing is written', async (_, change, told) => {
    const caseId = await newCase();
    const input = referralOf(world.server, caseId, 'jeugdarts', change);
    await expectRefused(world, { who: coordinator, name, input }, told);
    await done(world.server, coordinator, name, referralOf(world.server, caseId, 'jeugdarts'));
  });

  // The test clock stands in October 2026; each of these has just had, or is just before, a birthday on the day of the talk.
  const talk = '2026-10-01';
  test.each([
    ['11, the day before 12', '2014-10-02', 'OUDERS'],
    ['12 today', '2014-10-01', 'OUDERS'],
    ['15, the day before 16', '2010-10-02', 'OUDERS'],
    ['16 today', '2010-10-01', 'LEERLING'],
    ['17, the day before 18', '2008-10-02', 'LEERLING'],
    ['18 today', '2008-10-01', 'LEERLING'],
  ] as const)('%s on the day of the talk: with %s born and %s', async (_, birthDate, who) => {
    const caseId = await newCase(await enrol(world.database, { birthDate, adults: { moeder: {} } }));
    const other = who === 'OUDERS' ? 'LEERLING' : 'OUDERS';
    const with_ = (discussedWith: string) =>
      referralOf(world.server, caseId, 'jeugdarts', { discussedWith, discussedOn: talk });
    await expectRefused(
      world,
      { who: coordinator, name, input: with_(other) },
      badInput('DISCUSSED_WITH_UNFIT', 'discussedWith'),
    );
    await done(world.server, coordinator, name, with_(who));
  });
});

describe('the form is read', () => {
  test('by the school that refers, the family of one under 16 and whom it went to, and by nobody else at the case', async () => {
    const caseId = await newCase();
    await refer(world.server, caseId, 'jeugdarts');
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    for (const who of [coordinator, 'jeugdarts', family.pupil])
      expect(await referrals(who, caseId)).toHaveLength(1);
    const asParent = `{ case(id: "${caseId}") { referrals { contactName } } }`;
    const { data } = await traced(world.server, family.adults.moeder, asParent);
    expect(pick(data ?? undefined, 'case', 'referrals')).toHaveLength(1);
    const { status } = await traced(world.server, 'mentor', `{ case(id: "${caseId}") { referrals { id } } }`);
    expect(status).toBe(403);
  });

  test('not by parents of one of 16, who do not see the case; the pupil does', async () => {
    const older = await enrol(world.database, { birthDate: '2010-05-01', adults: { moeder: {} } });
    const caseId = await newCase(older);
    await refer(world.server, caseId, 'jeugdarts');
    expect(await referrals(older.adults.moeder, caseId)).toBeUndefined();
    expect(await referrals(older.pupil, caseId)).toHaveLength(1);
  });

  test('not by the jeugdarts of another GGD on the same case', async () => {
    const caseId = await newCase();
    await refer(world.server, caseId, 'jeugdarts');
    const elsewhere = await appoint(world.database, 'jeugdarts', organisations.partner.id);
    await refer(world.server, caseId, elsewhere, { change: { contactName: 'Een ander' } });
    expect(await referrals(elsewhere, caseId)).toEqual([{ contactName: 'Een ander', appointments: [] }]);
  });
});

describe('of the appointment the school learns the date and that nobody came', () => {
  test('and may be told again that nobody can be reached', async () => {
    const caseId = await newCase();
    const { referralId } = await refer(world.server, caseId, 'jeugdarts');
    const today = world.server.now().toISOString().slice(0, 10);
    const appointmentId = await plan(world.server, referralId, today);
    const told = { plannedOn: today, noShow: false, unreachable: false };
    expect(await referrals(coordinator, caseId)).toMatchObject([{ appointments: [told] }]);
    const noShow = { appointmentId, version: 1, unreachable: false };
    const one = { who: 'jeugdarts', name: 'reportNoShow', input: noShow } as const;
    await done(world.server, 'jeugdarts', 'reportNoShow', noShow);
    expect(await referrals(coordinator, caseId)).toMatchObject([
      { appointments: [{ ...told, noShow: true }] },
    ]);
    await expectRefused(world, one, conflict('ALREADY_SO'));
    await expectRefused(
      world,
      { ...one, input: { ...noShow, unreachable: true } },
      conflict('STALE_VERSION'),
    );
    await done(world.server, 'jeugdarts', 'reportNoShow', { ...noShow, version: 2, unreachable: true });
    expect(await referrals(family.pupil, caseId)).toMatchObject([
      { appointments: [{ ...told, noShow: true, unreachable: true }] },
    ]);
  });

  test('before its day nobody can have stayed away, and before the referral there is no date', async () => {
    const caseId = await newCase();
    const { referralId } = await refer(world.server, caseId, 'jeugdarts');
    const appointmentId = await plan(world.server, referralId, '2099-01-01');
    const input = { appointmentId, version: 1, unreachable: false };
    await expectRefused(
      world,
      { who: 'jeugdarts', name: 'reportNoShow', input },
      badInput('DATE_IN_FUTURE', 'appointmentId'),
    );
    await expectRefused(
      world,
      { who: 'jeugdarts', name: 'planReferralAppointment', input: { referralId, plannedOn: '2026-01-01' } },
      badInput('INVALID_FIELD', 'plannedOn'),
    );
  });

  test('and nobody else is told: neither a parent nor the mentor, and nobody else tells it', async () => {
    const caseId = await newCase();
    const { referralId } = await refer(world.server, caseId, 'jeugdarts');
    await plan(world.server, referralId);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const query = `{ case(id: "${caseId}") { referrals { appointments { noShow } } } }`;
    for (const who of ['mentor', family.adults.moeder] as const)
      expect((await traced(world.server, who, query)).status).toBe(403);
    const input = { referralId, plannedOn: '2026-12-01' };
    await expectNeverFor(world, everybody, {
      capacities: allBut('jeugdarts', 'jgz-medewerker'),
      name: 'planReferralAppointment',
      input,
    });
    const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    await expectRefused(world, { who: colleague, name: 'planReferralAppointment', input }, unknownId);
  });
});

test('a seat on the ground of a referral needs one at the organisation, in the database too', async () => {
  const caseId = await newCase();
  const nobody = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
  const { person: personId, organisation: organisationId } = nobody;
  const input = { caseId, personId, organisationId, capacity: 'JEUGDARTS', ground: 'REFERRAL' };
  await expectRefused(
    world,
    { who: coordinator, name: 'addParticipant', input },
    badInput('REFERRAL_REQUIRED'),
  );
  await refer(world.server, caseId, 'jeugdarts');
  await done(world.server, coordinator, 'addParticipant', input);
});
