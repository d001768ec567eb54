// A real key set endpoint on the loopback interface, of which a test decides what it answers.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Signer } from './signer.js';

export type Answer = (response: ServerResponse) => void;

export interface JwksServer {
  readonly uri: string;
  readonly fetches: () => number;
  answer(answer: Answer): void;
  publish(...signers: readonly Pick<Signer, 'jwk'>[]): void;
  close(): Promise<void>;
}

export async function startJwksServer(): Promise<JwksServer> {
  let answer: Answer = status(503);
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    answer(response);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `http://127.0.0.1:${port}/jwks.json`,
    fetches: () => fetches,
    answer: next => {
      answer = next;
    },
    publish: (...signers) => {
      answer = json({ keys: signers.map(({ jwk }) => jwk) });
    },
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export function json(document: unknown, type = 'application/json'): Answer {
  return response => response.writeHead(200, { 'content-type': type }).end(JSON.stringify(document));
}

export function body(text: string, type: string): Answer {
  return response => response.writeHead(200, { 'content-type': type }).end(text);
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return response => response.writeHead(code, headers).end();
}
