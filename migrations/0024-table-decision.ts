// The decision of the table on a case, and what each party said to it.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class TableDecision1797200000000 implements MigrationInterface {
  name = 'TableDecision1797200000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0024-table-decision');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
