// The connection of the seeding as the passes want it: each statement is prepared once, since they ask the same of each pupil.

import type { Client } from 'pg';
import type { LawTransaction } from '../database/law-pass/law-transaction.js';
import { lawWriterRole } from '../database/roles.js';
import { nameOf } from '../database/statement-names.js';

export const prepared = (client: Client): LawTransaction => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query({ name: nameOf(text, lawWriterRole), text, values: [...values] })).rows as Row[],
});
