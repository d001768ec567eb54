// Meetings: cases on them, who is invited, and the minutes of each case.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Meetings1796900000000 implements MigrationInterface {
  name = 'Meetings1796900000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0021-meetings');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
