// Pages of the explorer: GraphiQL from its package, and all it needs from this server alone.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { type Answer, json } from '../../http/answer.js';
import { explorerFile, packagesInstalled } from './explorer-files.js';
import { explorerFolder } from './explorer-folder.js';
import { isOwnHost } from './own-host.js';
import { personaList } from './persona-list.js';
import { readExamples } from './read-examples.js';
import { refused } from './refused.js';
import { tokenPage } from './token-page.js';

/** Nothing from elsewhere and nothing written into the page; the nonce is for the style that GraphiQL's dialogs add. */
const policy = (nonce?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const headersFor = (type: string, nonce?: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy(nonce),
  'cross-origin-opener-policy': 'same-origin',
});

const ownPage = (name: string): Promise<string> => readFile(join(explorerFolder, 'assets', name), 'utf8');

async function page(): Promise<Answer> {
  const type = 'text/html; charset=utf-8';
  if (!packagesInstalled()) {
    return { status: 503, headers: headersFor(type), body: await ownPage('not-installed.html') };
  }
  const nonce = randomBytes(16).toString('base64');
  const body = (await ownPage('explorer.html')).replace('{{nonce}}', nonce);
  return { status: 200, headers: headersFor(type, nonce), body };
}

async function file(name: string): Promise<Answer | undefined> {
  const found = explorerFile(name);
  if (found === undefined) return undefined;
  return {
    status: 200,
    headers: headersFor(found.type),
    body: await readFile(found.path),
  };
}

export interface Explorer {
  readonly key: JWK;
  /** The configured HOST, beside the names of the loopback. */
  readonly host: string;
}

async function answer(
  { key, host }: Explorer,
  { method, url = '', headers: sent }: IncomingMessage,
): Promise<Answer | undefined> {
  const [path = '', query] = url.split('?', 2);
  if (path !== '/' && !path.startsWith('/explorer/')) return undefined;
  // To a browser another name that leads here is another site's page, and it would get a token as its own.
  if (!isOwnHost(sent.host, host))
    return refused(403, 'The explorer answers only to localhost and to the HOST that it was started with.');
  if (method === 'POST' && path === '/explorer/token')
    return tokenPage(key, new URLSearchParams(query).get('persona'), sent);
  if (method !== 'GET') return undefined;
  if (path === '/') return page();
  if (path === '/explorer/personas.json') return json(200, personaList);
  if (path === '/explorer/examples.json') return json(200, await readExamples());
  return file(path.slice('/explorer/'.length));
}

const failed = refused(500, 'A file of the explorer cannot be read.');

/** Undefined for what is none of the explorer's. */
export const explorerPages =
  (explorer: Explorer) =>
  (request: IncomingMessage): Promise<Answer | undefined> =>
    answer(explorer, request).catch(() => failed);
