// The trace id of a request: taken over from a W3C traceparent header when there is a good one, else made.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

export function traceOf({ headers }: IncomingMessage): string {
  const given = traceparent.exec(String(headers.traceparent ?? ''))?.[1];
  return given === undefined || /^0+$/.test(given) ? randomBytes(16).toString('hex') : given;
}
