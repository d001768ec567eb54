// The preventive spreekuur: its sittings, who is invited to them, and a contact person's seat that stands on an invitation.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Sittings1795424400000 implements MigrationInterface {
  name = 'Sittings1795424400000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0006-sittings');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
