// A PostgreSQL of the benchmark's own with a population of so many cases, made once and kept for the next run.

import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/all.js';
import type { Settings } from '../../../src/database/embedded/server-settings.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/database/embedded/start.js';
import { migrate } from '../../../src/database/migrate.js';
import { admitLogins, type Login, provision } from '../../../src/database/provision.js';
import { renderPrivileges } from '../../../src/database/render-database.js';
import { projectRoot } from '../../../src/project-root.js';
import { firstBlock, writeFirstBlock } from './first-block.js';
import { multiply } from './multiply.js';
import { casesPerBlock } from './people.js';
import { withClient } from './with-client.js';

const database = 'doorbraak_bench';

/** Durable as in production; memory as a small server of one's own would have it. */
const settings = {
  shared_buffers: '1GB',
  max_wal_size: '4GB',
  effective_cache_size: '8GB',
  work_mem: '16MB',
  // Each contender keeps its own, also while another is measured.
  max_connections: '600',
};
/** While it is made nothing need survive: what a crash loses is made again. */
const whileMaking = {
  ...settings,
  shared_buffers: '4GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

export interface DatabaseTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Population {
  readonly blocks: number;
  readonly server: DatabaseTarget;
  readonly superuser: DatabaseTarget;
  /** Process id of PostgreSQL's postmaster. */
  readonly pid: number;
  readonly clusterDir: string;
  /** What PostgreSQL writes of itself. */
  readonly logFile: string;
  stop(): Promise<void>;
}

/** A server of one's own has its distribution's programs, which are faster than those that come with this project. */
const own = process.env.BENCH_POSTGRES;
const programs = own === undefined ? {} : { programs: own };

interface Kept {
  readonly owner: Login;
  readonly server: Login;
}

/** Another schema, another policy or other people are another population; the day on which it is made does not count. */
const versionOf = (): string =>
  createHash('sha256')
    .update(readFileSync(join(projectRoot, 'schema', 'database.sql')))
    .update(renderPrivileges())
    .update(own ?? '')
    .update(JSON.stringify(firstBlock('2026-01-01')))
    .digest('hex')
    .slice(0, 8);

const folderOf = (cases: number): string => {
  const root = process.env.BENCH_DATA ?? join(tmpdir(), 'doorbraak-bench');
  mkdirSync(root, { recursive: true });
  // As root PostgreSQL runs as somebody else, who must be let through to its files in here.
  chmodSync(root, 0o711);
  return join(root, `${cases}-${versionOf()}`);
};

async function make(dataDir: string, blocks: number, tell: (said: string) => void): Promise<Kept> {
  rmSync(dataDir, { recursive: true, force: true });
  const secret = (): string => randomBytes(18).toString('base64url');
  const owner = { user: 'doorbraak_owner', password: secret() };
  const server = { user: 'doorbraak_app', password: secret() };
  const sealer = { user: 'doorbraak_sealer', password: secret() };
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, settings: whileMaking, ...programs });
  try {
    const superuser = superuserOf(postgres);
    await provision({ superuser: { ...superuser, database: 'postgres' }, database, owner, server, sealer });
    await migrate({ ...superuser, ...owner }, migrations);
    await admitLogins({ superuser, server, sealer });
    await withClient(superuser, async client => {
      await writeFirstBlock(client, new Date());
    });
    tell('first block written, the law applied');
    await multiply({ target: superuser, blocks, tell });
    await withClient(superuser, async client => {
      await client.query('vacuum (analyze, freeze)');
      await client.query('checkpoint');
    });
  } finally {
    await postgres.stop();
  }
  return { owner, server };
}

const superuserOf = (postgres: EmbeddedPostgres): DatabaseTarget => ({
  host: postgres.host,
  port: postgres.port,
  ...postgres.superuser,
  database,
});

/** Settings of PostgreSQL besides the usual ones are for this run alone. */
export async function population(
  cases: number,
  tell: (said: string) => void,
  besides: Settings = {},
): Promise<Population> {
  const blocks = Math.ceil(cases / casesPerBlock);
  const dataDir = folderOf(cases);
  const keptIn = join(dataDir, 'made.json');
  if (!existsSync(keptIn)) {
    tell(`making ${blocks * casesPerBlock} cases`);
    writeFileSync(keptIn, JSON.stringify(await make(dataDir, blocks, tell)), { mode: 0o600 });
  }
  const { server } = JSON.parse(readFileSync(keptIn, 'utf8')) as Kept;
  const postgres = await startEmbeddedPostgres({
    dataDir,
    settings: { ...settings, ...besides },
    ...programs,
  });
  return {
    blocks,
    superuser: superuserOf(postgres),
    server: { host: postgres.host, port: postgres.port, ...server, database },
    pid: postgres.pid,
    clusterDir: postgres.clusterDir,
    logFile: join(dataDir, 'postgres.log'),
    stop: () => postgres.stop(),
  };
}
