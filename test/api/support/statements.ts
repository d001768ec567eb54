// Listens to what the server in this process says to the database: each statement's text, in order, and which went together.

import pg from 'pg';

/** A statement, or several that are sent together. */
interface Config {
  readonly text?: string;
  readonly statements?: readonly Config[];
}

const textsOf = (config: Config | string): string[] => {
  if (typeof config === 'string') return [config];
  return config.statements?.flatMap(textsOf) ?? [config.text ?? ''];
};

type Query = (this: pg.Client, ...words: unknown[]) => unknown;

const prototype = pg.Client.prototype as unknown as { query: Query };
const plain = prototype.query;

const nameOf = (client: pg.Client): string =>
  (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters
    .application_name ?? '';

/** What went to the database in one round trip. */
export interface Sent {
  /** Name of the connection: the requests' or the record's. */
  readonly connection: string;
  readonly statements: readonly string[];
}

/** What is said on the server's own connections while the work is done; one such listening at a time. */
export async function sentDuring<T>(work: () => Promise<T>): Promise<{ result: T; sent: Sent[] }> {
  const sent: Sent[] = [];
  prototype.query = function listened(...words) {
    const connection = nameOf(this);
    if (connection.startsWith('doorbraak'))
      sent.push({ connection, statements: textsOf(words[0] as Config | string) });
    return plain.apply(this, words);
  };
  try {
    return { result: await work(), sent };
  } finally {
    prototype.query = plain;
  }
}

/** The same without regard to what went together. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const { result, sent } = await sentDuring(work);
  return { result, statements: sent.flatMap(one => one.statements) };
}
