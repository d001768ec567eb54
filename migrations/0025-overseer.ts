// Who answers the privacy officer's questions about access.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Overseer1797300000000 implements MigrationInterface {
  name = 'Overseer1797300000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0025-overseer');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
