// Who asks is settled before anything else is looked at, and what they are is confirmed by the database each time.

import { describe, expect, test } from 'vitest';
import { demoToken } from '../../src/demo/demo-token.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import type { Persona } from '../../src/demo/region/personas.js';
import { personaNamed, pick } from '../support/ask.js';
import { openCase, seat, traced, type Who } from './support/casework.js';
import { setTo } from './support/clock.js';
import { errorsOnList } from './support/closed-list.js';
import { appoint, appointAlso } from './support/every-capacity.js';
import { applyLawTo, enrol, insertPerson, someone } from './support/families.js';
import { raw } from './support/raw-http.js';
import { linesOf } from './support/record-lines.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const viewer = '{ viewer { capacity } }';

async function expectAdmitted(who: Who): Promise<void> {
  const { status, errors } = await traced(world.server, who, viewer);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
}

async function expectTurnedAway(who: Who): Promise<string> {
  const { status, text, trace } = await traced(world.server, who, viewer);
  expect({ status, errors: errorsOnList(text) }).toEqual({ status: 403, errors: [{ code: 'FORBIDDEN' }] });
  return trace;
}

describe('without a valid token', () => {
  const trace = 'a'.repeat(32);
  const send = (authorization: string | undefined, body: string | Buffer) =>
    raw(world.server, {
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${trace}-${'1'.repeat(16)}-01`,
        ...(authorization === undefined ? {} : { authorization }),
      },
      body,
    });

  test('nothing is read: whatever the body, the answer is the same to the byte', async () => {
    const bodies = [
      JSON.stringify({ query: viewer }),
      JSON.stringify({ query: 'mutation { openCase(input: { pupilId: "x" }) { id } }' }),
      '{',
      '',
      '[]',
      Buffer.from([0xff, 0xfe]),
      'x'.repeat(400_000),
    ];
    const tokens = [undefined, '', 'Bearer', 'Bearer x', 'Basic eA==', 'Bearer a.b.c', 'bearer a.b.c'];
    const answers = new Set<string>();
    for (const [index, body] of bodies.entries()) {
      for (const token of [tokens[index], tokens[(index + 3) % tokens.length]]) {
        const { status, text, headers } = await send(token, body);
        expect(status).toBe(401);
        expect(headers['www-authenticate']).toBe('Bearer');
        answers.add(text);
      }
    }
    expect([...answers]).toEqual([
      `{"errors":[{"message":"A valid access token is required.","extensions":{"code":"UNAUTHENTICATED","traceId":"${trace}"}}]}`,
    ]);
    expect(await linesOf(world.database, trace)).toEqual([]);
  });

  test('with one, each of these bodies is told apart', async () => {
    const authorization = `Bearer ${await demoToken(world.server.key, personaNamed('mentor'))}`;
    const statuses = [];
    for (const body of [JSON.stringify({ query: viewer }), '{', 'x'.repeat(400_000)])
      statuses.push((await send(authorization, body)).status);
    expect(statuses).toEqual([200, 400, 413]);
  });
});

describe('a professional', () => {
  test('whose appointment ends between two questions of one token is turned away at the second', async () => {
    const mentor = await appoint(world.database, 'mentor', organisations.vo.id);
    await expectAdmitted(mentor);
    await world.database.query(
      `update appointments set during = '[2020-08-01,2026-10-05T06:00:00Z)' where id = $1`,
      [mentor.appointmentId],
    );
    const trace = await expectTurnedAway(mentor);
    // Whoever was turned away is on record, since it is known who it is.
    expect(await linesOf(world.database, trace)).toMatchObject([
      { action: 'REFUSE', outcome: 'REFUSED', person_id: mentor.person, capacity: 'mentor', subject: null },
    ]);
    await world.database.query(`update appointments set during = '[2020-08-01,)' where id = $1`, [
      mentor.appointmentId,
    ]);
    await expectAdmitted(mentor);
  });

  test('holds the appointment from its first instant on and not at its last', async () => {
    const mentor = await appoint(world.database, 'mentor', organisations.vo.id, {
      during: '[2026-11-01T00:00:00Z,2026-12-01T00:00:00Z)',
    });
    for (const [instant, admitted] of [
      ['2026-10-31T23:59:50Z', false],
      ['2026-11-01T00:00:00Z', true],
      ['2026-11-30T23:59:50Z', true],
      ['2026-12-01T00:00:00Z', false],
    ] as const) {
      setTo(world.server, instant);
      await (admitted ? expectAdmitted(mentor) : expectTurnedAway(mentor));
    }
    setTo(world.server, '2026-10-05T12:00:00+02:00');
  });

  test('acts in the one capacity and for the one organisation that the token says', async () => {
    const officer = personaNamed('leerplichtambtenaar');
    const holder = personaNamed('contactpersoon-preventief-spreekuur');
    expect(officer.person).toBe(holder.person);
    await expectAdmitted(officer);
    await expectAdmitted(holder);
    const variants: Persona[] = [
      { ...officer, persona: 'a', capacity: 'mentor' },
      { ...officer, persona: 'b', capacity: 'privacy-officer' },
      { ...officer, persona: 'c', organisation: organisations.vo.id },
      { ...officer, persona: 'd', capacity: 'ouder', organisation: null },
      { ...officer, persona: 'e', capacity: 'leerling', organisation: null },
    ];
    for (const variant of variants) await expectTurnedAway(variant);
    const mentorToo = {
      ...officer,
      persona: 'f',
      capacity: 'mentor',
      organisation: organisations.vo.id,
    } as const;
    await appointAlso(world.database, mentorToo);
    const { data } = await traced(world.server, mentorToo, viewer);
    expect(data).toEqual({ viewer: { capacity: 'MENTOR' } });
  });

  test('whom nobody knows is turned away like one who holds nothing, and there is nobody to put on record', async () => {
    const stranger = someone('mentor', organisations.vo.id);
    expect(await linesOf(world.database, await expectTurnedAway(stranger))).toEqual([]);
    const known = someone('mentor', organisations.vo.id);
    await insertPerson(world.database, known, region.id, 'Zonder aanstelling');
    expect(await linesOf(world.database, await expectTurnedAway(known))).toHaveLength(1);
    await appointAlso(world.database, known);
    await expectAdmitted(known);
  });
});

describe('pupil and parent', () => {
  const caseIds = async (who: Who): Promise<unknown> => {
    const { data } = await traced(world.server, who, '{ cases { edges { node { id } } } }');
    return (pick(data ?? undefined, 'cases', 'edges') as { node: { id: string } }[]).map(
      ({ node }) => node.id,
    );
  };

  test('a parent is one by the register: without a case nobody, with one for the own child alone', async () => {
    const known = { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } } as const;
    const ours = await enrol(world.database, known);
    const theirs = await enrol(world.database, known);
    await expectTurnedAway(ours.adults.moeder);
    const ourCase = await openCase(world.server, ours);
    const theirCase = await openCase(world.server, theirs);
    expect(await caseIds(ours.adults.moeder)).toEqual([ourCase]);
    expect(await caseIds(theirs.adults.moeder)).toEqual([theirCase]);
    const query = `{ case(id: "${theirCase}") { id } }`;
    expect((await traced(world.server, ours.adults.moeder, query)).data).toEqual({ case: null });
    expect((await traced(world.server, theirs.pupil, query)).data).toEqual({ case: { id: theirCase } });
    expect((await traced(world.server, ours.pupil, query)).data).toEqual({ case: null });
  });

  test('a parent whose authority ends between two questions is turned away at the second', async () => {
    const family = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: {}, vader: {} },
    });
    const caseId = await openCase(world.server, family);
    expect(await caseIds(family.adults.vader)).toEqual([caseId]);
    await world.database.query(`update authorities set until_day = '2026-10-04' where adult_id = $1`, [
      family.adults.vader.person,
    ]);
    await applyLawTo(world.database, family.subject);
    await expectTurnedAway(family.adults.vader);
    expect(await caseIds(family.adults.moeder)).toEqual([caseId]);
  });

  test('a parent without authority is admitted and sees no case', async () => {
    const family = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
    });
    const caseId = await openCase(world.server, family);
    expect(await caseIds(family.adults.vader)).toEqual([]);
    expect(await caseIds(family.adults.moeder)).toEqual([caseId]);
  });

  test('a pupil of 11 has no door of the own; from the midnight of the twelfth birthday on there is one', async () => {
    const family = await enrol(world.database, { birthDate: '2014-11-20', adults: { moeder: {} } });
    const caseId = await openCase(world.server, family);
    await expectTurnedAway(family.pupil);
    setTo(world.server, '2026-11-19T23:59:50+01:00');
    await expectTurnedAway(family.pupil);
    setTo(world.server, '2026-11-20T00:00:00+01:00');
    expect(await caseIds(family.pupil)).toEqual([caseId]);
    setTo(world.server, '2026-10-05T12:00:00+02:00');
  });

  test('a parent acts for no organisation, also when the token names one', async () => {
    const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    const dressed = {
      ...family.adults.moeder,
      persona: `${family.subject}`,
      organisation: organisations.vo.id,
    };
    const { data, trace } = await traced(
      world.server,
      dressed,
      `{ viewer { organisation { id } } case(id: "${caseId}") { id } }`,
    );
    expect(data).toEqual({ viewer: { organisation: null }, case: { id: caseId } });
    const lines = await linesOf(world.database, trace);
    expect(lines.map(line => line.organisation_id)).toEqual(lines.map(() => null));
  });
});
