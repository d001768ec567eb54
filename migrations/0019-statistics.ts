// What the yearly evaluation tells: numbers of young people, written once and about nobody (D26).

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Statistics1796700000000 implements MigrationInterface {
  name = 'Statistics1796700000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0019-statistics');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
