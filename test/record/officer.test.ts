// The privacy-officer reads the record of the region, whole; reading it is on record too; nobody else reads it.

import { beforeAll, describe, expect, test } from 'vitest';
import { traced } from '../api/support/casework.js';
import { enrol, type Family } from '../api/support/families.js';
import { linesOf } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';
import { type Asked, type JsonObject, personaNamed, pick } from '../support/ask.js';
import { lookedAt } from './support/looked-at.js';

interface Page {
  readonly edges: readonly { readonly node: JsonObject }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let fourteen: Family<'moeder' | 'vader'>;

beforeAll(async () => {
  fourteen = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  await lookedAt(world, fourteen);
  const eleven = await enrol(world.database, { birthDate: '2015-05-01', adults: { moeder: {} } });
  await lookedAt(world, eleven);
});

describe('the officer', () => {
  const log = (fields: string) => `{ accessLog(first: 90) { edges { node { ${fields} } } } }`;

  /** Page after page, to the end. */
  async function wholeRecord(fields: string): Promise<{ lines: JsonObject[]; traces: string[] }> {
    const query = `query ($after: String) { accessLog(first: 90, after: $after) {
      edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
    const lines: JsonObject[] = [];
    const traces: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, trace }: Asked & { trace: string } = await traced(
        world.server,
        'privacy-officer',
        query,
        {
          variables: { after },
        },
      );
      const page = pick(data ?? undefined, 'accessLog') as unknown as Page;
      traces.push(trace);
      lines.push(...page.edges.map(one => one.node));
      if (!page.pageInfo.hasNextPage) return { lines, traces };
      after = page.pageInfo.endCursor;
    }
  }

  test('reads the record of the region, the talk and the care in it, and that is on record', async () => {
    const { lines: told, traces } = await wholeRecord('classes personId organisationId');
    const classes = told.flatMap(one => one.classes as string[]);
    // Who and for which organisation, by id, also where the officer may see neither by name.
    expect(told).toContainEqual(
      expect.objectContaining({
        personId: personaNamed('jeugdarts').person,
        organisationId: personaNamed('jeugdarts').organisation,
      }),
    );
    for (const one of ['D11', 'D12', 'D18', 'D24', 'D29']) expect(classes).toContain(one);
    const lines = (await Promise.all(traces.map(trace => linesOf(world.database, trace)))).flat();
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(line).toMatchObject({ action: 'READ_RECORD', classes: ['D25'], capacity: 'privacy-officer' });
    expect(lines.map(line => line.subject)).toContain(fourteen.subject);
  });

  test('reads of a refusal on a pupil', async () => {
    const [row] = await world.database.query<{ id: string }>(
      'select id from consents where subject = $1 limit 1',
      [fourteen.subject],
    );
    const input = `{ consentId: "${row!.id}", recorded: { personId: "${fourteen.adults.vader.person}", method: WRITTEN } }`;
    const refused = await traced(
      world.server,
      fourteen.adults.moeder,
      `mutation { giveConsent(input: ${input}) { __typename } }`,
    );
    expect(refused.status).toBe(403);
    const { data } = await traced(world.server, 'privacy-officer', log('id outcome'));
    const [line] = await world.database.query<{ id: string }>(
      'select id from access_log where trace_id = $1',
      [refused.trace],
    );
    expect(pick(data ?? undefined, 'accessLog', 'edges')).toContainEqual({
      node: { id: line!.id, outcome: 'REFUSED' },
    });
  });

  test('reads of an attempt that was refused before it touched anybody', async () => {
    const refused = await traced(world.server, 'mentor', log('id'));
    expect(refused.status).toBe(403);
    const { data } = await traced(world.server, 'privacy-officer', log('id outcome'));
    const [line] = await world.database.query<{ id: string }>(
      'select id from access_log where trace_id = $1',
      [refused.trace],
    );
    expect(pick(data ?? undefined, 'accessLog', 'edges')).toContainEqual({
      node: { id: line!.id, outcome: 'REFUSED' },
    });
  });

  test.each(['mentor', coordinator, 'jeugdarts', 'schoolleiding', 'opdrachtgever', 'organisatiebeheerder'])(
    'is the only one: %s reads no line, neither there nor as viewer',
    async who => {
      const asked = await traced(world.server, who, log('id'));
      expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect(asked.errors?.[0]?.extensions.fields).toContain('Query.accessLog');
      const mine = await traced(world.server, who, '{ viewer { accesses { edges { node { id } } } } }');
      expect(mine.errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        fields: ['AccessLogEntry.id'],
      });
      const empty = await traced(
        world.server,
        who,
        '{ viewer { accesses { edges { cursor } pageInfo { hasNextPage } } } }',
      );
      if (empty.status === 200) {
        expect(pick(empty.data ?? undefined, 'viewer', 'accesses')).toEqual({
          edges: [],
          pageInfo: { hasNextPage: false },
        });
      } else expect(empty.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  test('pupil and parent do not oversee', async () => {
    for (const who of [fourteen.pupil, fourteen.adults.moeder]) {
      const asked = await traced(world.server, who, log('id'));
      expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['Query.accessLog'] });
    }
  });
});
