// Reads and writes without pause, noting each answer that arrived: what was acknowledged must be there afterwards.

import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { JWK } from 'jose';
import { expect } from 'vitest';
import { demoToken } from '../../../src/demo/demo-token.js';
import { thirteenInCare } from '../../../src/demo/region/stories/thirteen-in-care.js';
import { caseOf } from '../../../src/demo/region/story-rows.js';
import { personaNamed } from '../../support/ask.js';
import { askDatabase } from './running-server.js';

export interface Answered {
  readonly trace: string;
  readonly kind: 'read' | 'write';
  readonly status: number;
  /** What was written, as the answer tells. */
  readonly id?: string;
}

export interface Load {
  readonly answered: readonly Answered[];
  /** How many came to nothing: refused, broken off, or answered with an error. */
  readonly unanswered: () => number;
  /** Waits until so many more were answered with success. */
  more(count: number): Promise<void>;
  stop(): Promise<void>;
}

const caseId = caseOf(thirteenInCare);
const reading = `{ case(id: "${caseId}") { id phase pupil { givenNames } healthFeedback { conclusion } } }`;
const writing = (
  trace: string,
): string => `mutation { makeAgreement(input: { caseId: "${caseId}", what: "${trace}", who: "Mentor",
  dueOn: "2030-01-01", result: "x", followUp: "x", madeOn: "2020-01-01" }) { id } }`;

interface Body {
  readonly data?: { readonly makeAgreement?: { readonly id: string } | null } | null;
}

function send(
  url: string,
  agent: Agent,
  { query, token, trace }: { query: string; token: string; trace: string },
) {
  return new Promise<{ status: number; text: string } | undefined>(resolve => {
    const body = JSON.stringify({ query });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
      traceparent: `00-${trace}-${'1'.repeat(16)}-01`,
    };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(undefined));
      response.on('aborted', () => resolve(undefined));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', () => resolve(undefined));
    sent.end(body);
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

export async function startLoad(url: string, key: JWK, clients = 8): Promise<Load> {
  const token = await demoToken(key, personaNamed('mentor'));
  const agent = new Agent({ keepAlive: true });
  const answered: Answered[] = [];
  let unanswered = 0;
  let going = true;
  const client = async (index: number): Promise<void> => {
    for (let turn = index; going; turn += 1) {
      const trace = randomBytes(16).toString('hex');
      const kind = turn % 2 === 0 ? 'read' : 'write';
      const answer = await send(url, agent, {
        query: kind === 'read' ? reading : writing(trace),
        token,
        trace,
      });
      if (answer?.status !== 200) {
        unanswered += 1;
        await pause(10);
        continue;
      }
      const id = (JSON.parse(answer.text) as Body).data?.makeAgreement?.id;
      answered.push({ trace, kind, status: answer.status, ...(id === undefined ? {} : { id }) });
    }
  };
  const clientsRunning = Array.from({ length: clients }, (_, index) => client(index));
  return {
    answered,
    unanswered: () => unanswered,
    more: async count => {
      const goal = answered.length + count;
      for (const until = Date.now() + 30_000; answered.length < goal; await pause(10))
        if (Date.now() > until) throw new Error(`only ${answered.length} of ${goal} were answered`);
    },
    stop: async () => {
      going = false;
      await Promise.all(clientsRunning);
      agent.destroy();
    },
  };
}

/** Everything that was answered is on record, and everything that was acknowledged is there; tells how much there was. */
export async function expectNothingLost(dataDir: string, answered: readonly Answered[]): Promise<number> {
  const lines = await askDatabase<{ trace_id: string; actions: string[] }>(
    dataDir,
    `select trace_id, array_agg(distinct action order by action) as actions from access_log
      where trace_id = any ($1) and outcome = 'PERMITTED' group by trace_id`,
    [answered.map(one => one.trace)],
  );
  const actions = new Map(lines.map(line => [line.trace_id, line.actions.join(' ')]));
  const unlogged = answered.filter(
    ({ trace, kind }) => actions.get(trace) !== (kind === 'read' ? 'READ' : 'CREATE READ'),
  );
  expect(unlogged).toEqual([]);
  const written = answered.filter(one => one.kind === 'write');
  const rows = await askDatabase<{ id: string; what: string }>(
    dataDir,
    'select id, what from agreements where id = any ($1)',
    [written.map(one => one.id)],
  );
  const there = new Map(rows.map(row => [row.id, row.what]));
  expect(written.filter(one => there.get(one.id ?? '') !== one.trace)).toEqual([]);
  return answered.length;
}

/** Nothing is there that is not on record: what was written stands and falls with its line. */
export async function expectNothingUnrecorded(dataDir: string): Promise<void> {
  const rows = await askDatabase(
    dataDir,
    `select a.id from agreements a where a.who = 'Mentor' and a.what ~ '^[0-9a-f]{32}$'
        and not exists (select 1 from access_log l where l.trace_id = a.what and l.action = 'CREATE')`,
  );
  expect(rows).toEqual([]);
}
