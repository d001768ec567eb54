// What makes the record tamper-evident: a leaf for each sealed line, the signed heads of the tree, and who writes them.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class SealedRecord1797400000000 implements MigrationInterface {
  name = 'SealedRecord1797400000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0026-sealed-record');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
