// Listens to what the server in this process says to the database: each statement's text, in order.

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

const ours = (client: pg.Client): boolean => {
  const { application_name: name } = (
    client as unknown as { connectionParameters: { application_name?: string } }
  ).connectionParameters;
  return name?.startsWith('doorbraak') ?? false;
};

/** The statements of the server's own connections while the work is done; one such listening at a time. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  prototype.query = function listened(...words) {
    const [first] = words;
    if (ours(this)) statements.push(...textsOf(first as Config | string));
    return plain.apply(this, words);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = plain;
  }
}
