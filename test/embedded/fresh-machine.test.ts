// The database starts wherever the project lies and whoever starts it, with nothing but Node and the packages.
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { canExecute } from '../../src/database/embedded/run-as.js';
import { firstPreferred } from '../../src/database/embedded/unprivileged-user.js';
import { runChildServer } from './child-server.js';
import { copyProject, libraryDir, linksIn } from './project-copy.js';
import { query } from './query.js';
import { asRoot, HASTY, makeWorkplace } from './workplace.js';

const shutOff = asRoot ? makeWorkplace(homedir()) : undefined;
const workplace = makeWorkplace();
const stranger = asRoot ? firstPreferred(readFileSync('/etc/passwd', 'utf8')) : undefined;
const installed = copyProject(workplace.path('installed'), { links: true });
const strangerRunsNode = stranger !== undefined && (await canExecute(stranger, process.execPath));

afterAll(async () => {
  await shutOff?.clear();
  await workplace.clear();
});

describe('packages installed without their scripts', () => {
  const project = copyProject(workplace.path('no-scripts'), { links: false });

  test.runIf(strangerRunsNode)('that may not be written are copied into the data directory', async () => {
    const options = { dataDir: ownedByStranger('copied-data'), settings: HASTY };
    const server = await runChildServer({ project, options, user: stranger! });
    expect(server.events).toEqual(['binaries-copied', 'cluster-made', 'postgres-started']);
    expect(linksIn(libraryDir(project))).toEqual([]);
    expect(readdirSync(options.dataDir).filter(name => name.startsWith('binaries-'))).toHaveLength(1);
    await server.stop();
  });

  test('get their missing library links in place', async () => {
    const options = { dataDir: workplace.path('linked-data'), settings: HASTY };
    const server = await runChildServer({ project, options });
    expect(server.events).toEqual(['library-links-restored', 'cluster-made', 'postgres-started']);
    expect(linksIn(libraryDir(project)).length).toBeGreaterThan(10);
    await server.stop();
  });
});

describe('an ordinary user', () => {
  test.runIf(strangerRunsNode)(
    'runs the database as themselves, and may not take over the one of root',
    async () => {
      const options = { dataDir: ownedByStranger('plain-data'), settings: HASTY };
      const server = await runChildServer({ project: installed, options, user: stranger! });
      expect(server.events).toEqual(['cluster-made', 'postgres-started']);
      expect(lstatSync(server.started!.clusterDir).uid).toBe(stranger!.uid);
      expect(await query(server.started!, 'select 1')).toEqual([[1]]);
      await server.stop();

      const asTheOwner = await runChildServer({ project: installed, options });
      expect(asTheOwner.started?.clusterDir).toBe(server.started?.clusterDir);
      await asTheOwner.stop();

      const another = { uid: stranger!.uid + 1, gid: stranger!.gid };
      chmodSync(options.dataDir, 0o777);
      const refused = await runChildServer({ project: installed, options, user: another });
      expect(refused.refused).toBe('cluster-owner');
    },
  );

  test.runIf(strangerRunsNode)('is told when they may not write the data directory', async () => {
    const folder = workplace.path('closed-data');
    mkdirSync(folder);
    const refused = await runChildServer({
      project: installed,
      options: { dataDir: folder },
      user: stranger!,
    });
    expect(refused.refused).toBe('data-dir-not-writable');
  });
});

describe.runIf(asRoot)('root, as whom PostgreSQL refuses to run', () => {
  test('with a project that others can reach keeps the cluster in the data directory', async () => {
    const options = {
      dataDir: workplace.path('root-data'),
      settings: HASTY,
      systemDir: workplace.path('unused'),
    };
    const { started, events, stop } = await runChildServer({ project: installed, options });
    expect(events).toEqual(['cluster-made', 'postgres-started']);
    expect(started?.clusterDir).toBe(join(options.dataDir, 'postgres'));
    expect(lstatSync(started!.clusterDir).uid).toBeGreaterThan(0);
    await stop();
    expect(readdirSync(workplace.dir)).not.toContain('unused');
  });

  test('with a project that nobody else can enter keeps programs and cluster where PostgreSQL reaches them', async () => {
    const project = copyProject(shutOff!.path('project'), { links: false });
    const systemDir = workplace.path('system');
    const options = { dataDir: join(project, 'data'), settings: HASTY, systemDir };
    const first = await runChildServer({ project, options });
    expect(first.events).toEqual([
      'cluster-outside-data-dir',
      'library-links-restored',
      'binaries-copied',
      'cluster-made',
      'postgres-started',
    ]);
    const { clusterDir } = first.started!;
    expect(dirname(clusterDir)).toBe(systemDir);
    expect(lstatSync(clusterDir)).toMatchObject({ mode: 0o40700 });
    expect(lstatSync(clusterDir).uid).toBeGreaterThan(0);
    expect(writableByOthers(systemDir, clusterDir)).toEqual([]);
    await query(first.started!, 'create table kept as select 3 as number');
    await first.stop();

    const second = await runChildServer({ project, options });
    expect(second.events).toEqual(['postgres-started']);
    expect(second.started?.clusterDir).toBe(clusterDir);
    expect(await query(second.started!, 'select number from kept')).toEqual([[3]]);
    await second.stop();
    expect(readdirSync(systemDir)).toHaveLength(2);
  });

  test('refuses a folder for this that others can write', async () => {
    const project = shutOff!.path('project');
    const systemDir = workplace.path('unsafe-system');
    mkdirSync(systemDir);
    chmodSync(systemDir, 0o777);
    const { refused } = await runChildServer({
      project,
      options: { dataDir: join(project, 'data'), systemDir },
    });
    expect(refused).toBe('system-dir-unsafe');
    expect(readdirSync(systemDir)).toEqual([]);
  });
});

function ownedByStranger(name: string): string {
  const folder = workplace.path(name);
  mkdirSync(folder);
  chownSync(folder, stranger!.uid, stranger!.gid);
  return folder;
}

/** What the unprivileged user could change outside of the cluster. */
function writableByOthers(folder: string, except: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (path === except || entry.isSymbolicLink()) return [];
    const { uid, mode } = lstatSync(path);
    const found = uid !== 0 || (mode & 0o022) !== 0 ? [path] : [];
    return entry.isDirectory() ? [...found, ...writableByOthers(path, except)] : found;
  });
}
