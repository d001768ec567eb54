// Requests as fetch would never send them: any method, headers twice, bytes that are no text, bodies that trickle in.

import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { withoutReceipt } from '../../support/receipt.js';
import type { TestServer } from '../../support/server.js';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Without its receipt. */
  readonly text: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  /** A list of values is sent as that many headers. */
  readonly headers?: Readonly<Record<string, string | number | string[]>>;
  readonly body?: string | Buffer | readonly (string | Buffer)[];
  /** Leaves the request unfinished after the body. */
  readonly unfinished?: boolean;
}

const agent = new Agent({ keepAlive: false });

/** A list of pieces is sent in chunks, without its length. */
export function raw(
  { url }: Pick<TestServer, 'url'>,
  { method = 'POST', path = '/graphql', headers = {}, body, unfinished = false }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, agent, headers: { ...headers } }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        sent.destroy();
        const text = withoutReceipt(Buffer.concat(chunks).toString('utf8'));
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    if (Array.isArray(body)) for (const piece of body as readonly (string | Buffer)[]) sent.write(piece);
    else if (body !== undefined && unfinished) sent.write(body);
    else if (body !== undefined) sent.setHeader('content-length', Buffer.byteLength(body as string | Buffer));
    if (unfinished) return;
    sent.end(Array.isArray(body) ? undefined : body);
  });
}
