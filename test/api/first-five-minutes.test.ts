// The README's first five minutes: the same question about the same pupil, and three different answers.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type JsonObject, pick } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** As it stands in the README, so that what stands there keeps working. */
const readme = readFileSync('README.md', 'utf8');
const { query: question } = JSON.parse(/-d '(\{"query":"\{ case.*?\})'; \}/.exec(readme)![1]!) as {
  query: string;
};

const seatsSeen = (data: JsonObject | null): unknown[] =>
  pick(data ?? undefined, 'case', 'participants') as unknown[];

describe('three partners ask about one pupil', () => {
  test('the jeugdarts reads the own feedback with its note', async () => {
    const { data } = await ask(server, 'jeugdarts', question);
    expect(pick(data, 'case', 'pupil', 'givenNames')).toBe('Yara');
    expect(seatsSeen(data)).toHaveLength(16);
    for (const capacity of ['JEUGDARTS', 'JGZ_MEDEWERKER'])
      expect(seatsSeen(data)).toContainEqual({ capacity });
    expect(pick(data, 'case', 'healthFeedback')).toHaveLength(2);
    expect(pick(data, 'case', 'healthFeedback', 0, 'note', 'note')).toContain('rust nodig');
  });

  test('the mentor reads what pupil and parents agreed to share, and sees no participant from care', async () => {
    const { data, withheld } = await ask(server, 'mentor', question);
    expect(pick(data, 'case', 'healthFeedback', 0, 'conclusion')).toBe('NIET');
    expect(seatsSeen(data)).toHaveLength(15);
    expect(seatsSeen(data)).toContainEqual({ capacity: 'SCHOOLPSYCHOLOOG' });
    for (const capacity of ['JEUGDARTS', 'JGZ_MEDEWERKER'])
      expect(seatsSeen(data)).not.toContainEqual({ capacity });
    expect(withheld).toContainEqual(
      expect.objectContaining({ resource: 'Participant', missing: [['consented']] }),
    );
  });

  test('the leerplichtambtenaar reads the conclusion alone, and not whose it is', async () => {
    const { data, withheld } = await ask(server, 'leerplichtambtenaar', question);
    expect(pick(data, 'case', 'pupil')).toBeNull();
    // The jeugdarts sits at the same table and is seen for that (MEETING); the colleague from care is not.
    expect(seatsSeen(data)).toHaveLength(15);
    expect(seatsSeen(data)).toContainEqual({ capacity: 'JEUGDARTS' });
    expect(seatsSeen(data)).not.toContainEqual({ capacity: 'JGZ_MEDEWERKER' });
    expect(pick(data, 'case', 'healthFeedback', 0)).toEqual({ conclusion: 'NIET', note: null });
    expect(withheld).toContainEqual(
      expect.objectContaining({ path: ['case', 'pupil'], missing: [['statutory']] }),
    );
  });

  test('and is refused the talk report whole, which whoever holds the talks writes and reads', async () => {
    const talk = question.replace(/\{ pupil.*\} \}$/, '{ preventiveTalkReport { report } } }');
    const refused = await ask(server, 'leerplichtambtenaar', talk);
    expect(refused).toMatchObject({ status: 403, data: null });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      fields: ['PreventiveTalkReport.report'],
      rules: ['preventiveTalkReport.read.leerplichtambtenaar'],
    });
    expect((await ask(server, 'contactpersoon-preventief-spreekuur', talk)).status).toBe(200);
  });
});
