// Inviting to the preventive spreekuur: who may, whom, when; what stands in the way; and who knows of it afterwards.

import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, personaNamed, pick } from '../../support/ask.js';
import {
  act,
  done,
  type Input,
  openCase,
  seat,
  seatOf,
  talkOf,
  traced,
  type Who,
} from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { writingNothing } from '../support/contents.js';
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
import { holder, invitationOf, invite, sittingAt } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'inviteToPreventiveTalk';
let everybody: EveryCapacity;

interface Asked {
  readonly birthDate?: string;
  readonly by?: Who;
  readonly schoolId?: string;
}

/** A pupil of 14 of the secondary school, with a case and a sitting of their own, unless told otherwise. */
async function pupilWith({
  birthDate = '2012-05-01',
  by = coordinator,
  schoolId = organisations.vo.id,
}: Asked = {}) {
  const family = await enrol(world.database, { birthDate, schoolId, adults: { moeder: {} } });
  const caseId = await openCase(world.server, family, by);
  const sittingId = await sittingAt(world.database, { schoolId });
  return { family, caseId, sittingId, by };
}

const refused = async (change: Input, told: Told, asked: Asked = {}) => {
  const { caseId, sittingId, by } = await pupilWith(asked);
  return expectRefused(world, { who: by, name, input: invitationOf(caseId, sittingId, change) }, told);
};

const excluded = async (change: Input, exclusions: readonly string[], asked: Asked = {}): Promise<void> => {
  const { errors } = await refused(change, badInput('NOT_ELIGIBLE_FOR_TALK'), asked);
  expect(errors?.[0]?.extensions.exclusions).toEqual(exclusions);
};

