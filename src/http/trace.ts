// The trace id of a request: taken over from a W3C traceparent header when there is a good one, else made.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** 122 random bits, taken from Node's store of them: asking the system for each request's takes longer. */
const made = (): string => randomUUID().replaceAll('-', '');

export function traceOf({ headers }: IncomingMessage): string {
  const given = traceparent.exec(String(headers.traceparent ?? ''))?.[1];
  return given === undefined || /^0+$/.test(given) ? made() : given;
}
