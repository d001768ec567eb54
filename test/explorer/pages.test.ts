// What the explorer's pages hand out over HTTP, and to whom they do not.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../src/demo/region/personas.js';
import type { RunningServer } from '../../src/server.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer } from '../support/server.js';
import { startExplorerServer, tokenFor } from './explorer-server.js';

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

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface Sending {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Sends a path as it is written: fetch would tidy it up first. */
const raw = (path: string, { method = 'GET', headers = {} }: Sending = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, method, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end();
  });

const policyOf = ({ headers }: Reply): string => String(headers['content-security-policy']);
const nonceOf = (reply: Reply): string | undefined => /'nonce-([^']+)'/.exec(policyOf(reply))?.[1];

describe('the page', () => {
  test('lets in nothing from elsewhere and nothing written into it', async () => {
    const reply = await raw('/');
    expect(reply.status).toBe(200);
    expect(policyOf(reply).replace(/nonce-[A-Za-z0-9+/]{22}==/, 'nonce-...')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-...'; connect-src 'self'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(reply.text).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+=|<style|https?:\/\/(?!www\.w3\.org)/);
  });

  test('names a nonce that nobody can know beforehand', async () => {
    const [one, other] = [await raw('/'), await raw('/')];
    expect(one.text).toContain(`nonce="${nonceOf(one)}"`);
    expect(nonceOf(one)).not.toBe(nonceOf(other));
  });

  test('finds every file that it names, and every module that those name', async () => {
    const { text } = await raw('/');
    const named = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(found => found[1]!);
    expect(named).toHaveLength(6);
    for (const path of named) {
      const { status, headers, text: content } = await raw(path);
      expect([path, status]).toEqual([path, 200]);
      expect(String(headers['content-type'])).toContain(
        path.endsWith('.css') ? 'text/css' : 'text/javascript',
      );
      for (const [, module] of content.matchAll(/^import .* from '\.\/([a-z-]+\.js)';$/gm)) {
        named.push(...(named.includes(`/explorer/${module}`) ? [] : [`/explorer/${module}`]));
      }
    }
    expect(named).toHaveLength(13);
  });

  test('is not there in production, where no pages are passed, while the server itself is', async () => {
    const without = await startTestServer(database);
    const statuses = await Promise.all(
      ['/', '/explorer/personas.json', '/explorer/graphiql.js', '/livez'].map(
        async path => (await fetch(`${without.url}${path}`)).status,
      ),
    );
    await without.stop();
    expect(statuses).toEqual([404, 404, 404, 200]);
  });
});

describe('no path leads to a file that is not on the list', () => {
  test.each([
    '/explorer/',
    '/explorer/explorer.html',
    '/explorer/explorer-pages.ts',
    '/explorer/../explorer-pages.ts',
    '/explorer/..%2fexplorer-pages.ts',
    '/explorer/%2e%2e/explorer-pages.ts',
    '/explorer/../../../../package.json',
    '/explorer/....//....//package.json',
    '/explorer/..\\..\\package.json',
    '/explorer//etc/passwd',
    '/explorer/graphiql.js/../../package.json',
    '/explorer/react.js%00.css',
    '/explorer/__proto__',
    '/explorer/constructor',
    '/explorer/examples/who-am-i.graphql',
    '/../package.json',
    '//package.json',
  ])('%s', async path => {
    const { status, text } = await raw(path);
    expect(status).toBe(404);
    expect(text).toContain('There is nothing here.');
  });
});

describe('the list of personas', () => {
  test('tells who they are, in which group and for what they ask, and nothing that opens anything', async () => {
    const { text } = await raw('/explorer/personas.json');
    const listed = JSON.parse(text) as { persona: string; group: string; purposes: { name: string }[] }[];
    expect(listed.map(one => one.persona)).toEqual(personas.map(one => one.persona));
    expect(new Set(listed.map(one => one.group)).size).toBe(6);
    expect(listed.find(one => one.persona === 'jeugdarts')?.purposes[0]?.name).toBe('SICKNESS_GUIDANCE');
    expect(text).not.toMatch(/eyJ|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

describe('a token', () => {
  const path = '/explorer/token?persona=jeugdarts';
  const ask = (headers: Record<string, string>): Promise<Reply> => raw(path, { method: 'POST', headers });

  test('opens the API as that persona for fifteen minutes, and is kept by nobody', async () => {
    const reply = await ask({});
    const { token, expiresAt } = JSON.parse(reply.text) as { token: string; expiresAt: string };
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14.5);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(reply.headers['cache-control']).toBe('no-store');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ viewer { capacity } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { capacity: 'JEUGDARTS' } } });
  });

  test('is another one each time', async () => {
    expect(await tokenFor(server.url, 'mentor')).not.toBe(await tokenFor(server.url, 'mentor'));
  });

  test.each([
    ['the page itself', () => ({ 'sec-fetch-site': 'same-origin', origin: server.url }), 200],
    ['the page in a browser that does not tell from where', () => ({ origin: server.url }), 200],
    ['a person at the keyboard', () => ({ 'sec-fetch-site': 'none' }), 200],
    ['a tool', () => ({}), 200],
    [
      'a page of another site',
      () => ({ 'sec-fetch-site': 'cross-site', origin: 'http://other.example' }),
      403,
    ],
    ['a page of another port', () => ({ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }), 403],
    ['another page that only names its origin', () => ({ origin: 'http://other.example' }), 403],
    ['a page without an origin of its own', () => ({ origin: 'null' }), 403],
    [
      'a page that claims our origin from another site',
      () => ({ 'sec-fetch-site': 'cross-site', origin: server.url }),
      403,
    ],
  ])('asked for by %s', async (_who, headers, status) => {
    const reply = await ask(headers());
    expect(reply.status).toBe(status);
    expect(reply.text.includes('"token"')).toBe(status === 200);
  });

  test('is not to be had by GET, nor for somebody whom the demo does not know', async () => {
    expect((await raw(path)).status).toBe(404);
    expect((await raw('/explorer/token?persona=nobody', { method: 'POST' })).status).toBe(404);
    expect((await raw('/explorer/token', { method: 'POST' })).status).toBe(404);
  });
});
