// What belongs to a plan besides its text: bridging help and waiting lists, how it is followed, and what it costs.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class PlanParts1797000000000 implements MigrationInterface {
  name = 'PlanParts1797000000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0022-plan-parts');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
