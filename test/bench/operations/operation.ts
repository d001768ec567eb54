// What is asked of every contender: by whom, about which case, and how its answers are compared.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { projectRoot } from '../../../src/project-root.js';
import type { CasePlace } from '../load/tokens.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly name: string;
  readonly title: string;
  /** In which capacity it is asked, by whoever of the case's school has it. */
  readonly capacity: Capacity;
  readonly variables: (place: CasePlace) => Variables;
  /** What a peer wants to be told for the same; absent where that is the same. */
  readonly peerVariables?: (place: CasePlace) => Variables;
  /** Whether each case serves once: a write changes what the next one finds. */
  readonly isWrite: boolean;
  /** How many lines the record owes to it. */
  readonly lines: number;
  /** Whether the peer does less for it; then it is shown, and its speed not compared. */
  readonly peerDoesLess?: string;
  /** Where it does less: the part of an answer that it has to give all the same. */
  readonly peersPart?: (said: unknown) => unknown;
  /** Why it is not asked at all. */
  readonly peerCannot?: string;
  /** What of an answer must be the same, where that is not all of it. */
  readonly compared?: (said: unknown) => unknown;
  /** Of a write that names in each statement whose rows it means, and needs no row-level security to find them. */
  readonly isUnwalledToo?: boolean;
  /** Of one so large that few are sent at once: over how many connections, and more of them than are answered in a second. */
  readonly heavy?: { readonly connections: number; readonly perSecond: number };
}

interface Asked {
  readonly isUnwalled?: boolean;
  readonly isPeer?: boolean;
}

/** Without row-level security the law's pass would read every pupil there is: a consent cannot be measured without it. */
export const canAnswer = ({ isUnwalled, isPeer }: Asked, operation: Operation): boolean =>
  (isUnwalled !== true || !operation.isWrite || operation.isUnwalledToo === true) &&
  (isPeer !== true || operation.peerCannot === undefined);

/** Over how many connections it is sent, of as many as there are. */
export const connectionsFor = ({ heavy }: Operation, connections: number): number =>
  Math.min(connections, heavy?.connections ?? connections);

/** The query as our server takes it. */
export const textOf = ({ name }: Operation): string =>
  readFileSync(join(projectRoot, 'test/bench/operations', `${name}.graphql`), 'utf8');

export const peerTextOf = ({ name }: Operation): string =>
  readFileSync(join(projectRoot, 'test/bench/peers/postgraphile/operations', `${name}.graphql`), 'utf8');
