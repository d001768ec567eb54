// A name of somebody else's that leads to this machine opens nothing of the explorer: to a browser that page is ours.

import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoKey } from '../../src/demo/demo-keys.js';
import { explorerPages } from '../../src/demo/explorer/explorer-pages.js';
import type { RunningServer } from '../../src/server.js';
import { raw } from '../api/support/raw-http.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { startExplorerServer } from './explorer-server.js';

const pages = [
  ['GET', '/'],
  ['GET', '/explorer/personas.json'],
  ['GET', '/explorer/examples.json'],
  ['GET', '/explorer/explorer.js'],
  ['POST', '/explorer/token?persona=jeugdarts'],
] as const;

describe('over HTTP', () => {
  let database: TestDatabase;
  let server: RunningServer;
  beforeAll(async () => {
    database = await freshDatabase();
    server = await startExplorerServer(database);
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  test.each([
    '127.0.0.1',
    '127.0.0.1:4000',
    'localhost',
    'localhost:4000',
    'LocalHost:80',
    '[::1]',
    '[::1]:65535',
  ])('%s is this machine', async host => {
    for (const [method, path] of pages)
      expect([path, (await raw(server, { method, path, headers: { host } })).status]).toEqual([path, 200]);
  });

  test.each([
    'rebind.example',
    'rebind.example:4000',
    'localhost.rebind.example',
    '127.0.0.1.rebind.example:4000',
    'rebind.example:localhost',
    'localhost:4000@rebind.example',
    'rebind.example/localhost',
    'localhost.',
    'localhost, rebind.example',
    '[::1].rebind.example',
    '[::ffff:7f00:1]',
    '127.1',
    '0.0.0.0',
    '10.0.0.1:4000',
    '::1',
    ':4000',
  ])('"%s" is not', async host => {
    // As the page of that name would ask: to the browser it is the same origin.
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    for (const [method, path] of pages) {
      const { status, text, headers: told } = await raw(server, { method, path, headers });
      expect([path, status]).toEqual([path, 403]);
      expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.stringContaining('localhost') }] });
      expect(told['cache-control']).toBe('no-store');
    }
  });

  test('what is none of the explorer is as it was, under any name', async () => {
    const headers = { host: 'rebind.example' };
    for (const [path, status] of [
      ['/livez', 200],
      ['/elsewhere', 404],
      ['/explorer', 404],
    ] as const)
      expect([path, (await raw(server, { method: 'GET', path, headers })).status]).toEqual([path, status]);
  });

  test('a page of another site gets no token under a name of ours either', async () => {
    const path = '/explorer/token?persona=jeugdarts';
    const host = 'localhost:4000';
    const from = async (origin: string) => (await raw(server, { path, headers: { host, origin } })).status;
    expect([await from('http://rebind.example'), await from('http://localhost:4000')]).toEqual([403, 200]);
  });
});

describe('started with a HOST of its own', () => {
  const dataDir = temporaryFolder();
  const statusesOf = async (configured: string, host: string | undefined): Promise<unknown[]> => {
    const answer = explorerPages({ key: await demoKey(dataDir), host: configured });
    const asked = pages.map(([method, url]) => answer({ method, url, headers: { host } } as IncomingMessage));
    return (await Promise.all(asked)).map(one => one?.status);
  };
  const all = (status: number): number[] => pages.map(() => status);

  test.each([
    ['demo.example', 'demo.example:4000', 200],
    ['Demo.Example', 'demo.example', 200],
    ['demo.example', 'localhost:4000', 200],
    ['demo.example', 'other.example:4000', 403],
    ['demo.example', 'a.demo.example', 403],
    ['192.168.1.20', '192.168.1.20:4000', 200],
    ['192.168.1.20', '192.168.1.21:4000', 403],
    ['fd00::20', '[fd00::20]:4000', 200],
    ['fd00::20', '[fd00::21]:4000', 403],
    ['fd00::20', 'fd00::20', 403],
    ['0.0.0.0', '127.0.0.1:4000', 200],
    ['0.0.0.0', 'rebind.example', 403],
    ['127.0.0.1', '', 403],
    ['127.0.0.1', undefined, 403],
  ] as const)('%s, asked as %s: %d', async (configured, host, status) => {
    expect(await statusesOf(configured, host)).toEqual(all(status));
  });
});
