// The law's passes over whoever is due, told as they go; only with the server's own login, on a database of this version.

import { loginProblems } from '../database/check-login.js';
import { migrationsAmiss } from '../database/check-walls.js';
import { type ConnectionTarget, gateSource } from '../database/data-source.js';
import { type PassedOver, passOverDue } from '../database/law-pass/pass-over-due.js';

/** An earlier program would compute by an earlier law. */
async function problemsWith(target: ConnectionTarget, migrations: readonly string[]): Promise<string[]> {
  const problems = await loginProblems(target);
  if (problems.length > 0) return problems;
  const asking = gateSource({ target, poolSize: 1, name: 'doorbraak law' });
  await asking.initialize();
  try {
    const amiss = await migrationsAmiss(asking, migrations);
    return amiss.length === 0 ? [] : [`the database is not of this version: ${amiss.join(', ')}`];
  } finally {
    await asking.destroy();
  }
}

const told = ({ passed, failed, left }: PassedOver): string =>
  `passed over ${passed}${failed === 0 ? '' : `, failed at ${failed}`}, ${left} left`;

export async function passLaw(
  target: ConnectionTarget,
  migrations: readonly string[],
  print: (line: string) => void,
): Promise<PassedOver> {
  const problems = await problemsWith(target, migrations);
  if (problems.length > 0) throw new Error(`the law does not pass: ${problems.join('; ')}`);
  const done = await passOverDue(target, so => print(told(so)));
  if ((done.counted ?? 0) > 0) print(`counted the absence of ${done.counted}`);
  print(`done: ${told(done)}`);
  return done;
}
