// Before anything is measured, all contenders answer the same questions, and their answers must be equal.

import { isDeepStrictEqual } from 'node:util';
import type { RunningContender } from '../contenders/child.js';
import type { Contender } from '../contenders/contender.js';
import { canAnswer, type Operation } from '../operations/operation.js';
import type { Places } from './places.js';
import type { TokenMaker } from './tokens.js';
import { shotAt } from './turn.js';

type Normalise = (answer: object, operation: string) => unknown;

export interface Agreeing {
  readonly running: ReadonlyMap<Contender, RunningContender>;
  readonly operation: Operation;
  readonly places: Places;
  readonly tokens: TokenMaker;
  readonly normalisePeer: Normalise;
}

const timesFor = ({ heavy }: Operation): number => (heavy === undefined ? 25 : 5);

/** What the answer says, without what is said about it. */
const plain = (answer: object): unknown => (answer as { data?: unknown }).data;

/** Two writes are about two requests: what they say apart from whose they are, must be the same. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutIds(inner)]));
}

async function ask(
  { running, operation, tokens, normalisePeer }: Agreeing,
  contender: Contender,
  place: { block: number; number: number },
): Promise<unknown> {
  const { body, token } = await shotAt({ contender, operation, tokens }, place);
  const { port } = running.get(contender)!;
  const response = await fetch(`http://127.0.0.1:${port}${contender.path(operation)}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`${contender.name} answers ${operation.name} with ${response.status}`);
  const answer = (await response.json()) as object;
  const said = contender.isPeer === true ? normalisePeer(answer, operation.name) : plain(answer);
  const { compared = operation.isWrite ? withoutIds : (all: unknown) => all } = operation;
  return compared(said);
}

/** Throws where one answers otherwise than the first. */
export async function mustAgree(agreeing: Agreeing): Promise<void> {
  const { running, operation, places } = agreeing;
  const compared = [...running.keys()].filter(
    one =>
      canAnswer(one, operation) &&
      (one.isPeer !== true || operation.peerDoesLess === undefined || operation.peersPart !== undefined),
  );
  for (let round = 0; round < timesFor(operation); round++) {
    const [place] = places.forReads(1);
    let expected: unknown;
    for (const contender of compared) {
      const at = operation.isWrite ? places.forWrites(operation, 1)[0]! : place!;
      const said = await ask(agreeing, contender, at);
      expected ??= said;
      const { peersPart = (all: unknown) => all } = operation;
      const wanted = contender.isPeer === true ? peersPart(expected) : expected;
      if (!isDeepStrictEqual(said, wanted))
        throw new Error(
          `${contender.name} answers ${operation.name} otherwise than ${compared[0]!.name}: ${JSON.stringify(said)} and ${JSON.stringify(wanted)}`,
        );
    }
  }
}
