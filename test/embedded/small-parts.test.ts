// The judgements that a start hangs on, each by itself.
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isServerOf } from '../../src/database/embedded/postmaster.js';
import { factsFromProc, factsFromPs, sameProcessLives } from '../../src/database/embedded/process-facts.js';
import { runAs } from '../../src/database/embedded/run-as.js';
import { cutLog } from '../../src/database/embedded/server-log.js';
import { makeSocketDir, removeSocketDir } from '../../src/database/embedded/socket-dir.js';
import { firstPreferred, unprivilegedUser } from '../../src/database/embedded/unprivileged-user.js';
import { asRoot, makeWorkplace } from './workplace.js';

const workplace = makeWorkplace();
const hasPs = (await runAs(undefined, '/bin/sh', ['-c', 'command -v ps'])).ok;
afterAll(() => workplace.clear());

describe('a process', () => {
  test.each([
    ['/opt/pg/bin/postgres -D /data/a -c fsync=on', undefined, true],
    ['/opt/my pg/bin/postgres -D /data/a', undefined, true],
    ['/opt/pg/bin/postgres -D /data/ab -c fsync=on', undefined, false],
    ['/opt/pg/bin/postgres -c x=1 -D /data/a', undefined, false],
    ['postgres: checkpointer -D /data/a', undefined, false],
    ['postgres: checkpointer ', '/data/a', false],
    ['postgres -D ../a', '/data/a', true],
    ['/opt/pg/bin/postgres -D /data/a', '/data/b', false],
    ['/bin/sleep -D /data/a', '/data/a', false],
    ['', undefined, false],
  ])('called "%s" in %s serves the cluster /data/a: %s', (command, cwd, expected) => {
    expect(isServerOf({ command, cwd }, '/data/a')).toBe(expected);
  });

  test('is known by its start: itself lives, an earlier one of its number does not', () => {
    const { mark } = (process.platform === 'linux' ? factsFromProc : factsFromPs)(process.pid)!;
    expect(sameProcessLives(process.pid, mark)).toBe(true);
    expect(sameProcessLives(process.pid, `${mark}0`)).toBe(false);
    expect(sameProcessLives(2 ** 22 + 1, mark)).toBe(false);
  });

  test.runIf(process.platform === 'linux' && hasPs)(
    'is seen by ps, which macOS needs, as it is by /proc',
    () => {
      const seen = factsFromPs(process.pid);
      const known = factsFromProc(process.pid);
      expect(seen?.uid).toBe(known?.uid);
      expect(seen?.command).toBe(known?.command);
      expect(seen?.mark).toMatch(/^\w{3} \w{3} \d+ \d\d:\d\d:\d\d \d{4}$/);
      expect(factsFromPs(2 ** 22 + 1)).toBeUndefined();
    },
  );
});

describe('the user without rights', () => {
  const line = (name: string, uid: number) => `${name}:x:${uid}:${uid}::/:/bin/false`;
  test.each([
    ['postgres before nobody', [line('root', 0), line('nobody', 65534), line('postgres', 101)], 101],
    ['nobody where there is no postgres', [line('root', 0), line('daemon', 1), line('nobody', 65534)], 65534],
    ['not a nobody with a number no process can have', [line('nobody', -2), line('daemon', 1)], 1],
    ['never one of that name with the rights of root', [line('postgres', 0), line('nobody', 65534)], 65534],
    ['none of ordinary people', [line('root', 0), line('anna', 1000)], undefined],
  ])('is %s', (_, lines, uid) => {
    expect(firstPreferred(lines.join('\n'))?.uid).toBe(uid);
  });
});

describe.runIf(asRoot)('the user as whom PostgreSQL runs under root', () => {
  const passwd = readFileSync('/etc/passwd', 'utf8');
  const daemon = Number(/^daemon:[^:]*:(\d+):/m.exec(passwd)?.[1]);
  test.each([
    ['who owns the data directory, if that is an ordinary one', daemon, daemon],
    ['the usual one, if root owns it', 0, firstPreferred(passwd)?.uid],
    ['the usual one, if a number without a name owns it', 54321, firstPreferred(passwd)?.uid],
  ])('is %s', async (_, owner, expected) => {
    const folder = workplace.path(`owned-by-${owner}`);
    mkdirSync(folder);
    chownSync(folder, owner, owner);
    expect((await unprivilegedUser(folder)).uid).toBe(expected);
  });
});

describe('the folder of the socket', () => {
  const clusterDir = '/data/a';

  test('is the same at each start, and what a dead server left in it is removed', async () => {
    const folder = await makeSocketDir({ clusterDir });
    writeFileSync(`${folder}/.s.PGSQL.5432.lock`, '1');
    expect(await makeSocketDir({ clusterDir })).toBe(folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await removeSocketDir(folder);
  });

  test.each<[string, (folder: string) => void, boolean]>([
    ['open to others', folder => mkdirSync(folder, { mode: 0o755 }), true],
    ['a link', folder => symlinkSync(workplace.dir, folder), true],
    ['a file', folder => writeFileSync(folder, ''), true],
    ["another user's", folder => makeForeign(folder), asRoot],
  ])('is another when the first is %s', async (_, occupy, possible) => {
    if (!possible) return;
    const own = { clusterDir: `/data/${_}` };
    const first = await makeSocketDir(own);
    rmdirSync(first);
    occupy(first);
    const second = await makeSocketDir(own);
    expect(basename(second)).toBe(`${basename(first)}-1`);
    await removeSocketDir(second);
  });

  test.each<[string, string, number, boolean]>([
    ['is too long for the address of a socket', 'x'.repeat(70), 0o755, true],
    ['shuts out the user who runs PostgreSQL', 'shut', 0o700, asRoot],
  ])('lies in /tmp when the temporary folder %s', async (_, name, mode, possible) => {
    if (!possible) return;
    const user = asRoot ? { uid: 1, gid: 1 } : undefined;
    const tmp = workplace.path(name);
    mkdirSync(tmp, { mode });
    process.env.TMPDIR = tmp;
    const folder = await makeSocketDir({ clusterDir, user });
    process.env.TMPDIR = workplace.dir;
    expect(folder).toMatch(/^\/tmp\/doorbraak-/);
    expect(statSync(folder).uid).toBe(user?.uid ?? process.getuid?.());
    await removeSocketDir(folder);
  });

  function makeForeign(folder: string): void {
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, 12345, 12345);
  }
});

describe('the log file', () => {
  test('is cut when it is larger than its bound, with one older part kept, and not before', async () => {
    const path = workplace.path('some.log');
    writeFileSync(path, 'x'.repeat(100));
    expect(await cutLog(path, 100)).toBe(100);
    expect(await cutLog(path, 99)).toBe(0);
    expect(statSync(path).size).toBe(0);
    expect(readFileSync(`${path}.1`, 'utf8')).toHaveLength(100);
  });

  test('is not followed to where a link leads', async () => {
    const path = workplace.path('link.log');
    symlinkSync(workplace.path('some.log'), path);
    await expect(cutLog(path, 1)).rejects.toMatchObject({ code: 'ELOOP' });
  });
});
