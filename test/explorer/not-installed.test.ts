// An installation without development packages: the server runs, and the explorer says why it is not there.

import type { IncomingMessage } from 'node:http';
import { expect, test, vi } from 'vitest';

vi.mock('node:module', async original => {
  const real = await original<typeof import('node:module')>();
  const createRequire = (from: string) => {
    const require = real.createRequire(from);
    const resolve = (name: string): string => {
      if (name.startsWith('graphiql/')) throw new Error('not installed');
      return require.resolve(name);
    };
    return Object.assign((name: string) => require(name), { resolve });
  };
  return { ...real, createRequire };
});

const { explorerPages } = await import('../../src/demo/explorer/explorer-pages.js');

const get = (url: string) =>
  explorerPages({ key: { kty: 'OKP' }, host: '127.0.0.1' })({
    method: 'GET',
    url,
    headers: { host: 'localhost' },
  } as IncomingMessage);

test('the page says how to get it, in both languages', async () => {
  const answer = await get('/');
  expect(answer?.status).toBe(503);
  expect(answer?.body).toContain('npm ci');
  expect(answer?.body).toContain('The API itself is at');
});

test('its own style is there, a file of the package is not', async () => {
  expect((await get('/explorer/explorer.css'))?.status).toBe(200);
  expect(await get('/explorer/graphiql.js')).toBeUndefined();
  expect((await get('/explorer/react.js'))?.status).toBe(200);
});
