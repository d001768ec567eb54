// The doorbraakoverleg: registration, the word of each party, what happens there, and what the family is told.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Breakthrough1796800000000 implements MigrationInterface {
  name = 'Breakthrough1796800000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0020-breakthrough');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
