// Several statements in one round trip: sent together, answered together, and none runs after one that failed.
//
// The driver sends a statement only when the one before it was answered, and a request is mostly waiting then. This is a
// query of our own making in the driver's terms (Submittable), for statements whose answers are read as text.

import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';

export interface PipelinedStatement {
  readonly text: string;
  /** Prepared under this name, once per connection. */
  readonly name?: string;
  readonly values?: readonly Value[];
}

export type Value = string | number | null | readonly string[];

const element = (word: string): string => `"${word.replace(/["\\]/g, '\\$&')}"`;

function asText(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : `{${value.map(element).join(',')}}`;
}

/** A row as text, in the order of its columns. */
export type TextRow = readonly (string | null)[];

/** What the driver's connection offers; its published types are those of an older version. */
interface Wire {
  readonly stream: Pick<Duplex, 'cork' | 'uncork'>;
  /** Text of what is prepared on this connection, by name. */
  readonly parsedStatements: Record<string, string>;
  parse(of: { name: string; text: string; types: readonly number[] }): void;
  bind(of: { portal: string; statement: string; values: readonly (string | null)[]; binary: boolean }): void;
  execute(of: { portal: string; rows: number }): void;
  close(of: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Names of which it is not known whether they were prepared: their statement failed at its first appearance. */
const doubtful = new WeakMap<Wire, Set<string>>();

interface Hearing {
  /** Is told of each row, with the place of its statement: also where a later statement fails. */
  readonly row: (at: number, row: TextRow) => void;
  readonly resolve: (rows: TextRow[][]) => void;
  readonly reject: (fault: unknown) => void;
}

class Pipeline {
  readonly statements: readonly PipelinedStatement[];
  readonly #rows: TextRow[][];
  readonly #hearing: Hearing;
  #at = 0;

  constructor(statements: readonly PipelinedStatement[], hearing: Hearing) {
    this.statements = statements;
    this.#rows = statements.map(() => []);
    this.#hearing = hearing;
  }

  submit(wire: Wire): void {
    wire.stream.cork();
    for (const name of doubtful.get(wire) ?? []) wire.close({ type: 'S', name });
    doubtful.delete(wire);
    const here = new Set<string>();
    for (const { text, name = '', values = [] } of this.statements) {
      const isPrepared = wire.parsedStatements[name] !== undefined || here.has(name);
      if (name === '' || !isPrepared) wire.parse({ name, text, types: [] });
      here.add(name);
      wire.bind({ portal: '', statement: name, values: values.map(asText), binary: false });
      wire.execute({ portal: '', rows: 0 });
    }
    wire.sync();
    wire.stream.uncork();
  }

  handleDataRow({ fields }: { fields: TextRow }): void {
    this.#rows[this.#at]!.push(fields);
    this.#hearing.row(this.#at, fields);
  }

  handleCommandComplete(_message: unknown, wire: Wire): void {
    const { name, text } = this.statements[this.#at]!;
    if (name !== undefined) wire.parsedStatements[name] = text;
    this.#at += 1;
  }

  handleEmptyQuery(): void {
    this.#at += 1;
  }

  handleError(fault: unknown, wire: Wire): void {
    const name = this.statements[this.#at]?.name;
    if (name !== undefined && wire.parsedStatements[name] === undefined)
      doubtful.set(wire, (doubtful.get(wire) ?? new Set()).add(name));
    this.#hearing.reject(fault);
  }

  handleReadyForQuery(): void {
    this.#hearing.resolve(this.#rows);
  }
}

/** Answers with the rows of each statement; rejects with the fault of the first that failed. */
export const inOneRoundTrip = (
  client: PoolClient,
  statements: readonly PipelinedStatement[],
  row: Hearing['row'] = () => undefined,
): Promise<TextRow[][]> =>
  new Promise((resolve, reject) => {
    client.query(new Pipeline(statements, { row, resolve, reject }) as never);
  });
