// A production server starts whole or not at all: nothing of the demo, nobody who passes a wall, no wall taken down.

import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { personaNamed } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { TestTarget } from '../support/global-setup.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { endOfServerProcess, type LogLine, startServerProcess } from './support/running-server.js';

const dir = temporaryFolder();
const issuer = 'https://inloggen.example';
let database: TestDatabase;
let issuersFile: string;
let privateKey: CryptoKey;

const urlOf = ({ host, port, user, password, database: name }: TestTarget): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;

function fileWith(name: string, json: unknown): string {
  const file = join(dir, name);
  writeFileSync(file, JSON.stringify(json));
  return file;
}

const issuerOf = (publicKey: JWK, named: string) => ({
  issuer: named,
  audience: 'doorbraak',
  jwks: { keys: [publicKey] },
  algorithms: ['ES256'],
  typ: 'at+jwt',
  maxAgeSeconds: 300,
  clockToleranceSeconds: 5,
  claims: { subject: 'sub', organisation: 'organisation', capacity: 'capacity' },
});

let publicKey: JWK;
const newKey = (): string => `k1:${randomBytes(32).toString('base64url')}`;
const [sealing, finding] = [newKey(), newKey()];

const fixedClock = `create or replace function app.now() returns timestamptz language sql stable parallel safe
  return transaction_timestamp()`;

/** As production has it: with a clock that nobody can move. */
async function productionDatabase(): Promise<TestDatabase> {
  const made = await freshDatabase();
  await made.query(fixedClock);
  return made;
}

beforeAll(async () => {
  database = await productionDatabase();
  const pair = await generateKeyPair('ES256', { extractable: true });
  privateKey = pair.privateKey;
  publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig', alg: 'ES256' };
  issuersFile = fileWith('issuers.json', [issuerOf(publicKey, issuer)]);
});
afterAll(() => database.drop());

/** Everything that production needs, but for the change; what is undefined is left out. */
function production(change: Record<string, string | undefined> = {}): Record<string, string> {
  const whole = {
    NODE_ENV: 'production',
    DATA_DIR: join(dir, 'data'),
    DATABASE_URL: urlOf(database.server),
    ISSUERS_FILE: issuersFile,
    NUMBER_KEY: sealing,
    NUMBER_HASH_KEY: finding,
    ...change,
  };
  return Object.fromEntries(
    Object.entries(whole).filter((one): one is [string, string] => one[1] !== undefined),
  );
}

/** A text is the whole of what is wrong, an expression a part of it; answers with the log. */
async function expectRefusal(
  env: Record<string, string>,
  reason: string | RegExp,
): Promise<readonly LogLine[]> {
  const { code, log } = await endOfServerProcess(env);
  expect({ code, ready: log.some(line => line.event === 'ready') }).toEqual({ code: 1, ready: false });
  const failed = log.find(line => line.event === 'start failed');
  if (typeof reason === 'string') expect(failed?.reason).toBe(`the server does not start: ${reason}`);
  else expect(failed?.reason).toMatch(reason);
  // Not the superuser's: on a server of one's own it may be a word of its own, or none.
  for (const secret of [database.server.password, database.owner.password, env.DATABASE_URL])
    if (secret !== undefined) expect(JSON.stringify(log)).not.toContain(secret);
  return log;
}