const invited = async (change: Input, asked: Asked = {}): Promise<Json> => {
  const { caseId, sittingId, by } = await pupilWith(asked);
  return done(world.server, by, name, invitationOf(caseId, sittingId, change), '{ parentsTold invited }');
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

  const ages: readonly (readonly [string, string, Asked, Input, Json])[] = [
    // Twelve on the day of the sitting, and eleven on the day of the invitation.
    [
      'who turns 12 on the day itself',
      '2014-10-12',
      {},
      {},
      { parentsTold: 'INVITATION', invited: ['LEERLING'] },
    ],
    ['of 15', '2010-10-13', {}, {}, { parentsTold: 'INVITATION', invited: ['LEERLING'] }],
    [
      'of 16, of whom parents are told the facts alone (K4)',
      '2010-10-12',
      {},
      {},
      { parentsTold: 'FACTS_ONLY', invited: ['LEERLING'] },
    ],
    [
      'on the last day of being 17',
      '2008-10-13',
      {},
      {},
      { parentsTold: 'FACTS_ONLY', invited: ['LEERLING'] },
    ],
    [
      'of 11 at a primary school through the parents',
      '2014-10-13',
      { by: 'ondersteuningscoordinator-po', schoolId: organisations.po.id },
      { invited: ['OUDERS'] },
      { parentsTold: 'INVITATION', invited: ['OUDERS'] },
    ],
    [
      'together with the parents',
      '2012-05-01',
      {},
      { invited: ['LEERLING', 'OUDERS'] },
      { parentsTold: 'INVITATION', invited: ['LEERLING', 'OUDERS'] },
    ],
  ];
  test.each(ages)('%s', async (_, birthDate, asked, change, told) => {
    expect(await invited(change, { ...asked, birthDate })).toEqual(told);
  });

  const exclusions: readonly (readonly [string, Input, readonly string[], Asked])[] = [
    [
      'who is 11 and at a secondary school',
      { invited: ['OUDERS'] },
      ['OUTSIDE_TARGET_GROUP'],
      { birthDate: '2014-10-13' },
    ],
    ['who is 18 on the day', {}, ['OUTSIDE_TARGET_GROUP', 'NOT_LEERPLICHTIG'], { birthDate: '2008-10-12' }],
    [
      'of 17 with a startkwalificatie',
      { startQualification: true },
      ['NOT_LEERPLICHTIG'],
      { birthDate: '2009-05-01' },
    ],
    ['who is not to blame', { blameworthy: false }, ['NOT_BLAMEWORTHY'], {}],
    ['for unauthorised sickness', { absence: 'UNAUTHORISED_SICKNESS' }, ['UNAUTHORISED_SICKNESS'], {}],
    ['about whom the school did nothing yet', { schoolAction: null }, ['SCHOOL_DID_NOT_ACT'], {}],
    ['with problems behind it', { underlyingProblems: true }, ['UNDERLYING_PROBLEMS'], {}],
    ['who was discussed in the ZAT', { discussedInZat: true }, ['DISCUSSED_IN_ZAT'], {}],
    ['who was reported through DUO', { reportedToDuo: true }, ['REPORTED_TO_DUO'], {}],
    [
      'for all that holds at once',
      {
        blameworthy: false,
        schoolAction: null,
        underlyingProblems: true,
        discussedInZat: true,
        reportedToDuo: true,
      },
      ['NOT_BLAMEWORTHY', 'SCHOOL_DID_NOT_ACT', 'UNDERLYING_PROBLEMS', 'DISCUSSED_IN_ZAT', 'REPORTED_TO_DUO'],
      {},
    ],
  ];
  test.each(exclusions)('not one %s, and nothing of it is kept', async (_, change, told, asked) => {
    await excluded(change, told, asked);
  });

  test('with a startkwalificatie where leerplicht itself still holds', async () => {
    // Sixteen since the summer: to the end of this school year.
    expect(await invited({ startQualification: true }, { birthDate: '2010-09-01' })).not.toBeNull();
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

describe('where the region wants a report through DUO first (K5)', () => {
  const strict = openWorld({ config: { requireDuoBeforeTalk: true } });

  test.each([
    [undefined, false],
    ['', false],
    ['off', false],
    ['on', true],
  ])('REQUIRE_DUO_BEFORE_TALK=%s', (REQUIRE_DUO_BEFORE_TALK, so) => {
    expect(readConfig({ REQUIRE_DUO_BEFORE_TALK }).requireDuoBeforeTalk).toBe(so);
  });

  test('a word that is neither on nor off is none', () => {
    expect(() => readConfig({ REQUIRE_DUO_BEFORE_TALK: 'yes' })).toThrow('REQUIRE_DUO_BEFORE_TALK');
  });

  test('nobody is invited without one', async () => {
    const family = await enrol(strict.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const caseId = await openCase(strict.server, family);
    const input = invitationOf(caseId, await sittingAt(strict.database));
    await expectRefused(strict, { who: coordinator, name, input }, badInput('DUO_REPORT_REQUIRED'));
  });
});

describe('a seat for the preventive talk', () => {
  test('is taken by the invitation, never without one, and ends with the hand-over', async () => {
    const { caseId, sittingId } = await pupilWith();
    const add = {
      who: coordinator,
      name: 'addParticipant',
      input: { caseId, ...seatOf(holder, 'PREVENTIVE_TALK') },
    } as const;
    await expectRefused(world, add, badInput('GROUND_REQUIRED'));
    await done(world.server, coordinator, name, invitationOf(caseId, sittingId));
    const colleague = await appoint(world.database, holder, organisations.gemeente.id);
    const another = { ...add, input: { caseId, ...seatOf(colleague, 'PREVENTIVE_TALK') } };
    await expectRefused(world, another, badInput('GROUND_REQUIRED'));
    const sees = async () => {
      const { data } = await traced(
        world.server,
        holder,
        `{ case(id: "${caseId}") { talkInvitations { at } } }`,
      );
      return pick(data ?? undefined, 'case') ?? null;
    };
    expect(await sees()).toEqual({ talkInvitations: [{ at: '09:00' }] });
    const reportId = pick(
      await done(world.server, holder, 'writePreventiveTalkReport', talkOf(caseId)),
      'id',
    );
    await done(world.server, holder, 'handOverPreventiveTalkReport', { reportId });
    expect(await sees()).toBeNull();
    // What was invited to is done: nobody is seated for it once more.
    await expectRefused(world, add, badInput('GROUND_REQUIRED'));
  });
});

describe('who knows of an invitation', () => {
  const query = (caseId: string, fields: string) =>
    `{ case(id: "${caseId}") { talkInvitations { ${fields} } } }`;
  const told = async (who: Who, caseId: string, fields = 'at'): Promise<Json> =>
    pick(
      (await traced(world.server, who, query(caseId, fields))).data ?? undefined,
      'case',
      'talkInvitations',
    ) ?? null;

  async function known(birthDate: string) {
    setTo(world.server, usualDay);
    const { family, caseId } = await pupilWith({ birthDate });
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['schoolleiding', 'OWN_ORGANISATION']);
    const colleague = await appoint(world.database, holder, organisations.gemeente.id);
    await invite(world, caseId);
    return { family, caseId, colleague };
  }

  test('school, contact person, pupil and parent of one under 16; no colleague and no head of school', async () => {
    const { family, caseId, colleague } = await known('2012-05-01');
    for (const who of [coordinator, 'mentor', holder, family.pupil, family.adults.moeder])
      expect(await told(who, caseId)).toEqual([{ at: '09:00' }]);
    await seatByHand(world.database, family, caseId, [colleague, 'PREVENTIVE_TALK']);
    expect(await told(colleague, caseId)).toEqual([]);
    const head = await traced(world.server, 'schoolleiding', query(caseId, 'at'));
    expect(head.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('the grounds are the school alone, and never the contact person, pupil or parents', async () => {
    const { family, caseId } = await known('2012-05-01');
    const fields = 'grounds { schoolAction }';
    for (const who of [coordinator, 'mentor'])
      expect(await told(who, caseId, fields)).toEqual([
        { grounds: { schoolAction: 'De mentor heeft gesproken.' } },
      ]);
    for (const who of [holder, family.pupil, family.adults.moeder]) {
      const { status, errors } = await traced(world.server, who, query(caseId, fields));
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.fields).toEqual(['TalkInvitationGrounds.schoolAction']);
    }
  });

  test('of 16 the pupil, and no parent without consent', async () => {
    const { family, caseId } = await known('2010-09-01');
    expect(await told(family.pupil, caseId)).toEqual([{ at: '09:00' }]);
    expect(await told(family.adults.moeder, caseId)).toBeNull();
  });

  test('never whoever supervises, though the same person holds the talk and takes part as both', async () => {
    const { family, caseId } = await known('2012-05-01');
    await seatByHand(
      world.database,
      family,
      caseId,
      ['leerplichtambtenaar', 'MEETING'],
      ['rmc-medewerker', 'MEETING'],
    );
    expect(personaNamed('leerplichtambtenaar').person).toBe(personaNamed(holder).person);
    await writingNothing(world.database, async () => {
      for (const who of ['leerplichtambtenaar', 'rmc-medewerker']) {
        const { status, errors } = await traced(world.server, who, query(caseId, 'at'));
        expect(status).toBe(403);
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'FORBIDDEN',
          rules: expect.arrayContaining([`talkInvitation.read.${who}`]),
        });
      }
    });
    expect(await told(holder, caseId)).toEqual([{ at: '09:00' }]);
  });
});
