// The law's passes over whoever is due, told as they go; only with the server's own login, on a database of this version.

import type { ConnectionTarget } from '../database/data-source.js';
import { type PassedOver, passOverDue } from '../database/law-pass/pass-over-due.js';
import { targetProblems } from './target-problems.js';

const told = ({ passed, failed, left }: PassedOver): string =>
  `passed over ${passed}${failed === 0 ? '' : `, failed at ${failed}`}, ${left} left`;

export async function passLaw(
  target: ConnectionTarget,
  migrations: readonly string[],
  print: (line: string) => void,
): Promise<PassedOver> {
  // An earlier program would compute by an earlier law.
  const problems = await targetProblems(target, migrations);
  if (problems.length > 0) throw new Error(`the law does not pass: ${problems.join('; ')}`);
  const done = await passOverDue(target, so => print(told(so)));
  if ((done.counted ?? 0) > 0) print(`counted the absence of ${done.counted}`);
  print(`done: ${told(done)}`);
  return done;
}