test('with all of it the server starts, answers its own issuer alone, and has no demo', async () => {
  const server = await startServerProcess(production());
  const { person, organisation, capacity } = personaNamed('mentor');
  await database.query('insert into identities (issuer, subject, person_id) values ($1, $2, $3)', [
    issuer,
    'medewerker-1',
    person,
  ]);
  const token = await new SignJWT({ organisation, capacity })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience('doorbraak')
    .setSubject('medewerker-1')
    .setJti('t1')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { capacity } }' }),
  });
  expect(await answer.json()).toEqual({
    data: { viewer: { capacity: 'MENTOR' } },
    extensions: { receipt: null },
  });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${server.url}/`)).status).toBe(404);
  expect(await server.end('SIGTERM')).toBe(0);
});

describe('production does not start', () => {
  test('without a database of its own, or without issuers', async () => {
    await expectRefusal(production({ DATABASE_URL: undefined }), /needs DATABASE_URL/);
    await expectRefusal(production({ ISSUERS_FILE: undefined }), /needs ISSUERS_FILE/);
  });

  test('without the keys of numbers, with one of them, with one twice, or with one that is none', async () => {
    const none = { NUMBER_KEY: undefined, NUMBER_HASH_KEY: undefined };
    await expectRefusal(production(none), /needs NUMBER_KEY and NUMBER_HASH_KEY/);
    await expectRefusal(production({ NUMBER_KEY: undefined }), /go together/);
    await expectRefusal(production({ NUMBER_KEY: finding }), /another key/);
    const log = await expectRefusal(production({ NUMBER_KEY: 'k1:geheim' }), /NUMBER_KEY|key/);
    expect(JSON.stringify(log)).not.toContain('geheim');
  });

  test('with the issuer of the demo', async () => {
    const ISSUERS_FILE = fileWith('demo.json', [issuerOf(publicKey, 'urn:doorbraak:demo-issuer')]);
    await expectRefusal(production({ ISSUERS_FILE }), /refuses the demo issuer/);
  });

  test('with the API wall down', async () => {
    await expectRefusal(production({ SHIELD: 'off' }), /SHIELD may not be off/);
  });

  test('as a superuser, or as the owner of the tables', async () => {
    const asSuperuser = production({ DATABASE_URL: urlOf(database.superuser) });
    await expectRefusal(asSuperuser, /bypasses row-level security/);
    await expectRefusal(
      production({ DATABASE_URL: urlOf(database.owner) }),
      'the login owns tables, or may become who does; the login may make roles; the login inherits from its roles: it must be NOINHERIT',
    );
  });

  test('as a login that is not let in yet, until it is', async () => {
    const [user, password] = [`doorbraak_newcomer_${randomBytes(4).toString('hex')}`, randomUUID()];
    await database.query(`create role ${user} login noinherit password '${password}'`);
    onTestFinished(async () => {
      await database.query(`drop owned by ${user}; drop role ${user}`);
    });
    await database.query(`grant connect on database "${database.name}" to ${user}`);
    const env = production({ DATABASE_URL: urlOf({ ...database.server, user, password }) });
    const log = await expectRefusal(
      env,
      "the login may not enter the server's roles: GRANT doorbraak_server TO <the login> is missing",
    );
    expect(JSON.stringify(log)).not.toContain(user);
    await database.query(`grant doorbraak_server to ${user}`);
    const server = await startServerProcess(env);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
  });

  test('on a database that nobody has migrated', async () => {
    const notMigrated = 'the database is not migrated: run `npm run migrate` as its owner';
    const other = await productionDatabase();
    await other.query('drop table migrations');
    await expectRefusal(production({ DATABASE_URL: urlOf(other.server) }), notMigrated);
    await other.query('drop schema app cascade; drop schema public cascade; create schema public');
    await expectRefusal(production({ DATABASE_URL: urlOf(other.server) }), notMigrated);
    await other.drop();
  });

  test('where the clock can be moved', async () => {
    const movable = await freshDatabase();
    await expectRefusal(production({ DATABASE_URL: urlOf(movable.server) }), /the clock can be moved/);
    await movable.drop();
  });

  test('where a migration is missing, or there is one too many', async () => {
    const other = await productionDatabase();
    const [applied] = await other.query<{ name: string; timestamp: string }>(
      'select name, timestamp from migrations',
    );
    await other.query('delete from migrations where name = $1', [applied!.name]);
    await expectRefusal(production({ DATABASE_URL: urlOf(other.server) }), /not of this version/);
    await other.query('insert into migrations (timestamp, name) values ($1, $2), (1, $3)', [
      applied!.timestamp,
      applied!.name,
      'Tomorrow1',
    ]);
    await expectRefusal(production({ DATABASE_URL: urlOf(other.server) }), /not of this version: Tomorrow1/);
    await other.drop();
  });

  test('where a table is without its wall', async () => {
    const open = await productionDatabase();
    await open.query('alter table health_feedbacks no force row level security');
    await expectRefusal(
      production({ DATABASE_URL: urlOf(open.server) }),
      /without forced row-level security/,
    );
    await open.drop();
  });
});

describe('no server starts', () => {
  test('with a setting that is none', async () => {
    const env = { DATA_DIR: join(dir, 'none') };
    await expectRefusal({ ...env, PORT: 'x' }, /PORT must be a whole number/);
    await expectRefusal({ ...env, SHIELD: 'maybe' }, /SHIELD must be own, stock or off/);
    await expectRefusal({ ...env, ISSUERS_FILE: join(dir, 'missing.json') }, /ISSUERS_FILE cannot be read/);
  });
});
