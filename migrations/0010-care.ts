// From referral to the jeugdarts to what comes back, contact details and home, and who is bound to secrecy.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Care1795700000000 implements MigrationInterface {
  name = 'Care1795700000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0010-care');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
