// The officer looks for lines in the record: each condition narrows it as it says, and what is found is what lies there.

import { beforeAll, describe, expect, test } from 'vitest';
import { traced, type Who } from '../api/support/casework.js';
import { enrol } from '../api/support/families.js';
import { linesOf } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';
import { personaNamed, pick } from '../support/ask.js';
import { lookedAt } from './support/looked-at.js';

const world = openWorld();
const officer = 'privacy-officer';
const nothing = '00000000-0000-4000-8000-000000000000';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly capacity: string;
  readonly action: string;
  readonly outcome: string;
  readonly emergency: boolean;
  readonly classes: readonly string[];
  readonly personId: string;
  readonly organisationId: string | null;
}

const fields = 'id at capacity action outcome emergency classes personId organisationId';

interface Page {
  readonly edges: readonly { readonly node: Line }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All that is found, page after page. */
async function found(filter: object | null, first = 100, who: Who = officer): Promise<Line[]> {
  const query = `query ($first: Int!, $after: String, $filter: AccessLogFilter) {
    accessLog(first: $first, after: $after, filter: $filter) {
      edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
  const lines: Line[] = [];
  for (let after: string | null = null; ; ) {
    const variables = { first, after, filter };
    const { data, errors }: Awaited<ReturnType<typeof traced>> = await traced(world.server, who, query, {
      variables,
    });
    expect(errors).toBeUndefined();
    const page = pick(data ?? undefined, 'accessLog') as unknown as Page;
    lines.push(...page.edges.map(one => one.node));
    if (!page.pageInfo.hasNextPage) return lines;
    after = page.pageInfo.endCursor;
  }
}

/** Before anything was looked for: a search leaves lines of its own. */
let all: readonly Line[];
let until: string;

beforeAll(async () => {
  for (const birthDate of ['2012-05-01', '2015-05-01']) {
    const family = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
    await lookedAt(world, family);
    const [row] = await world.database.query<{ id: string }>(
      'select id from consents where subject = $1 limit 1',
      [family.subject],
    );
    // Refused, and on record: whoever is asked does not record the word of another.
    const input = `{ consentId: "${row!.id}", recorded: { personId: "${family.adults.vader.person}", method: WRITTEN } }`;
    const act = `mutation { giveConsent(input: ${input}) { __typename } }`;
    await traced(world.server, family.adults.moeder, act);
  }
  all = await found(null);
  until = new Date(Math.max(...all.map(one => Date.parse(one.at))) + 1).toISOString();
});

/** What was there before the searches. */
const old = (lines: readonly Line[]): string[] => {
  const known = new Set(all.map(one => one.id));
  return lines.map(one => one.id).filter(id => known.has(id));
};

const mentor = personaNamed('mentor');

describe('the record is searched', () => {
  test.each<[string, object, (line: Line) => boolean]>([
    ['by person', { personId: mentor.person }, one => one.personId === mentor.person],
    [
      'by organisation',
      { organisationId: mentor.organisation },
      one => one.organisationId === mentor.organisation,
    ],
    [
      'by capacity',
      { capacities: ['MENTOR', 'JEUGDARTS'] },
      one => ['MENTOR', 'JEUGDARTS'].includes(one.capacity),
    ],
    ['by kind', { actions: ['CREATE'] }, one => one.action === 'CREATE'],
    ['by outcome', { outcomes: ['REFUSED', 'FAILED'] }, one => one.outcome !== 'PERMITTED'],
    [
      'by class',
      { dataClasses: ['D11', 'D12'] },
      one => one.classes.some(code => ['D11', 'D12'].includes(code)),
    ],
    ['without emergencies', { emergency: false }, one => !one.emergency],
    ['for emergencies', { emergency: true }, one => one.emergency],
    [
      'by all at once',
      { capacities: ['JEUGDARTS'], actions: ['READ'], dataClasses: ['D12'] },
      one => one.capacity === 'JEUGDARTS' && one.action === 'READ' && one.classes.includes('D12'),
    ],
    ['by nothing', {}, () => true],
    ['in no capacity', { capacities: [] }, () => false],
  ])('%s', async (what, filter, suits) => {
    const expected = all.filter(suits).map(one => one.id);
    expect(expected.length > 0).toBe(!['for emergencies', 'in no capacity'].includes(what));
    expect(old(await found(filter))).toEqual(expected);
    // Page after page it is the same.
    if (expected.length > 7) expect(old(await found({ ...filter, until }, 7))).toEqual(expected);
  });

  test('by period, its first instant in it and its last not', async () => {
    const [newest, oldest] = [all[0]!.at, all.at(-1)!.at];
    expect(old(await found({ from: oldest, until }))).toEqual(all.map(one => one.id));
    const before = all.filter(one => Date.parse(one.at) < Date.parse(newest)).map(one => one.id);
    expect(old(await found({ until: newest }))).toEqual(before);
    const since = all.filter(one => Date.parse(one.at) >= Date.parse(newest)).map(one => one.id);
    expect(old(await found({ from: newest, until }))).toEqual(since);
  });

  test('by pupil, whom nothing in it names', async () => {
    const rows = await world.database.query<{ id: string; subject: string | null }>(
      'select id, subject from access_log where id = any ($1)',
      [all.map(one => one.id)],
    );
    const subjectOf = new Map(rows.map(row => [row.id, row.subject]));
    const subjects = [...new Set(rows.flatMap(row => row.subject ?? []))];
    expect(subjects.length).toBeGreaterThan(1);
    for (const subject of subjects) {
      const ofPupil = all.filter(one => subjectOf.get(one.id) === subject).map(one => one.id);
      expect(old(await found({ aboutSamePupilAs: ofPupil.at(-1), until }))).toEqual(ofPupil);
    }
  });

  test('and finds nothing of what is not there', async () => {
    for (const filter of [{ personId: nothing }, { aboutSamePupilAs: nothing }, { organisationId: 'x' }])
      expect(await found(filter)).toEqual([]);
  });

  test('and that it was searched is in it', async () => {
    const query = `{ accessLog(filter: { personId: "${nothing}" }) { edges { cursor } } }`;
    const { trace } = await traced(world.server, officer, query);
    const lines = await linesOf(world.database, trace);
    expect(lines).toMatchObject([
      { action: 'READ_RECORD', classes: ['D25'], capacity: officer, subject: null },
    ]);
  });

  test('by the officer alone', async () => {
    for (const who of ['mentor', 'leerling-15', 'opdrachtgever', 'organisatiebeheerder']) {
      const { status, data } = await traced(
        world.server,
        who,
        `{ accessLog(filter: { personId: "${personaNamed(who).person}" }) { edges { cursor } } }`,
      );
      expect({ who, status, data }).toEqual({ who, status: 403, data: null });
    }
  });

  test('not over a period that ends before it begins', async () => {
    const filter = `{ from: "2026-10-05T10:00:00Z", until: "2026-10-05T10:00:00Z" }`;
    const { data, errors } = await traced(
      world.server,
      officer,
      `{ accessLog(filter: ${filter}) { edges { cursor } } }`,
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'INVALID_FIELD',
      fields: ['until'],
    });
  });
});
