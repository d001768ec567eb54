// Which statements are prepared under a name: those that come back. One that is asked once is planned once and forgotten,
// and a connection that has gathered many is renewed, so that no variety of questions fills the database's memory.

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

const remembered = 5_000;
const mostPerConnection = 200;

const named = new LRUCache<string, string>({ max: remembered });

/** A name for a statement as some role runs it: plans belong to a role. */
export function nameOf(text: string, role = ''): string {
  const whole = `${role} ${text}`;
  const known = named.get(whole);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(whole).digest('hex').slice(0, 40);
  named.set(whole, name);
  return name;
}

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
