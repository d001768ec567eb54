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
  /** More of them than any contender answers in a second, where that is far fewer than of other writes. */
  readonly mostPerSecond?: number;
  /** How many lines the record owes to it. */
  readonly lines: number;
  /** Whether the peer does less for it; then it is shown, and not compared. */
  readonly peerDoesLess?: string;
  /** Why nobody else is asked for it, where nobody is. */
  readonly oursAlone?: string;
}

/** Without row-level security the law's pass would read every pupil there is: a write cannot be measured without it. */
export const canAnswer = (
  contender: { readonly isUnwalled?: boolean; readonly isOurs?: boolean },
  { isWrite, oursAlone }: Operation,
): boolean =>
  (contender.isUnwalled !== true || !isWrite) && (oursAlone === undefined || contender.isOurs === true);

/** The query as our server takes it. */
export const textOf = ({ name }: Operation): string =>
  readFileSync(join(projectRoot, 'test/bench/operations', `${name}.graphql`), 'utf8');

export const peerTextOf = ({ name }: Operation): string =>
  readFileSync(join(projectRoot, 'test/bench/peers/postgraphile/operations', `${name}.graphql`), 'utf8');
