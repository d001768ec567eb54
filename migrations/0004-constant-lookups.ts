// Who is tied to what is looked up by hash: as many pages in a region of a million cases as in one of ten thousand.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class ConstantLookups1795374000001 implements MigrationInterface {
  name = 'ConstantLookups1795374000001';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0004-constant-lookups');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
