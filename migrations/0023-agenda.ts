// The table of a case: its agenda, and who is invited, chairs and assists there.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Agenda1797100000000 implements MigrationInterface {
  name = 'Agenda1797100000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0023-agenda');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
