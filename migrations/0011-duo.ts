// Numbers, reports to the verzuimregister and the talk after them, and what a statute opens to whom.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Duo1795800000000 implements MigrationInterface {
  name = 'Duo1795800000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0011-duo');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
