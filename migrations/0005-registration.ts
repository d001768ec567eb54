// Registration of presence, absence and sickness, what is counted and signalled of it, and the settings by which.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Registration1795381200000 implements MigrationInterface {
  name = 'Registration1795381200000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0005-registration');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
