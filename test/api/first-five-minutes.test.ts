// The same question about the same pupil, and three different answers.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { thirteenInCare } from '../../src/demo/region/stories/thirteen-in-care.js';
import { caseOf } from '../../src/demo/region/story-rows.js';
import { ask, askFor, pick } from '../support/ask.js';
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

const question = `query ($id: ID!) {
  case(id: $id) {
    pupil { givenNames }
    participants { capacity }
    healthFeedback { conclusion note { note } }
  }
}`;
const variables = { id: caseOf(thirteenInCare) };

describe('three partners ask about one pupil', () => {
  test('the jeugdarts reads the own feedback with its note', async () => {
    const data = await askFor(server, 'jeugdarts', question, { variables });
    expect(pick(data, 'case', 'pupil', 'givenNames')).toBe('Yara');
    expect(pick(data, 'case', 'healthFeedback')).toHaveLength(2);
    expect(pick(data, 'case', 'healthFeedback', 0, 'note', 'note')).toContain('rust nodig');
  });

  test('the mentor reads what pupil and parents agreed to share, and sees no participant from care', async () => {
    const { data, withheld } = await ask(server, 'mentor', question, { variables });
    expect(pick(data, 'case', 'healthFeedback', 0, 'conclusion')).toBe('NIET');
    expect(pick(data, 'case', 'participants')).toContainEqual({ capacity: 'ONDERSTEUNINGSCOORDINATOR' });
    expect(pick(data, 'case', 'participants')).not.toContainEqual({ capacity: 'JEUGDARTS' });
    expect(withheld).toContainEqual(
      expect.objectContaining({ resource: 'Participant', missing: [['consented']] }),
    );
  });

  test('the leerplichtambtenaar reads the conclusion alone, and not whose it is', async () => {
    const { data, withheld } = await ask(server, 'leerplichtambtenaar', question, { variables });
    expect(pick(data, 'case', 'pupil')).toBeNull();
    expect(pick(data, 'case', 'healthFeedback', 0)).toEqual({ conclusion: 'NIET', note: null });
    expect(withheld).toContainEqual(
      expect.objectContaining({ path: ['case', 'pupil'], missing: [['statutory']] }),
    );
  });
});
