// A running server: the parts put together once, the port opened, and everything closed again in order.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import { loginProblems } from './database/check-login.js';
import { lawPassesDue, migrationsAmiss, wallProblems } from './database/check-walls.js';
import { type ConnectionTarget, createDataSource, gateSource } from './database/data-source.js';
import type { NumberKeys } from './database/number-keys.js';
import { type NounClass, type NounShape, nounShapeOf } from './database/reading/noun-shape.js';
import { recordWriterRole } from './database/roles.js';
import { ApiError } from './errors.js';
import { CursorSealer } from './graphql/cursor.js';
import { type Answer, json, send } from './http/answer.js';
import { createExecute } from './http/execute.js';
import { createRateLimits } from './http/rate-limits.js';
import { refusal } from './http/refusal.js';
import { traceOf } from './http/trace.js';
import type { TokenVerifier } from './identity/token-verifier.js';
import { framesOf, type Log } from './log.js';
import { nouns } from './nouns.js';
import { beginEpoch } from './record/begin-epoch.js';
import { keepPolicyVersion } from './record/keep-policy-version.js';
import { GroupCommitWriter, type RecordWriter } from './record/record-writer.js';
import { createSchema } from './schema.js';
import { createServe, type Serve } from './serve.js';

export interface ServerParts {
  readonly config: Config;
  readonly target: ConnectionTarget;
  readonly tokens: TokenVerifier;
  readonly migrations: readonly string[];
  /** Of BSN and onderwijsnummer; without them no number is opened or found. */
  readonly numbers?: NumberKeys;
  readonly log: Log;
  /** Pages of the explorer; outside production only. */
  readonly pages?: (request: IncomingMessage) => Promise<Answer | undefined>;
  /** Offset of the test clock, as an interval; outside production only. */
  readonly clockOffset?: () => string;
  /** For testing the API wall alone. */
  readonly rowSecurityMayBeOff?: boolean;
  /** For measuring what the record costs; there is no way to it from the configuration. */
  readonly record?: RecordWriter;
}

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface Readiness {
  readonly ok: boolean;
  /** Absent where it cannot be asked. */
  readonly lawPassesDue?: number;
}

const health = (so: Readiness): Answer => json(so.ok ? 200 : 503, so);

function refuseIf(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`the server does not start: ${problems.join('; ')}`);
}

/** Refuses to start where a wall is down; the problems are said in words, none of them about a person. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, target, tokens, migrations, log } = parts;
  refuseIf(await loginProblems(target));
  const requests = gateSource({ target, poolSize: config.poolSize, entities: nouns, name: 'doorbraak' });
  const writing = createDataSource({ target, role: recordWriterRole, poolSize: 2, name: 'doorbraak record' });
  await Promise.all([requests.initialize(), writing.initialize()]);
  const closing: (() => Promise<unknown>)[] = [() => requests.destroy(), () => writing.destroy()];
  try {
    const checks = {
      production: config.production,
      migrations,
      rowSecurityMayBeOff: parts.rowSecurityMayBeOff ?? false,
    };
    refuseIf(await wallProblems(requests, checks));
    await keepPolicyVersion(writing);
    await beginEpoch(writing);
  } catch (fault) {
    await Promise.all(closing.map(close => close()));
    throw fault;
  }

  const shapes = new Map<NounClass, NounShape>();
  const shapeOf = (noun: NounClass): NounShape => {
    const known = shapes.get(noun) ?? nounShapeOf(requests, noun);
    shapes.set(noun, known);
    return known;
  };
  const record = parts.record ?? new GroupCommitWriter(writing);
  const { execute, stop: stopExecuting } = await createExecute({
    schema: createSchema(config.shield),
    open: !config.production,
    report: (fault, trace) => log.error('operation failed', { trace, frames: framesOf(fault) }),
  });
  const { clockOffset } = parts;
  const around = {
    dataSource: requests,
    record,
    shapeOf,
    numbers: parts.numbers ?? null,
    requireDuoBeforeTalk: config.requireDuoBeforeTalk,
    warn: (event: string, of: { readonly trace: string }) => log.warn(event, of),
    ...(clockOffset === undefined ? {} : { clockOffset }),
  };
  const rates = createRateLimits({ perActor: config.ratePerActor, refusedPerAddress: 30 });
  const serve = createServe({
    tokens,
    rates,
    execute,
    around,
    cursors: new CursorSealer(),
    log,
    requestMilliseconds: config.requestMilliseconds,
  });

  const ready = async (): Promise<Readiness> => {
    const amiss = await migrationsAmiss(requests, migrations).catch(() => ['unreachable']);
    if (amiss.length > 0) return { ok: false };
    // Who is due sees less than they may, and nobody more: that is told, and no reason not to serve.
    const due = await lawPassesDue(requests).catch(() => undefined);
    if (due === undefined) return { ok: false };
    return { ok: await tokens.ready(), lawPassesDue: due };
  };
  return listen({
    config,
    serve,
    ready,
    log,
    pages: parts.pages,
    close: async () => {
      await stopExecuting();
      await record.close();
      await Promise.all(closing.map(close => close()));
    },
  });
}

interface Listening {
  readonly config: Config;
  readonly serve: Serve;
  readonly ready: () => Promise<Readiness>;
  readonly log: Log;
  readonly pages: ServerParts['pages'];
  readonly close: () => Promise<void>;
}

async function listen({ config, serve, ready, log, pages, close }: Listening): Promise<RunningServer> {
  let stopping = false;
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    async (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      const started = performance.now();
      const answer = await route(path);
      if (stopping) response.setHeader('connection', 'close');
      send(response, answer);
      if (path === '/graphql') logAnswer(answer, performance.now() - started);

      function logAnswer({ status, headers }: Answer, milliseconds: number): void {
        log.info('answered', {
          trace: headers['trace-id'] ?? '',
          status,
          milliseconds: Math.round(milliseconds),
        });
      }

      async function route(to: string): Promise<Answer> {
        if (to === '/graphql') return serve(request);
        if (to === '/livez') return health({ ok: true });
        if (to === '/readyz') return health(stopping ? { ok: false } : await ready());
        const page = await pages?.(request);
        return (
          page ??
          json(
            ...refusal(new ApiError('BAD_USER_INPUT', { reason: 'NOT_A_PATH', status: 404 }), {
              traceId: traceOf(request),
              log,
            }),
          )
        );
      }
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    // New requests are turned away, those under way are answered and recorded, then everything is closed.
    stop: async () => {
      stopping = true;
      const closed = new Promise(resolve => server.close(resolve));
      server.closeIdleConnections();
      const atLast = setTimeout(() => server.closeAllConnections(), 12_000);
      await closed;
      clearTimeout(atLast);
      await close();
    },
  };
}
