// Hands the explorer's own page a token of a persona, and no other page.

import type { IncomingHttpHeaders } from 'node:http';
import { decodeJwt, type JWK } from 'jose';
import { type Answer, json } from '../../http/answer.js';
import { demoToken } from '../demo-token.js';
import { personas } from '../region/personas.js';
import { refused } from './refused.js';

/** A browser says from where a request comes; a tool that says nothing is nobody's page. */
function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

export async function tokenPage(
  key: JWK,
  name: string | null,
  headers: IncomingHttpHeaders,
): Promise<Answer> {
  if (!isSameOrigin(headers)) return refused(403, 'Only the page of the explorer gets a token.');
  const persona = personas.find(one => one.persona === name);
  if (persona === undefined) return refused(404, 'The demo has no such persona.');
  const token = await demoToken(key, persona);
  const { exp } = decodeJwt(token);
  return json(200, { token, expiresAt: new Date(exp! * 1_000).toISOString() });
}
