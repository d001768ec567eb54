// A signal of sickness by judgement (SICK-4): who of the school raises it, once for each spell, and how it is closed.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type JsonObject, pick } from '../../support/ask.js';
import { done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { allBut, appoint, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { coordinator, reportedSick } from '../support/registration.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const reason = 'sent home four Mondays on end';
const whole = `{ id criterion crossedOn counts { what } source articles mustNl action by dueOn state reason version pupil { id } }`;

const newPupil = (schoolId?: string): Promise<Family<'moeder'>> =>
  enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {} },
    ...(schoolId === undefined ? {} : { schoolId }),
  });

let family: Family<'moeder'>;
let spellId: string;

beforeAll(async () => {
  family = await newPupil();
  spellId = await reportedSick(world, family, { fromDay: '2026-10-01', untilDay: '2026-10-02' });
  await seat(world.server, await openCase(world.server, family), ['mentor', 'OWN_ORGANISATION']);
});

const attempt = (who: Who, input: Input = {}) =>
  ({ who, name: 'raiseSicknessSignal', input: { spellId, reason, ...input } }) as const;

async function openSignalsOf(who: Who, { pupilId }: Family): Promise<JsonObject[]> {
  const query = `{ workList { sicknessSignals(first: 100) { edges { node ${whole} } } } }`;
  const { data } = await traced(world.server, who, query);
  const edges = pick(data ?? undefined, 'workList', 'sicknessSignals', 'edges') as unknown as {
    node: JsonObject;
  }[];
  return edges.map(one => one.node).filter(node => pick(node, 'pupil', 'id') === pupilId);
}

describe('a signal by judgement', () => {
  test('tells the passage, what must happen by whom, and in words what stood out', async () => {
    const raised = await done(world.server, coordinator, 'raiseSicknessSignal', { spellId, reason }, whole);
    expect(raised).toEqual({
      id: expect.any(String),
      criterion: 'SICK_4',
      crossedOn: '2026-10-05',
      counts: [],
      source: 'DB:419, 571, 166-169',
      articles: [],
      mustNl: expect.stringMatching(/^opvallend ziekteverzuim/),
      action: 'JEUGDARTS_REFERRAL',
      by: ['MENTOR', 'ONDERSTEUNINGSCOORDINATOR'],
      dueOn: null,
      state: 'OPEN',
      reason,
      version: 1,
      pupil: { id: family.pupilId },
    });
    for (const who of [coordinator, 'mentor', 'schoolleiding', 'ondersteuningscoordinator'])
      expect(await openSignalsOf(who, family), who).toEqual([raised]);
  });

  test('is raised once for each spell, by whoever was first, and stands when more is registered', async () => {
    for (const who of [coordinator, 'mentor'])
      await expectRefused(world, attempt(who), conflict('ALREADY_SO'));
    await reportedSick(world, family, { fromDay: '2026-09-21', untilDay: '2026-09-21' });
    expect((await openSignalsOf(coordinator, family)).map(one => one.criterion)).toEqual(['SICK_4']);
    const other = await reportedSick(world, family, { fromDay: '2026-09-14', untilDay: '2026-09-14' });
    await done(world.server, 'mentor', 'raiseSicknessSignal', { spellId: other, reason });
    expect((await openSignalsOf(coordinator, family)).filter(one => one.criterion === 'SICK_4')).toHaveLength(
      2,
    );
  });

  test('is closed like any other, by the verzuimcoordinator, and not raised again for that spell', async () => {
    const pupil = await newPupil();
    const spell = await reportedSick(world, pupil);
    const raise = { spellId: spell, reason };
    const signalId = pick(await done(world.server, coordinator, 'raiseSicknessSignal', raise), 'id');
    const input = { signalId, version: 1, closedWith: 'JEUGDARTS_REFERRAL' };
    expect(await done(world.server, coordinator, 'closeSicknessSignal', input)).toMatchObject({
      closedWith: 'JEUGDARTS_REFERRAL',
      state: 'DONE',
      version: 2,
    });
    expect(await openSignalsOf(coordinator, pupil)).toEqual([]);
    await expectRefused(world, attempt(coordinator, { spellId: spell }), conflict('ALREADY_SO'));
  });

  test('is about the spell as it is now', async () => {
    const pupil = await newPupil();
    const old = await reportedSick(world, pupil);
    const better = { spellId: old, version: 1, untilDay: '2026-10-02' };
    const now = pick(await done(world.server, coordinator, 'reportRecovery', better), 'id');
    await expectRefused(world, attempt(coordinator, { spellId: old }), conflict('STALE_VERSION'));
    expect(
      await done(world.server, coordinator, 'raiseSicknessSignal', { spellId: now, reason }),
    ).toMatchObject({ criterion: 'SICK_4' });
    const again = { spellId: now, version: 2, untilDay: '2026-10-01' };
    const later = pick(await done(world.server, coordinator, 'reportRecovery', again), 'id');
    await expectRefused(world, attempt(coordinator, { spellId: later }), conflict('ALREADY_SO'));
  });

  test('says why', async () => {
    const spell = await reportedSick(world, await newPupil());
    for (const blank of ['', ' ', '\u00ad'])
      await expectRefused(world, attempt(coordinator, { spellId: spell, reason: blank }), {
        code: 'BAD_USER_INPUT',
        reason: 'INVALID_FIELD',
      });
    await done(world.server, coordinator, 'raiseSicknessSignal', { spellId: spell, reason });
  });
});

describe('who raises it', () => {
  test('the mentor of the pupil does, and not of another', async () => {
    const others = await reportedSick(world, await newPupil());
    await expectRefused(world, attempt('mentor', { spellId: others }), unknownId);
    const own = await reportedSick(world, family, { fromDay: '2026-09-07', untilDay: '2026-09-07' });
    expect(await done(world.server, 'mentor', 'raiseSicknessSignal', { spellId: own, reason })).toMatchObject(
      { criterion: 'SICK_4', reason },
    );
  });

  test('another school does not', async () => {
    const elsewhere = await appoint(world.database, coordinator, organisations.po.id);
    await expectRefused(world, attempt(elsewhere), unknownId);
    const theirs = await newPupil(organisations.po.id);
    const spell = await reportedSick(world, theirs, {}, elsewhere);
    expect(
      await done(world.server, elsewhere, 'raiseSicknessSignal', { spellId: spell, reason }),
    ).toMatchObject({ criterion: 'SICK_4' });
  });

  test('neither the family nor a system does, who report and do not judge', async () => {
    const everybody = await everyCapacity(world.database, family);
    for (const who of [family.adults.moeder, family.pupil, inCapacity(everybody, 'client-school')]) {
      const { status, errors, data } = await traced(
        world.server,
        who,
        'mutation ($input: RaiseSicknessSignalInput!) { raiseSicknessSignal(input: $input) { __typename } }',
        { variables: { input: { spellId, reason } } },
      );
      expect({ status, code: errors?.[0]?.extensions.code, data }).toEqual({
        status: 403,
        code: 'FORBIDDEN',
        data: null,
      });
    }
  });

  test('nobody else ever does', async () => {
    await expectNeverFor(world, await everyCapacity(world.database, family), {
      capacities: allBut('verzuimcoordinator', 'mentor', 'client-school', 'ouder', 'leerling'),
      name: 'raiseSicknessSignal',
      input: { spellId, reason },
    });
  });
});
