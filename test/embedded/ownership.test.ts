// One server at a time owns a data directory.
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { acquireServerLock } from '../../src/database/embedded/server-lock.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/start.js';
import { runChildServer, runInProject } from './child-server.js';
import { linkProject } from './project-copy.js';
import { HASTY, makeWorkplace } from './workplace.js';

const workplace = makeWorkplace();
const project = linkProject(workplace.path('project'));
const options = { dataDir: workplace.path('data'), settings: HASTY };

afterAll(() => workplace.clear());

describe('a second server', () => {
  test('is refused while the first lives, told what to do, and welcome once it has stopped', async () => {
    const first = await startEmbeddedPostgres(options);
    const refusal = startEmbeddedPostgres(options);
    await expect(refusal).rejects.toMatchObject({ name: 'EmbeddedPostgresError', code: 'already-running' });
    await expect(refusal).rejects.toThrow(/process \d+.*Stop it first/);
    await expect(refusal).rejects.toMatchObject({ stack: expect.not.stringContaining('    at ') });
    expect((await runChildServer({ project, options })).refused).toBe('already-running');
    expect(existsSync(join(first.host, '.s.PGSQL.5432'))).toBe(true);
    await first.stop();

    const second = await runChildServer({ project, options });
    expect(second.started?.attached).toBe(false);
    await second.stop();
  });
});

describe('a lock', () => {
  const file = workplace.path('server.lock');

  test.each([
    ['a process that is gone', () => JSON.stringify({ pid: 2 ** 22 + 1, mark: 'x' })],
    ['a process whose number another bears by now', () => JSON.stringify({ pid: process.pid, mark: 'x' })],
    ['a power failure, empty', () => ''],
  ])('left by %s is taken over', async (_, content) => {
    writeFileSync(file, content());
    const lock = await acquireServerLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(existsSync(file)).toBe(false);
  });

  test('left by one that died while it took over another is taken over as well', async () => {
    const dead = JSON.stringify({ pid: 2 ** 22 + 1, mark: 'x' });
    for (const name of [file, `${file}.takeover`]) writeFileSync(name, dead);
    await (await acquireServerLock(file)).release();
    expect(readdirSync(workplace.dir).filter(name => name.startsWith('server.lock'))).toEqual([]);
  });

  test('left by a dead server goes to exactly one of many who want it in the same moment', async () => {
    for (const round of [1, 2, 3]) {
      writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + round, mark: 'x' }));
      const words = await race(6);
      expect(words.sort()).toEqual([...Array(5).fill('already-running'), 'won']);
    }
  });

  async function race(runners: number): Promise<string[]> {
    const args = [file, String(Date.now() + 400)];
    const children = Array.from({ length: runners }, () =>
      runInProject({ project, script: 'grab.mjs', args }),
    );
    const words = await Promise.all(
      children.map(async child => {
        const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
        return (JSON.parse(line) as { word: string }).word;
      }),
    );
    for (const child of children) child.stdin?.write('done\n');
    await Promise.all(children.map(child => child.exitCode ?? once(child, 'exit')));
    return words;
  }
});
