// Who has the regie over a case, and through which phases it goes.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Governance1796200000000 implements MigrationInterface {
  name = 'Governance1796200000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0014-governance');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
