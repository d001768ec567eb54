// What leaves the server: status, headers and bytes; never kept by anybody on the way.

import type { ServerResponse } from 'node:http';
import type { Receipt } from '../record/seal/receipt.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** On every answer, whatever it is. */
const always: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  // Apollo has headers of its own on some refusals, among them a weaker cache-control.
  response.writeHead(status, { ...headers, ...always, 'content-length': bytes.length });
  response.end(bytes);
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

/** The same answer with the trace id by which the record and the log know it. */
export const traced = (answer: Answer, traceId: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'trace-id': traceId },
});

/** How an answer ends that keeps a place for its receipt (http/operation-gate); nothing else ends so. */
const place = /"receipt":null(?=\}\}\n?$)/;

/** The same answer with the receipt of the lines that it left; without any, the place stays empty. */
export function receipted(answer: Answer, receipt: Receipt | null): Answer {
  if (receipt === null || typeof answer.body !== 'string') return answer;
  return { ...answer, body: answer.body.replace(place, () => `"receipt":${JSON.stringify(receipt)}`) };
}
