// Makes a database with its three logins, for the embedded server and for tests: an owner that migrates, a login for the
// server that owns nothing, and one for whoever seals the record. In production an administrator does this once (README).

import { Client } from 'pg';
import type { ConnectionTarget } from './data-source.js';
import { recordSealerRole, serverRole } from './roles.js';

export interface Login {
  readonly user: string;
  readonly password: string;
}

export interface Provisioning {
  readonly superuser: ConnectionTarget;
  readonly database: string;
  readonly owner: Login;
  readonly server: Login;
  readonly sealer: Login;
}

const name = (word: string): string => `"${word.replaceAll('"', '""')}"`;
const text = (word: string): string => `'${word.replaceAll("'", "''")}'`;

async function run<T>(target: ConnectionTarget, work: (client: Client) => Promise<T>): Promise<T> {
  const { url, ...rest } = target;
  const client = new Client(url === undefined ? rest : { ...rest, connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function haveLogin(client: Client, { user, password }: Login, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [user]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${name(user)} login ${attributes} password ${text(password)}`);
}

/** Roles left by another database of this cluster: the owner must be able to hand them on here too. */
async function handOverRoles(client: Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'doorbraak\\_%' and not rolcanlogin`,
  );
  for (const { rolname } of rows)
    await client.query(`grant ${name(rolname)} to ${name(owner)} with admin option`);
}

/** Safe to repeat; passwords are set anew each time. */
export async function provision({ superuser, database, owner, server, sealer }: Provisioning): Promise<void> {
  await run(superuser, async client => {
    await client.query(`select pg_advisory_lock(hashtext('doorbraak roles'))`);
    await haveLogin(client, owner, 'createrole');
    await haveLogin(client, server, 'noinherit');
    await haveLogin(client, sealer, 'noinherit');
    await handOverRoles(client, owner.user);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${name(database)} owner ${name(owner.user)}`);
    await client.query(`revoke connect, temporary on database ${name(database)} from public`);
    for (const { user } of [server, sealer])
      await client.query(`grant connect on database ${name(database)} to ${name(user)}`);
  });
}

/** After the migrations have made the roles: the server's login may enter its own, and the sealer's its one. */
export async function admitLogins({
  superuser,
  server,
  sealer,
}: Pick<Provisioning, 'superuser' | 'server' | 'sealer'>): Promise<void> {
  await run(superuser, async client => {
    await client.query(`grant ${name(serverRole)} to ${name(server.user)}`);
    await client.query(`grant ${name(recordSealerRole)} to ${name(sealer.user)}`);
  });
}
