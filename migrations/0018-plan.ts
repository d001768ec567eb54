// The plan van aanpak: a container whose paragraphs are each read by the line of what they tell of.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class Plan1796550000000 implements MigrationInterface {
  name = 'Plan1796550000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0018-plan');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
