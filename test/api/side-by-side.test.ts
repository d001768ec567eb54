// Fields of one operation resolve side by side, in roles of their own: each in its own, whatever the others do.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ActorTransaction } from '../../src/database/actor-transaction.js';
import { gateSource } from '../../src/database/data-source.js';
import { lawWriterRole } from '../../src/database/roles.js';
import { demoIssuer } from '../../src/demo/demo-issuer-name.js';
import { askFor, personaNamed, pick } from '../support/ask.js';
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

test('a pupil reads the own case and who looked at it in one operation, and both are whole', async () => {
  await askFor(server, 'jeugdarts', '{ cases { edges { node { id pupil { givenNames } } } } }');
  const query = `{
    first: viewer { accesses { edges { node { capacity } } } }
    cases { edges { node { id pupil { givenNames } healthFeedback { conclusion } } } }
    second: viewer { person { id } accesses { edges { node { capacity } } } }
    again: cases { edges { node { id participants { capacity } } } }
  }`;
  for (let round = 0; round < 25; round++) {
    const data = await askFor(server, 'leerling', query);
    expect(pick(data, 'first', 'accesses', 'edges', 0, 'node', 'capacity')).toBeTruthy();
    expect(pick(data, 'second', 'person', 'id')).toBe(personaNamed('leerling').person);
    expect(pick(data, 'cases', 'edges', 0, 'node', 'healthFeedback')).toHaveLength(2);
    expect(pick(data, 'again', 'edges', 0, 'node', 'participants')).not.toEqual([]);
  }
});

test('whoever asks while the transaction is in another role waits until it is back, and a fault there ends it', async () => {
  const source = gateSource({ target: database.server, poolSize: 1, name: 'roles' });
  await source.initialize();
  const { person: subject, organisation, capacity } = personaNamed('mentor');
  const claim = { issuer: demoIssuer, subject, organisation, capacity, purpose: 'ATTENDANCE' } as const;
  const transaction = await ActorTransaction.open(source, { kind: 'read', claim });
  const roleNow = 'select current_user as role';
  const inside = transaction.as(lawWriterRole, async at => {
    await new Promise(resolve => setTimeout(resolve, 50));
    return at.query<{ role: string }>(roleNow);
  });
  const beside = transaction.query<{ role: string }>(roleNow);
  expect(await inside).toEqual([{ role: lawWriterRole }]);
  expect(await beside).toEqual([{ role: 'doorbraak_as_mentor' }]);
  const failing = transaction.as(lawWriterRole, async () => {
    throw new Error('in between');
  });
  await expect(failing).rejects.toThrow('in between');
  await expect(transaction.query(roleNow)).rejects.toThrow('over');
  await transaction.rollback();
  await source.destroy();
});
