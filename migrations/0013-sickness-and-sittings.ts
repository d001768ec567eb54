// A signal of sickness that people raise, and sittings that are moved, cancelled or not come to.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class SicknessAndSittings1796100000000 implements MigrationInterface {
  name = 'SicknessAndSittings1796100000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0013-sickness-and-sittings');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
