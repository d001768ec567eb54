// Reads the body of a request: JSON of at most so many bytes, and one operation in it.

import type { IncomingMessage } from 'node:http';
import rawBody from 'raw-body';
import { ApiError } from '../errors.js';
import { limits } from '../graphql/limits/limits.js';

const malformed = (status = 400): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'MALFORMED_REQUEST', status });

/** Only POST, only JSON: what a browser sends across origins without asking is neither. */
export function checkForm({ method, headers }: IncomingMessage): void {
  if (method !== 'POST') throw new ApiError('BAD_USER_INPUT', { reason: 'METHOD_NOT_ALLOWED', status: 405 });
  const type = String(headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/.test(type)) throw malformed(415);
  if (headers['content-encoding'] !== undefined) throw malformed(415);
}

/** A body that trickles in holds a place as long as it may; Node itself looks at the clock only now and then. */
async function bytesInTime(request: IncomingMessage, milliseconds: number): Promise<Buffer> {
  const length = request.headers['content-length'];
  const known = length === undefined ? {} : { length };
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    const tooSlow = () => reject(new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_SLOW', status: 408 }));
    timer = setTimeout(tooSlow, milliseconds);
  });
  const reading = rawBody(request, { limit: limits.bodyBytes, ...known });
  // Given up, it may still break off: nobody waits for it then.
  reading.catch(() => undefined);
  return Promise.race([reading, timeUp]).finally(() => clearTimeout(timer));
}

async function textOf(request: IncomingMessage, milliseconds: number): Promise<string> {
  try {
    const bytes = await bytesInTime(request, milliseconds);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof ApiError) throw fault;
    if ((fault as { type?: unknown }).type === 'entity.too.large') {
      throw new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_LARGE', status: 413 });
    }
    throw malformed();
  }
}

export async function readBody(
  request: IncomingMessage,
  milliseconds: number = limits.requestMilliseconds,
): Promise<Record<string, unknown>> {
  const text = await textOf(request, milliseconds);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw malformed();
  }
  // A list would be a batch, and a batch is many operations under one limit.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed();
  return body as Record<string, unknown>;
}
