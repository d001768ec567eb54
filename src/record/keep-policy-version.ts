// Keeps today's policy in the database under its hash, so that each line of the record can be read with the rules of then.

import type { DataSource } from 'typeorm';
import { policy } from '../policy/policy.js';

export async function keepPolicyVersion(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    'insert into policy_versions (hash, rules) values ($1, $2) on conflict (hash) do nothing',
    [policy.hash, policy.text],
  );
}
