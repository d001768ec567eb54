// A parent's access is frozen per provider: each decides over its own data, and over nobody else's.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class FreezePerProvider1795431700000 implements MigrationInterface {
  name = 'FreezePerProvider1795431700000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0008-freeze-per-provider');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
