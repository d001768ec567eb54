// "Who looked at me?": pupil and parent read the lines about them, as far as they may know of what was looked at.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { askConsent, say, traced, type Who } from '../api/support/casework.js';
import { setTo } from '../api/support/clock.js';
import { enrol, type Family } from '../api/support/families.js';
import { linesOf } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';
import { type JsonObject, pick } from '../support/ask.js';
import { type Looks, lookedAt } from './support/looked-at.js';

const world = openWorld();
let fourteen: Family<'moeder' | 'vader'>;
let eleven: Family<'moeder'>;
const traces: Record<string, Looks> = {};

beforeAll(async () => {
  const { database } = world;
  fourteen = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  eleven = await enrol(database, { birthDate: '2015-05-01', adults: { moeder: {} } });
  traces.fourteen = await lookedAt(world, fourteen);
  traces.eleven = await lookedAt(world, eleven);
});

interface Accesses {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const entry =
  'id at capacity purpose action outcome emergency classes rules person { name } organisation { name }';

async function accessesOf(who: Who): Promise<JsonObject[]> {
  const query = `{ viewer { accesses(first: 90) { edges { node { ${entry} } } } } }`;
  const { data, errors } = await traced(world.server, who, query);
  if (errors !== undefined || data === null) throw new Error(JSON.stringify(errors));
  return (pick(data, 'viewer', 'accesses', 'edges') as { node: JsonObject }[]).map(one => one.node);
}

/** The classes that somebody finds of one look, over its lines. */
async function classesSeen(who: Who, trace: string): Promise<string[]> {
  const ids = await world.database.query<{ id: string }>('select id from access_log where trace_id = $1', [
    trace,
  ]);
  const seen = await accessesOf(who);
  const found = seen.filter(one => ids.some(({ id }) => id === one.id));
  return found.flatMap(one => one.classes as string[]).sort();
}

describe('a pupil of 14', () => {
  test('finds who looked at the case and at the care, with name, organisation, purpose and rule', async () => {
    expect(await classesSeen(fourteen.pupil, traces.fourteen!.case!)).toEqual(['D01', 'D29']);
    expect(await classesSeen(fourteen.pupil, traces.fourteen!.care!)).toEqual(['D11', 'D12', 'D29']);
    const [line] = await linesOf(world.database, traces.fourteen!.case!);
    const found = (await accessesOf(fourteen.pupil)).find(
      one => one.capacity === 'MENTOR' && one.action === 'READ' && (one.classes as string[]).includes('D01'),
    );
    expect(found).toEqual({
      id: expect.any(String),
      at: line!.at.toISOString(),
      capacity: 'MENTOR',
      purpose: 'ATTENDANCE',
      action: 'READ',
      outcome: 'PERMITTED',
      emergency: false,
      classes: ['D01', 'D29'],
      rules: ['case.read.mentor', 'pupil.read.mentor'],
      person: { name: 'Marit Verhoeven' },
      organisation: { name: organisations.vo.name },
    });
  });

  test('does not find that there was a preventive talk: that is told by the school', async () => {
    expect(await classesSeen(fourteen.pupil, traces.fourteen!.talk!)).toEqual(['D29']);
    const all = (await accessesOf(fourteen.pupil)).flatMap(one => one.classes as string[]);
    expect(all).not.toContain('D18');
    // It is on record all the same.
    expect((await linesOf(world.database, traces.fourteen!.talk!)).map(line => line.secrecy).sort()).toEqual([
      'CASE',
      'SCHOOL_TALK',
    ]);
  });

  test('finds nothing of another pupil', async () => {
    const subjects = await world.database.query<{ subject: string }>(
      'select distinct subject from access_log where id = any ($1)',
      [(await accessesOf(fourteen.pupil)).map(one => one.id)],
    );
    expect(subjects).toEqual([{ subject: fourteen.subject }]);
    for (const look of [
      traces.eleven!.case!,
      traces.eleven!.care!,
      traces.eleven!.talk!,
      traces.eleven!.everything!,
    ])
      expect(await classesSeen(fourteen.pupil, look)).toEqual([]);
  });

  test('finds the own looking too, and does not find the names of those who take no part', async () => {
    const { trace } = await traced(world.server, fourteen.pupil, '{ cases { edges { node { id } } } }');
    const own = (await accessesOf(fourteen.pupil)).filter(one => one.capacity === 'LEERLING');
    expect(own).toContainEqual(expect.objectContaining({ action: 'SEARCH', organisation: null }));
    expect(await linesOf(world.database, trace)).toHaveLength(1);
    // Whoever oversees takes part in no case, and the pupil does not meet them.
    await traced(world.server, 'privacy-officer', '{ consentRegister(first: 90) { edges { node { id } } } }');
    const overseen = (await accessesOf(fourteen.pupil)).find(one => one.capacity === 'PRIVACY_OFFICER');
    expect(overseen).toMatchObject({ action: 'SEARCH', classes: ['D24'], person: null, organisation: null });
  });
});

describe('a parent', () => {
  test('of 14 finds who looked at the case, and not that there was care or a talk to look at', async () => {
    for (const parent of Object.values(fourteen.adults)) {
      expect(await classesSeen(parent, traces.fourteen!.case!)).toEqual(['D01', 'D29']);
      expect(await classesSeen(parent, traces.fourteen!.care!)).toEqual(['D29']);
      expect(await classesSeen(parent, traces.fourteen!.everything!)).toEqual(['D29']);
      expect(await classesSeen(parent, traces.fourteen!.talk!)).toEqual(['D29']);
      const all = (await accessesOf(parent)).flatMap(one => one.classes as string[]);
      for (const hidden of ['D11', 'D12', 'D18']) expect(all).not.toContain(hidden);
    }
  });

  test('of 11 finds who looked at the care too, which is theirs to know', async () => {
    expect(await classesSeen(eleven.adults.moeder, traces.eleven!.care!)).toEqual(['D11', 'D12', 'D29']);
    expect(await classesSeen(eleven.adults.moeder, traces.eleven!.talk!)).toEqual(['D29']);
    expect(await classesSeen(eleven.adults.moeder, traces.fourteen!.case!)).toEqual([]);
  });

  test('of 12, a day later, finds of the same looking what a parent of 12 may know', async () => {
    setTo(world.server, '2027-05-01T09:00:00+02:00');
    expect(await classesSeen(eleven.adults.moeder, traces.eleven!.care!)).toEqual(['D29']);
    expect(await classesSeen(eleven.adults.moeder, traces.eleven!.case!)).toEqual(['D01', 'D29']);
    expect(await classesSeen(eleven.pupil, traces.eleven!.care!)).toEqual(['D11', 'D12', 'D29']);
    setTo(world.server, '2026-10-05T12:00:00+02:00');
  });

  test('of 16 finds nothing any more; the pupil does', async () => {
    setTo(world.server, '2028-05-01T09:00:00+02:00');
    // The evidence of authority was of 2026: after a year it would be unknown.
    await world.database.query(`update authorities set evidence_on = '2028-04-01' where subject = $1`, [
      fourteen.subject,
    ]);
    await say(world.server, fourteen.pupil, 'giveConsent', await freshRequest());
    expect(await accessesOf(fourteen.adults.moeder)).toEqual([]);
    expect((await accessesOf(fourteen.pupil)).length).toBeGreaterThan(5);
    setTo(world.server, '2026-10-05T12:00:00+02:00');
  });

  async function freshRequest(): Promise<string> {
    const [row] = await world.database.query<{ id: string }>('select id from cases where subject = $1', [
      fourteen.subject,
    ]);
    return askConsent(world.server, 'jeugdarts', row!.id);
  }
});

describe('a page of it', () => {
  const query =
    'query ($first: Int!, $after: String) { viewer { accesses(first: $first, after: $after) { edges { node { id at } } pageInfo { hasNextPage endCursor } } } }';

  interface Page {
    readonly ids: readonly string[];
    readonly next: string | null;
  }

  async function page(first: number, after: string | null): Promise<Page> {
    const { data } = await traced(world.server, fourteen.pupil, query, { variables: { first, after } });
    const { edges, pageInfo } = (data as unknown as { viewer: { accesses: Accesses } }).viewer.accesses;
    return { ids: edges.map(one => one.node.id), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  test('after page tells it all once, the newest first', async () => {
    const whole = (await accessesOf(fourteen.pupil)).map(one => one.id);
    const ids: string[] = [];
    let next: string | null = null;
    do {
      const found: Page = await page(4, next);
      ids.push(...found.ids);
      next = found.next;
    } while (next !== null);
    expect(new Set(ids).size).toBe(ids.length);
    // Each page is itself a look that comes before the next question, and none of it moves the pages along.
    expect(ids.filter(id => whole.includes(id))).toEqual(whole);
  });
});
