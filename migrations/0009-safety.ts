// The meldcode and the emergency that opens it, its review, and reports and measures as bare facts (D17, D28).

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Safety1795600000000 implements MigrationInterface {
  name = 'Safety1795600000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0009-safety');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
