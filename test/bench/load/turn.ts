// One turn of one contender at one operation: warmed up, then measured, with the processor time of server and database.

import { randomInt } from 'node:crypto';
import type { RunningContender } from '../contenders/child.js';
import type { Contender } from '../contenders/contender.js';
import { connectionsFor, type Operation } from '../operations/operation.js';
import { fire, type Shot } from './fire.js';
import type { Places } from './places.js';
import { ofPostgres, ofProcess } from './processor-time.js';
import type { CasePlace, TokenMaker } from './tokens.js';

export interface Turn {
  readonly contender: Contender;
  readonly running: RunningContender;
  readonly operation: Operation;
  readonly places: Places;
  readonly tokens: TokenMaker;
  /** Process id of the postmaster. */
  readonly postgres: number;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface Measured {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time per request. */
  readonly server: number;
  readonly database: number;
  /** How many requests there were in all, those of the warm-up included. */
  readonly asked: number;
}

/** More than any contender answers in a turn, where each may be sent only once. */
const mostWritesPerSecond = 400;
const readsToChooseFrom = 8_000;

export async function shotAt(
  turn: Pick<Turn, 'contender' | 'operation' | 'tokens'>,
  place: CasePlace,
): Promise<Shot> {
  const { contender, operation, tokens } = turn;
  const variables =
    contender.isPeer === true && operation.peerVariables !== undefined
      ? operation.peerVariables(place)
      : operation.variables(place);
  return {
    body: JSON.stringify(contender.body(operation, variables)),
    token: await tokens.tokenFor(operation.capacity, place),
  };
}

/** No errors, and about as long as an answer with everything in it. */
const isRight = (body: string): boolean =>
  body.length > 60 && !body.includes('"errors"') && !body.includes('"case":null');

async function shoot(turn: Turn, seconds: number) {
  const { contender, running, operation, places } = turn;
  const connections = connectionsFor(operation, turn.connections);
  const perSecond = operation.heavy?.perSecond ?? mostWritesPerSecond;
  const drawn = operation.isWrite
    ? places.forWrites(operation, Math.ceil(seconds * perSecond))
    : places.forReads(readsToChooseFrom);
  const shots = await Promise.all(drawn.map(place => shotAt(turn, place)));
  const aim = { port: running.port, path: contender.path(operation), connections, seconds, shots, isRight };
  return fire(aim).catch((fault: unknown) => {
    throw new Error(`${contender.name} at ${operation.name}`, { cause: fault });
  });
}

export async function takeTurn(turn: Turn): Promise<Measured> {
  const { running, postgres, seconds, warmUpSeconds } = turn;
  const warmUp = await shoot(turn, warmUpSeconds);
  // Whatever goes on at intervals must not always fall on the same contender.
  await new Promise(resolve => setTimeout(resolve, randomInt(50, 250)));
  const [server, database] = [ofProcess(running.pid), ofPostgres(postgres)];
  const hits = await shoot(turn, seconds);
  return {
    requestsPerSecond: hits.requests / hits.seconds,
    asked: warmUp.requests + hits.requests,
    p50: hits.p50,
    p99: hits.p99,
    server: (ofProcess(running.pid) - server) / hits.requests,
    database: (ofPostgres(postgres) - database) / hits.requests,
  };
}
