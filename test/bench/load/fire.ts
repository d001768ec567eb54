// Sends requests over so many connections and tells how long they took; an answer that is not right ends the benchmark.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';

export interface Shot {
  readonly body: string;
  readonly token: string;
}

export interface Aim {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** What to send; each connection goes its own way through the list. */
  readonly shots: readonly Shot[];
  readonly isRight: (body: string) => boolean;
}

export interface Hits {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

interface Result {
  readonly duration: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly mismatches: number;
  readonly non2xx: number;
  readonly '2xx': number;
  readonly latency: { readonly p50: number; readonly p99: number };
}

interface Gun {
  setRequests(requests: readonly object[]): void;
}

type Autocannon = (options: object) => Promise<Result>;

const autocannon = (): Autocannon =>
  createRequire(join(projectRoot, 'test/bench/peers/package.json'))('autocannon') as Autocannon;

const asRequest = ({ body, token }: Shot): object => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
});

export async function fire({ port, path, connections, seconds, shots, isRight }: Aim): Promise<Hits> {
  const each = Math.ceil(shots.length / connections);
  let next = 0;
  const result = await autocannon()({
    url: `http://127.0.0.1:${port}${path}`,
    connections,
    duration: seconds,
    timeout: 30,
    setupClient: (gun: Gun) => {
      const from = next++ * each;
      gun.setRequests([...shots.slice(from), ...shots.slice(0, from)].slice(0, each).map(asRequest));
    },
    verifyBody: isRight,
  });
  const wrong = result.errors + result.timeouts + result.mismatches + result.non2xx;
  if (wrong > 0) {
    const { errors, timeouts, mismatches, non2xx } = result;
    const how = JSON.stringify({ errors, timeouts, mismatches, non2xx });
    throw new Error(`${wrong} answers of ${result['2xx']} were not right: ${how}`);
  }
  return {
    requests: result['2xx'],
    seconds: result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
