// Which statements are prepared under a name: those that come back. One that is asked once is planned once and forgotten,
// and a connection that has gathered many is renewed, so that no variety of questions fills the database's memory.

import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

const remembered = 5_000;
const mostPerConnection = 200;

export class StatementNames {
  readonly #seen = new LRUCache<string, true>({ max: remembered });
  readonly #prepared = new WeakMap<PoolClient, Set<string>>();

  /** The name to prepare the statement under on this connection, or undefined at its first appearance. */
  nameFor(client: PoolClient, name: string): string | undefined {
    if (!this.#seen.has(name)) {
      this.#seen.set(name, true);
      return undefined;
    }
    this.#seen.get(name);
    const names = this.#prepared.get(client) ?? new Set<string>();
    this.#prepared.set(client, names.add(name));
    return name;
  }

  /** Whether the connection has gathered so many that it should be renewed. */
  isFull(client: PoolClient): boolean {
    return (this.#prepared.get(client)?.size ?? 0) > mostPerConnection;
  }
}
