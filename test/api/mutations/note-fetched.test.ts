// That a pupil did not come to the talk and was fetched: the bare fact, noted by the school once the talk was to begin.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { act, done, openCase, traced } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand } from '../support/seats.js';
import { holder, invite } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const note = 'notePupilFetched';
let family: Family<'moeder'>;
let everybody: EveryCapacity;

async function invited() {
  setTo(world.server, usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  return { caseId, invitationId: await invite(world, caseId) };
}

beforeAll(async () => {
  await invited();
  everybody = await everyCapacity(world.database, family);
});

describe('the coordinator notes that the pupil was fetched', () => {
  test('when the talk was to begin, and pupil, parent and contact person read it', async () => {
    const { caseId, invitationId } = await invited();
    setTo(world.server, '2026-10-12T08:59:00+02:00');
    const early = { who: coordinator, name: note, input: { invitationId, version: 1 } } as const;
    await expectRefused(world, early, badInput('SITTING_TO_COME', 'invitationId'));
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    const { data, trace } = await act(world.server, coordinator, note, { invitationId, version: 1 });
    expect(pick(data ?? undefined, note)).toMatchObject({
      id: invitationId,
      version: 2,
      fetchedAt: expect.any(String),
    });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['UPDATE PERMITTED TalkInvitation', 'READ PERMITTED TalkInvitation']);
    for (const who of [family.pupil, family.adults.moeder, holder]) {
      const query = `{ case(id: "${caseId}") { talkInvitations { fetchedAt isVoluntary } } }`;
      const told = await traced(world.server, who, query);
      expect(pick(told.data ?? undefined, 'case', 'talkInvitations', 0)).toEqual({
        fetchedAt: expect.any(String),
        isVoluntary: true,
      });
    }
  });

  test('once, with the version that was read, and not in a case that is closed', async () => {
    const { caseId, invitationId } = await invited();
    setTo(world.server, '2026-10-12T10:00:00+02:00');
    const attempt = (version: number) =>
      ({ who: coordinator, name: note, input: { invitationId, version } }) as const;
    await expectRefused(world, attempt(2), conflict('STALE_VERSION'));
    await done(world.server, coordinator, note, { invitationId, version: 1 });
    await expectRefused(world, attempt(2), conflict('ALREADY_SO'));
    const closed = await invited();
    await closeByHand(world.database, family, closed.caseId);
    setTo(world.server, '2026-10-12T10:00:00+02:00');
    const input = { invitationId: closed.invitationId, version: 1 };
    const { errors } = await act(world.server, coordinator, note, input);
    // Whoever took part is tied to it no longer, and sees it no more.
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' });
    expect(caseId).not.toBe(closed.caseId);
  });

  test('nobody else, nor the coordinator of another school', async () => {
    const { invitationId } = await invited();
    const input = { invitationId, version: 1 };
    await expectNeverFor(world, everybody, { capacities: allBut(coordinator), name: note, input });
    await expectRefused(world, { who: 'ondersteuningscoordinator-po', name: note, input }, unknownId);
  });
});
