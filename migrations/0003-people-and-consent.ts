// The life of a consent, the people around the pupil and a parent's access in full; and what the law has passed over.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class PeopleAndConsent1795374000000 implements MigrationInterface {
  name = 'PeopleAndConsent1795374000000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0003-people-and-consent');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
