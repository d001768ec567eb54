// Who knows of an invitation to the preventive spreekuur, and the seat that stands on it.

import { describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, personaNamed, pick } from '../../support/ask.js';
import { done, seat, seatOf, talkOf, traced, type Who } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { writingNothing } from '../support/contents.js';
import { appoint } from '../support/every-capacity.js';
import { badInput, expectRefused } from '../support/refusals.js';
import { seatByHand } from '../support/seats.js';
import { holder, invitationOf, invite, type PupilAsked, pupilToInvite } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'inviteToPreventiveTalk';

const pupilWith = (asked: PupilAsked = {}) => pupilToInvite(world, asked);

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
