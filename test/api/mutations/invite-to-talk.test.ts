// Inviting to the preventive spreekuur: who does, to which slot, and what is written with it.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  type Told,
  unknownId,
} from '../support/refusals.js';
import { lessonOf, register, schoolDays } from '../support/registration.js';
import { seatByHand } from '../support/seats.js';
import { holder, invitationOf, type PupilAsked, pupilToInvite, sittingAt } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'inviteToPreventiveTalk';
let everybody: EveryCapacity;

const pupilWith = (asked: PupilAsked = {}) => pupilToInvite(world, asked);

const refused = async (change: Input, told: Told, asked: PupilAsked = {}) => {
  const { caseId, sittingId, by } = await pupilWith(asked);
  return expectRefused(world, { who: by, name, input: invitationOf(caseId, sittingId, change) }, told);
};

beforeAll(async () => {
  const family: Family<'moeder'> = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {} },
  });
  everybody = await everyCapacity(world.database, family);
});

const all = `{ id day at invited parentsInformedOn parentsTold isVoluntary legalBasisWarning fetchedAt version personId
  sitting { id room } grounds { absence schoolAction schoolActedOn blameworthy noUnderlyingProblems notDiscussedInZat notReportedToDuo } }`;

describe('the coordinator invites a pupil', () => {
  test('field by field, with the grounds apart, and seats the contact person in the same act', async () => {
    const { family, caseId, sittingId } = await pupilWith();
    const input = invitationOf(caseId, sittingId);
    const { data, status, trace } = await act(world.server, coordinator, name, input, { selection: all });
    expect(status).toBe(200);
    expect(pick(data ?? undefined, name)).toEqual({
      id: expect.any(String),
      ...{ day: '2026-10-12', at: '09:00', invited: ['LEERLING'], parentsInformedOn: '2026-10-05' },
      ...{ parentsTold: 'INVITATION', isVoluntary: true, legalBasisWarning: 'WITHOUT_DUO_REPORT' },
      ...{ fetchedAt: null, version: 1, personId: personaNamed(holder).person },
      sitting: { id: sittingId, room: 'Kamer 12' },
      grounds: {
        ...{ absence: 'LATE', schoolAction: 'De mentor heeft gesproken.', schoolActedOn: '2026-09-21' },
        ...{ blameworthy: true, noUnderlyingProblems: true, notDiscussedInZat: true, notReportedToDuo: true },
      },
    });
    const seats = await world.database.query(
      `select person_id, capacity, until_at from participants where case_id = $1 and ground = 'PREVENTIVE_TALK'`,
      [caseId],
    );
    expect(seats).toEqual([{ person_id: personaNamed(holder).person, capacity: holder, until_at: null }]);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual([
      'CREATE PERMITTED Participant TalkInvitation',
      'CREATE PERMITTED TalkInvitationGrounds',
      'READ PERMITTED Sitting TalkInvitation',
      'READ PERMITTED TalkInvitationGrounds',
    ]);
    expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId });
  });

  test('once: neither in the same case nor in another one of the same school', async () => {
    const { family, caseId, sittingId } = await pupilWith();
    await done(world.server, coordinator, name, invitationOf(caseId, sittingId));
    const other = await openCase(world.server, family);
    for (const again of [caseId, other]) {
      const input = invitationOf(again, sittingId, { at: '09:15' });
      const told = badInput('NOT_ELIGIBLE_FOR_TALK');
      const { errors } = await expectRefused(world, { who: coordinator, name, input }, told);
      expect(errors?.[0]?.extensions.exclusions).toEqual(['INVITED_BEFORE']);
    }
  });

  test('what is told of an earlier invitation is of cases that the inviter sees, and of no other', async () => {
    const { family, caseId, sittingId } = await pupilWith();
    await done(world.server, coordinator, name, invitationOf(caseId, sittingId));
    const colleague = await appoint(world.database, coordinator, organisations.vo.id);
    const theirs = await openCase(world.server, family, colleague);
    const input = invitationOf(theirs, sittingId, { at: '09:15' });
    expect((await act(world.server, colleague, name, input)).status).toBe(200);
  });

  test('twice at the same moment: once', async () => {
    const { caseId, sittingId } = await pupilWith();
    const slots = ['09:00', '09:15'];
    const both = await Promise.all(
      slots.map(at => act(world.server, coordinator, name, invitationOf(caseId, sittingId, { at }))),
    );
    expect(both.map(one => one.status).sort()).toEqual([200, 400]);
  });

  test('to a slot that nobody has, also at the same moment', async () => {
    const [one, other] = [await pupilWith(), await pupilWith()];
    const both = await Promise.all(
      [one, other].map(({ caseId }) =>
        act(world.server, coordinator, name, invitationOf(caseId, one.sittingId)),
      ),
    );
    expect(both.map(asked => asked.status).sort()).toEqual([200, 409]);
    const late = await pupilWith();
    const taken = { who: coordinator, name, input: invitationOf(late.caseId, one.sittingId) } as const;
    await expectRefused(world, taken, conflict('SLOT_TAKEN'));
    await done(world.server, coordinator, name, invitationOf(late.caseId, one.sittingId, { at: '09:15' }));
  });

  const wrong: readonly (readonly [string, Input, Told])[] = [
    ['in a pause', { at: '10:15' }, badInput('SLOT_IN_PAUSE', 'at')],
    ['into a pause', { at: '10:10' }, badInput('SLOT_IN_PAUSE', 'at')],
    ['between two slots', { at: '09:05' }, badInput('NO_SUCH_SLOT', 'at')],
    ['after the end', { at: '12:00' }, badInput('NO_SUCH_SLOT', 'at')],
    ['at no time', { at: 'x' }, badInput('NO_SUCH_SLOT', 'at')],
    ['with nobody invited', { invited: [] }, badInput('INVALID_FIELD', 'invited')],
    ['with the pupil twice', { invited: ['LEERLING', 'LEERLING'] }, badInput('INVALID_FIELD', 'invited')],
    ['with the parents alone, from 12 on', { invited: ['OUDERS'] }, badInput('INVITEES_BY_AGE', 'invited')],
    [
      'with parents told tomorrow',
      { parentsInformedOn: '2026-10-06' },
      badInput('DATE_IN_FUTURE', 'parentsInformedOn'),
    ],
    [
      'with a school that will act',
      { schoolAction: { what: 'x', on: '2026-10-06' } },
      badInput('DATE_IN_FUTURE', 'schoolAction'),
    ],
    [
      'with a school that did nothing in particular',
      { schoolAction: { what: ' ', on: '2026-10-01' } },
      badInput('INVALID_FIELD'),
    ],
    ['for an invented absence', { absence: 'SPIJBELEN' }, badInput('INVALID_FIELD')],
  ];
  test.each(wrong)('not %s', async (_, change, told) => {
    await refused(change, told);
  });

  test('not a pupil of 11 alone at a primary school', async () => {
    const asked = {
      birthDate: '2014-10-13',
      by: 'ondersteuningscoordinator-po',
      schoolId: organisations.po.id,
    };
    await refused({ invited: ['LEERLING'] }, badInput('INVITEES_BY_AGE', 'invited'), asked);
  });

  test('not to a sitting that has been, nor to a slot of today that has begun', async () => {
    const { caseId } = await pupilWith();
    const [past, now] = [
      await sittingAt(world.database, { day: '2026-10-02' }),
      await sittingAt(world.database, { day: '2026-10-05' }),
    ];
    const at = (sittingId: string, time: string) =>
      ({ who: coordinator, name, input: invitationOf(caseId, sittingId, { at: time }) }) as const;
    await expectRefused(world, at(past, '09:00'), badInput('SITTING_PAST', 'sittingId'));
    await expectRefused(world, at(now, '09:00'), badInput('SITTING_PAST', 'sittingId'));
    await done(world.server, coordinator, name, at(now, '09:15').input);
  });

  test('not to a sitting at another school', async () => {
    const { caseId } = await pupilWith();
    const sittingId = await sittingAt(world.database, { schoolId: organisations.po.id });
    await expectRefused(world, { who: coordinator, name, input: invitationOf(caseId, sittingId) }, unknownId);
  });

  test('nobody else, nor whoever takes part in the case no more than by a meeting of partners', async () => {
    const { family, caseId, sittingId } = await pupilWith();
    const input = invitationOf(caseId, sittingId);
    await expectNeverFor(world, everybody, { capacities: allBut(coordinator), name, input });
    await expectRefused(world, { who: 'ondersteuningscoordinator-po', name, input }, unknownId);
    await seatByHand(world.database, family, caseId, ['ondersteuningscoordinator-po', 'MEETING']);
    await expectRefused(
      world,
      { who: 'ondersteuningscoordinator-po', name, input },
      lacking(['own_organisation']),
    );
  });
});

describe('what asked the school to invite', () => {
  test('is closed by the invitation, with what was done; what asks for something else stays open', async () => {
    const { family, caseId, sittingId } = await pupilWith();
    const late = (day: string) => lessonOf(family, day);
    await register(world, schoolDays.slice(0, 8).map(late));
    const open = `select action, closed_with, closed_by from absence_signals
                   where subject = $1 and superseded_xid is null order by action`;
    const before = await world.database.query<{ action: string }>(open, [family.subject]);
    expect(before.map(one => one.action)).toEqual(['PREVENTIVE_INVITE', 'SCHOOL_TALK']);
    await done(world.server, coordinator, name, invitationOf(caseId, sittingId));
    expect(await world.database.query(open, [family.subject])).toEqual([
      {
        action: 'PREVENTIVE_INVITE',
        closed_with: 'PREVENTIVE_INVITE',
        closed_by: personaNamed(coordinator).person,
      },
      { action: 'SCHOOL_TALK', closed_with: null, closed_by: null },
    ]);
  });
});
