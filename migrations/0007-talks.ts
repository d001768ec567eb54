// Talks about absence: reasons in the speakers' own words, the talk at school, joint talks, the mentor's place, and what a
// parent without authority asked the school for.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Talks1795426200000 implements MigrationInterface {
  name = 'Talks1795426200000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0007-talks');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
