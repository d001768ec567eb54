// Commands for people: tokens of the demo, migrations, the law's passes, the yearly evaluation, the policy and how
// two versions of it differ, and the generated documents.

import 'reflect-metadata';
import { migrations } from '../migrations/all.js';
import { passLaw } from './cli/pass-law.js';
import { policyDiff } from './cli/policy-diff.js';
import { publishEvaluation, yearFrom } from './cli/publish-evaluation.js';
import { writeSchema } from './cli/write-schema.js';
import { readConfig } from './config.js';
import { migrate } from './database/migrate.js';
import { demoKey } from './demo/demo-keys.js';
import { demoToken } from './demo/demo-token.js';
import { personas } from './demo/region/personas.js';
import { policy } from './policy/policy.js';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

class UsageError extends Error {
  override name = 'UsageError';
}

async function token([name]: readonly string[]): Promise<void> {
  if (name === '--list') {
    print(JSON.stringify(personas, null, 2));
    return;
  }
  const persona = personas.find(one => one.persona === name);
  if (persona === undefined)
    throw new UsageError('token needs the name of a persona; token --list tells them');
  const { dataDir, production } = readConfig(process.env);
  if (production) throw new UsageError('production has no demo');
  print(await demoToken(await demoKey(dataDir), persona));
}

async function migrateAll(): Promise<void> {
  const { migrateDatabaseUrl } = readConfig(process.env);
  if (migrateDatabaseUrl === undefined)
    throw new UsageError('migrate needs MIGRATE_DATABASE_URL, the login of the owner');
  const { applied, lawPassesDue } = await migrate({ url: migrateDatabaseUrl }, migrations);
  print(applied.length === 0 ? 'nothing to apply' : `applied ${applied.join(', ')}`);
  if (lawPassesDue > 0)
    print(`the law is due for ${lawPassesDue} pupils, and opens nothing for them until then: npm run law`);
}

const migrationNames = (): string[] => migrations.map(one => new one().name);

async function law(): Promise<void> {
  const { databaseUrl } = readConfig(process.env);
  if (databaseUrl === undefined)
    throw new UsageError(
      'law needs DATABASE_URL, the login of the server; the embedded database does it at start',
    );
  const { failed } = await passLaw({ url: databaseUrl }, migrationNames(), print);
  if (failed > 0) process.exitCode = 1;
}

async function evaluation([word]: readonly string[]): Promise<void> {
  const { databaseUrl } = readConfig(process.env);
  if (databaseUrl === undefined)
    throw new UsageError('evaluation needs DATABASE_URL, the login of the server');
  const asked = { migrations: migrationNames(), year: yearFrom(word) };
  const { line, done } = await publishEvaluation({ url: databaseUrl }, asked);
  print(line);
  if (!done) process.exitCode = 1;
}

async function schema(): Promise<void> {
  const written = await writeSchema(process.env.TEST_ADMIN_DATABASE_URL || undefined);
  print(`wrote ${written.map(name => `schema/${name}`).join(', ')}`);
}

async function policyRules(): Promise<void> {
  print(policy.text);
}

async function policyDifferences(words: readonly string[]): Promise<void> {
  for (const line of await policyDiff(words, process.env.TEST_ADMIN_DATABASE_URL || undefined)) print(line);
}

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  token,
  migrate: migrateAll,
  law,
  evaluation,
  schema,
  policy: policyRules,
  'policy-diff': policyDifferences,
};

async function main([command = '', ...words]: readonly string[]): Promise<void> {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run === undefined) throw new UsageError(`the commands are: ${Object.keys(commands).join(', ')}`);
  await run(words);
}

main(process.argv.slice(2)).catch(fault => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'it failed'}\n`);
  process.exitCode = 1;
});
