// Publishes the evaluation of a school year that is over; only with the server's own login, on a database of this version.

import type { ConnectionTarget } from '../database/data-source.js';
import { type Outcome, publishSchoolYear } from '../database/statistics-pass/count-school-year.js';
import { targetProblems } from './target-problems.js';

const told: Readonly<Record<Outcome, string>> = {
  counted: 'is counted and published',
  'counted before': 'was counted before, and is not counted again',
  'not over': 'is not over yet, and is not counted before',
};

/** The year in which a school year begins; undefined where none is named. */
export function yearFrom(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^2\d{3}$/.test(word))
    throw new Error('evaluation needs the year in which a school year begins, as 2025');
  return Number(word);
}

export async function publishEvaluation(
  target: ConnectionTarget,
  { migrations, year }: { readonly migrations: readonly string[]; readonly year: number | undefined },
): Promise<{ readonly line: string; readonly done: boolean }> {
  const problems = await targetProblems(target, migrations);
  if (problems.length > 0) throw new Error(`nothing is counted: ${problems.join('; ')}`);
  const published = await publishSchoolYear(target, year);
  const name = `${published.year}-${published.year + 1}`;
  return { line: `school year ${name} ${told[published.outcome]}`, done: published.outcome === 'counted' };
}
