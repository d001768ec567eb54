// Who is measured: a server that is started in a process of its own, and how it is asked.

import type { Operation, Variables } from '../operations/operation.js';
import type { Program } from './child.js';
import type { ServerSettings } from './server-settings.js';

export interface Contender {
  readonly name: string;
  readonly program: Program;
  readonly settings: Partial<ServerSettings>;
  /** Whether it works on the copy of the database whose row-level security is off. */
  readonly isUnwalled?: boolean;
  readonly isPeer?: boolean;
  path(operation: Operation): string;
  body(operation: Operation, variables: Variables): object;
}
