// The limit: what somebody could reach by hand, without GraphQL, with the same guarantees: a verified token, the actor's
// own role and row-level security, one round trip, and an answer that leaves only once its lines are durable.

import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { demoIssuerConfig } from '../../../../src/demo/demo-keys.js';
import { createTokenVerifier } from '../../../../src/identity/token-verifier.js';
import { policy } from '../../../../src/policy/policy.js';
import { type Capacity, capacityNames } from '../../../../src/policy/vocabulary/capacities.js';
import type { LineContent } from '../../../../src/record/access-line.js';
import { owedBy } from '../../../../src/record/insert-lines.js';
import { announce, readSettings } from '../server-settings.js';
import { type Asker, askerOf, commit, entered } from './entered.js';
import type { LimitLine, ToldTouched } from './read.js';
import { reads } from './reads.js';
import { createRecord } from './record.js';
import { registerBatch } from './register-batch.js';
import { type OperationOf, stateConsent } from './state-consent.js';

const { database, poolSize, jwks, log } = readSettings();
const settings = (role: string): string =>
  `-c role=${role} -c TimeZone=UTC -c search_path=public -c jit=off -c plan_cache_mode=force_generic_plan`;
const pool = new Pool({ ...database, max: poolSize, options: settings('doorbraak_gate') });
const recording = new Pool({ ...database, max: 2, options: settings('doorbraak_record_writer') });
const record = createRecord(recording);
const tokens = createTokenVerifier({
  issuers: [demoIssuerConfig(jwks.keys[0]!)],
  capacities: new Set(capacityNames),
});

const contentOf = ({ action, secrecy, resources, classes }: LimitLine, capacity: Capacity): LineContent => ({
  action,
  outcome: 'PERMITTED',
  emergency: false,
  secrecy,
  resources,
  classes,
  rules: resources.map(resource => `${resource}.read.${capacity}`),
  consents: [],
  facts: resources.map(resource => ({
    resource,
    rule: `${resource}.read.${capacity}`,
    facts: { linked: true },
  })),
});

const operationOf: OperationOf = ({ token, capacity, purpose }, actor, touched, lines) =>
  owedBy({
    at: new Date(actor.at),
    traceId: randomBytes(16).toString('hex'),
    actor: {
      personId: actor.personId,
      organisationId: token.organisation,
      capacity,
      purpose,
      issuer: token.issuer,
      tokenId: token.tokenId,
    },
    homeRegionId: touched[0]?.region ?? '',
    snapshot: actor.snapshot,
    policy: policy.hash,
    lines: lines.flatMap(line => {
      const content = contentOf(line, capacity);
      const those = touched.filter(one => one.line === undefined || lines[one.line] === line);
      return those.map(({ caseId, subject, region, items = line.items }) => ({
        content,
        caseId,
        subject,
        regionId: region,
        items,
      }));
    }),
  });

type Write = (pool: Pool, asker: Asker, variables: never, operationOf: OperationOf) => Promise<string>;

const writes: Readonly<Record<string, Write>> = {
  '/consent-statement': stateConsent,
  '/absence-batch': registerBatch,
};

interface Body {
  /** As each operation wants them; the load is our own. */
  readonly variables: never;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
}

async function answerTo(request: IncomingMessage): Promise<string> {
  const asker = askerOf(await tokens.verify(request.headers.authorization));
  const { variables } = await bodyOf(request);
  const read = reads[request.url ?? ''];
  if (read === undefined) return writes[request.url ?? '']!(pool, asker, variables, operationOf);
  const client = await pool.connect();
  try {
    const reading = { name: request.url!, text: read.text, values: read.values(variables) };
    const { actor, answers } = await entered(client, 'read', asker, [reading, commit]);
    client.release();
    const [answer, touched] = answers[0]![0]!;
    const told = JSON.parse(touched ?? '[]') as ToldTouched[];
    const those = told.map(([caseId, subject, region, line, items]) => ({
      caseId,
      subject,
      region,
      line,
      items,
    }));
    const said = read.finish?.(answer!, asker, new Date(actor.at)) ?? answer!;
    if (log === 'durable') await record.write(operationOf(asker, actor, those, read.lines));
    return said;
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const answer = await answerTo(request);
    const body = Buffer.from(`{"data":${answer}}`, 'utf8');
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-length': body.length,
    };
    response.writeHead(200, headers).end(body);
  } catch (fault) {
    process.stderr.write(`${String(fault)}\n`);
    response.writeHead(500).end();
  }
}

const server = createServer((request, response) => void serve(request, response));
server.listen(0, '127.0.0.1', () => {
  announce((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    await Promise.all([pool.end(), recording.end()]);
  });
});
