// What commissioners are told of a case that went to them: codes, for as long as they have it, and never of whom it is.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Asking, personaNamed, pick } from '../../support/ask.js';
import {
  caseAtTheTable,
  decide,
  register,
  setTable,
  type TabledCase,
  takeStep,
} from '../support/breakthrough.js';
import { traced, type Who } from '../support/casework.js';
import { allBut, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { linesOf } from '../support/record-lines.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const officer = 'leerplichtambtenaar';
const commissioner = 'opdrachtgever';

const asked = `{ escalationCauses(first: 50) { edges { node { id protocol causes weeksOnAgenda escalatedOn } } } }`;

interface Seen {
  readonly id: string;
  readonly causes: readonly string[];
}

async function seenBy(who: Who | Asking): Promise<readonly Seen[]> {
  const { data } = await traced(world.server, who as Who, asked);
  const edges = pick(data ?? undefined, 'escalationCauses', 'edges') as unknown as readonly { node: Seen }[];
  return edges.map(({ node }) => node);
}

/** Discussed on 1 June and escalated on 1 October. */
async function escalated(protocol: 'AMSTERDAM' | 'SHERTOGENBOSCH'): Promise<TabledCase> {
  await setTable(world, protocol);
  const of = await caseAtTheTable(world);
  const by = protocol === 'AMSTERDAM' ? officer : 'ondersteuningscoordinator';
  const id = await register(world, by, of.caseId);
  if (protocol === 'AMSTERDAM') for (const who of [officer, 'swv-coordinator']) await decide(world, who, id);
  await takeStep(world, officer, of.caseId, 'DISCUSSED', { happenedOn: '2026-06-01' });
  const causes = ['WAITING_LIST', 'CHAIN_HELP_STALLED', 'WAITING_LIST'];
  await takeStep(world, officer, of.caseId, 'ESCALATED', { causes });
  return of;
}

describe('what was escalated', () => {
  let of: TabledCase;
  let mine: readonly Seen[];

  beforeAll(async () => {
    of = await escalated('AMSTERDAM');
    mine = await seenBy(commissioner);
  });

  test('comes to the commissioner by codes, with how long it took and since when (AM:179-181)', () => {
    expect(mine).toEqual([
      {
        id: expect.any(String),
        protocol: 'AMSTERDAM',
        causes: ['WAITING_LIST', 'CHAIN_HELP_STALLED'],
        weeksOnAgenda: 17,
        escalatedOn: '2026-10-01',
      },
    ]);
  });

  test('bears the id of no row that anybody else may know', async () => {
    const [row] = await world.database.query<{ id: string }>(
      'select id from escalation_causes where case_id = $1',
      [of.caseId],
    );
    expect(mine.map(({ id }) => id)).toEqual([row?.id]);
    expect(mine[0]?.id).not.toBe(of.caseId);
  });

  test('opens the case to the commissioner in no way', async () => {
    const { data, errors } = await traced(world.server, commissioner, `{ case(id: "${of.caseId}") { id } }`);
    expect(data?.case ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is on record as a look at this pupil, who asks who looked', async () => {
    const { trace } = await traced(world.server, commissioner, asked);
    const lines = await linesOf(world.database, trace);
    expect(lines).toMatchObject([
      { capacity: commissioner, subject: of.family.subject, outcome: 'PERMITTED' },
    ]);
  });

  test('is asked by no other capacity, the chair who escalates included', async () => {
    const everybody = await everyCapacity(world.database, of.family);
    for (const capacity of allBut(commissioner)) {
      const { status, errors } = await traced(world.server, inCapacity(everybody, capacity), asked);
      expect([capacity, status, errors?.[0]?.extensions.code]).toEqual([capacity, 403, 'FORBIDDEN']);
    }
  });

  test('is not shown for statistics, which open no single case (P9)', async () => {
    const who = { ...personaNamed(commissioner), purpose: 'STATISTICS' } as Asking;
    const { status } = await traced(world.server, who as Who, asked);
    expect(status).toBe(403);
  });

  test('is gone once the case is back on the agenda, and told anew when it is escalated anew', async () => {
    await takeStep(world, officer, of.caseId, 'RETURNED', { happenedOn: '2026-10-02' });
    expect(await seenBy(commissioner)).toEqual([]);
    await takeStep(world, officer, of.caseId, 'ESCALATED', { happenedOn: '2026-10-03', causes: ['SCHOOL'] });
    const again = await seenBy(commissioner);
    expect(again).toMatchObject([{ causes: ['SCHOOL'], weeksOnAgenda: 0, escalatedOn: '2026-10-03' }]);
    expect(again[0]?.id).not.toBe(mine[0]?.id);
  });

  test('is gone with the case that is closed', async () => {
    await closeByHand(world.database, of.family, of.caseId);
    expect(await seenBy(commissioner)).toEqual([]);
  });
});

test("where it is escalated to managers and boards commissioners are told nothing ('s-Hertogenbosch)", async () => {
  await escalated('SHERTOGENBOSCH');
  expect(await seenBy(commissioner)).toEqual([]);
});
