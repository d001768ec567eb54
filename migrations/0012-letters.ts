// The letters that were made, each with the text it came from and the hash of its file.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Letters1796000000000 implements MigrationInterface {
  name = 'Letters1796000000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0012-letters');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
