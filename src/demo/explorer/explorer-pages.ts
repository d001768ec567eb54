// Pages of the explorer: GraphiQL from its package, and all it needs from this server alone.

import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { type Answer, json } from '../../http/answer.js';
import { explorerFile, packagesInstalled } from './explorer-files.js';
import { explorerFolder } from './explorer-folder.js';
import { personaList } from './persona-list.js';
import { readExamples } from './read-examples.js';
import { tokenPage } from './token-page.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = { 'content-security-policy': policy, 'cross-origin-opener-policy': 'same-origin' };

const html = (status: number, body: string): Answer => ({
  status,
  headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  body,
});

const ownPage = (name: string): Promise<string> => readFile(join(explorerFolder, 'assets', name), 'utf8');

const page = async (): Promise<Answer> =>
  packagesInstalled()
    ? html(200, await ownPage('explorer.html'))
    : html(503, await ownPage('not-installed.html'));

async function file(name: string): Promise<Answer | undefined> {
  const found = explorerFile(name);
  if (found === undefined) return undefined;
  return {
    status: 200,
    headers: { ...headers, 'content-type': found.type },
    body: await readFile(found.path),
  };
}

async function answer(
  key: JWK,
  { method, url = '', headers: sent }: IncomingMessage,
): Promise<Answer | undefined> {
  const [path = '', query] = url.split('?', 2);
  if (method === 'POST' && path === '/explorer/token')
    return tokenPage(key, new URLSearchParams(query).get('persona'), sent);
  if (method !== 'GET') return undefined;
  if (path === '/') return page();
  if (path === '/explorer/personas.json') return json(200, personaList);
  if (path === '/explorer/examples.json') return json(200, await readExamples());
  return path.startsWith('/explorer/') ? file(path.slice('/explorer/'.length)) : undefined;
}

const failed = json(500, { errors: [{ message: 'A file of the explorer cannot be read.' }] });

/** Undefined for what is none of the explorer's. */
export const explorerPages =
  (key: JWK) =>
  (request: IncomingMessage): Promise<Answer | undefined> =>
    answer(key, request).catch(() => failed);
