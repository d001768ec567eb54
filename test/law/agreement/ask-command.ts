// Asks the built command, once, what it decides on many situations.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Answer } from '../../../src/domain/consent/answer.js';
import { projectRoot } from '../../../src/project-root.js';
import { situationAt } from '../any-timeline.js';
import type { Asked } from './timelines.js';

const lineOf = ({ timeline, at }: Asked, id: number): string => {
  const { student, item, adults, statements, notified, phase, override, validUntil } = situationAt(
    timeline,
    at,
  );
  const situation = { student, item, adults, statements, notified, phase, override, validUntil };
  return JSON.stringify({ id: String(id), at, ...situation });
};

export function askCommand(asked: readonly Asked[]): (Answer & { readonly id: string })[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(projectRoot, 'dist/src/cli/decide.js')],
    { input: `${asked.map(lineOf).join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`the command ended with ${status}: ${stderr}`);
  const answers = stdout.trimEnd().split('\n');
  return answers.map(line => JSON.parse(line));
}
