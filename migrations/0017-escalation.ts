// Stagnation of the plan, and how it is raised.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Escalation1796500000000 implements MigrationInterface {
  name = 'Escalation1796500000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0017-escalation');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
