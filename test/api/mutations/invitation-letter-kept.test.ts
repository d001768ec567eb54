// What is kept of a letter about an invitation, and when there is none: who may not make it, and to whom it may not go.

import { beforeAll, describe, expect, test } from 'vitest';
import { ask, pick } from '../../support/ask.js';
import { act } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol } from '../support/families.js';
import { formats, hashOf, invitationLetterOf, invited, letterBy } from '../support/letters.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const writer = 'ondersteuningscoordinator';
const name = 'makeInvitationLetter';
let everybody: EveryCapacity;

beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

const notTold = badInput('NOT_TO_BE_TOLD', 'addresseeId');

const born = { 15: '2011-05-01', 16: '2010-10-05', 17: '2009-05-01' };
type Age = keyof typeof born;

const of = (age: Age) => invited(world, born[age]);

describe('what is kept of it', () => {
  const kept = `{ id telling template templateVersion format addresseeId madeById madeAs sha256 fileName mediaType content recordedAt }`;

  test.each(formats)(
    'the row with the hash of the file, and lines in the record, and not the file (%s)',
    async format => {
      const asked = await of(15);
      const { pupil } = asked.family;
      const letter = await letterBy(world, writer, invitationLetterOf(asked.id, pupil, { format }));
      expect(letter.sha256).toBe(hashOf(letter.bytes));
      const lines = await linesOf(world.database, letter.asked.trace);
      expect(inShort(lines)).toEqual([
        'CREATE PERMITTED InvitationLetter',
        'READ PERMITTED InvitationLetter TalkInvitation',
        'READ PERMITTED Pupil',
        'READ PERMITTED Organisation Person Sitting',
        'READ PERMITTED AbsenceCount',
      ]);
      expect(lines[0]).toMatchObject({ subject: asked.family.subject, case_id: asked.caseId });
      const { data } = await ask(
        world.server,
        writer,
        `{ case(id: "${asked.caseId}") { invitationLetters ${kept} } }`,
      );
      expect(pick(data ?? undefined, 'case', 'invitationLetters')).toEqual([
        {
          ...{
            id: letter.id,
            telling: 'WHOLE',
            template: 'uitnodiging-leerling',
            templateVersion: 1,
            format,
          },
          ...{ addresseeId: pupil.person, madeAs: 'ONDERSTEUNINGSCOORDINATOR', sha256: letter.sha256 },
          ...{ madeById: expect.any(String), recordedAt: expect.any(String) },
          ...{ fileName: null, mediaType: null, content: null },
        },
      ]);
      const [row] = await world.database.query<{ row: string }>(
        'select to_json(l)::text as row from invitation_letters l where id = $1',
        [letter.id],
      );
      expect(row!.row).not.toContain('Leerling');
      expect(row!.row.length).toBeLessThan(900);
    },
  );

  test('is read by pupil and parent of 15, and of 17 by the pupil alone', async () => {
    const seenAt = async (age: Age): Promise<unknown[]> => {
      const asked = await of(age);
      await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.pupil));
      const question = `{ case(id: "${asked.caseId}") { invitationLetters { template } } }`;
      return Promise.all(
        [asked.family.pupil, asked.family.adults.moeder].map(async who => {
          const { data } = await ask(world.server, who, question);
          return pick(data ?? undefined, 'case', 'invitationLetters');
        }),
      );
    };
    const one = [{ template: 'uitnodiging-leerling' }];
    expect(await seenAt(15)).toEqual([one, one]);
    expect((await seenAt(17))[0]).toEqual(one);
    expect((await seenAt(17))[1] ?? []).toEqual([]);
  });

  test('cannot be changed or taken away', async () => {
    const asked = await of(15);
    const { id } = await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.pupil));
    const rights = await world.database.query(
      `select privilege_type from information_schema.role_table_grants
        where table_name in ('invitation_letters', 'notice_letters', 'school_talk_letters')
          and grantee like 'doorbraak_as_%' and privilege_type not in ('SELECT', 'INSERT')`,
    );
    expect({ id, rights }).toEqual({ id: expect.any(String), rights: [] });
  });

  test('the same letter asked twice at one instant has one hash, and two rows', async () => {
    const asked = await of(15);
    const stop = world.server.now();
    const letters = [];
    for (let times = 0; times < 2; times += 1) {
      letters.push(await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.pupil)));
      expect(world.server.now().getTime()).toBeGreaterThanOrEqual(stop.getTime());
    }
    expect(letters[0]!.id).not.toBe(letters[1]!.id);
    expect(letters[0]!.text).toBe(letters[1]!.text);
  });
});

describe('is refused', () => {
  test('to a parent without gezag, of unknown gezag, a stranger, a teacher, and to nobody', async () => {
    const asked = await of(15);
    const { family } = asked;
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const { database } = world;
    const adults = [];
    for (const kind of ['PARENT_WITHOUT', 'UNKNOWN', 'SUPERVISION_ONLY']) {
      const { person } = (await enrol(database, { birthDate: '1980-01-01', adults: {} })).pupil;
      await database.query(
        `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day)
         values ($1, $2, $3, $4, 'x', $5, '2012-05-01')`,
        [family.subject, family.regionId, family.schoolId, person, kind],
      );
      adults.push(person);
    }
    const mentor = await appoint(database, 'mentor', family.schoolId);
    for (const addresseeId of [
      ...adults,
      other.adults.moeder.person,
      other.pupil.person,
      mentor.person,
      'x',
    ]) {
      const { input } = invitationLetterOf(asked.id, family.pupil, { addresseeId });
      await expectRefused(world, { who: writer, name, input }, notTold);
    }
    await letterBy(world, writer, invitationLetterOf(asked.id, family.adults.moeder));
  });

  test('for a sitting that has been, and in a case that is closed, of which the invitation is not seen any more', async () => {
    const asked = await of(15);
    const { input } = invitationLetterOf(asked.id, asked.family.pupil);
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    await expectRefused(world, { who: writer, name, input }, badInput('SITTING_PAST', 'invitationId'));
    setTo(world.server, '2026-10-12T08:59:00+02:00');
    expect((await act(world.server, writer, name, input)).status).toBe(200);
    setTo(world.server, usualDay);
    await closeByHand(world.database, asked.family, asked.caseId);
    await expectRefused(world, { who: writer, name, input }, unknownId);
  });

  test('about no invitation, and to a coordinator of another school', async () => {
    const asked = await of(15);
    const { input } = invitationLetterOf('x', asked.family.pupil);
    await expectRefused(world, { who: writer, name, input }, unknownId);
    const elsewhere = { ...input, invitationId: asked.id };
    await expectRefused(world, { who: 'ondersteuningscoordinator-po', name, input: elsewhere }, unknownId);
  });

  test('to everybody but the ondersteuningscoordinator', async () => {
    const asked = await of(15);
    const { input } = invitationLetterOf(asked.id, asked.family.pupil);
    await expectNeverFor(world, everybody, { capacities: allBut(writer), name, input });
  });

  test('in words that name nobody', async () => {
    const asked = await of(16);
    const { input } = invitationLetterOf(asked.id, asked.family.adults.moeder);
    const { text } = await act(world.server, writer, name, input);
    expect(text).not.toMatch(/Leerling [0-9a-f]{4}|Volwassene/);
  });
});
