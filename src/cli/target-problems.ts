// What keeps a command from working with a database: a login that is not the server's own, or another version of the schema.

import { loginProblems } from '../database/check-login.js';
import { migrationsAmiss } from '../database/check-walls.js';
import { type ConnectionTarget, gateSource } from '../database/data-source.js';

/** In words; none where it may begin. */
export async function targetProblems(
  target: ConnectionTarget,
  migrations: readonly string[],
): Promise<string[]> {
  const problems = await loginProblems(target);
  if (problems.length > 0) return problems;
  const asking = gateSource({ target, poolSize: 1, name: 'doorbraak check' });
  await asking.initialize();
  try {
    const amiss = await migrationsAmiss(asking, migrations);
    return amiss.length === 0 ? [] : [`the database is not of this version: ${amiss.join(', ')}`];
  } finally {
    await asking.destroy();
  }
}
