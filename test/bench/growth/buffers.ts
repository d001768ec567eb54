// How many pages of the buffer cache a piece of work touched, by PostgreSQL's own count of the whole database.

import type { Population } from '../population/population.js';
import { withClient } from '../population/with-client.js';

const count = `
  select (blks_hit + blks_read)::float8 as pages from pg_stat_database where datname = current_database()`;

export interface Touched<T> {
  readonly answer: T;
  readonly touched: number;
}

/** Backends tell what they did a second later, or when they have nothing to do. */
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1_500));

async function pagesOf({ superuser }: Population): Promise<number> {
  await settled();
  return withClient(superuser, async client => {
    const { rows } = await client.query<{ pages: number }>(count);
    return rows[0]!.pages;
  });
}

export async function buffersTouched<T>(made: Population, work: () => Promise<T>): Promise<Touched<T>> {
  const before = await pagesOf(made);
  const answer = await work();
  return { answer, touched: (await pagesOf(made)) - before };
}
