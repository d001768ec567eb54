// Whether one meets somebody is looked up from the own links to cases, so that it takes the same time in however many
// cases they sit. What may be seen stays what it was.

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyFolder } from './apply-folder.js';

export class PeopleOneMeets1795341600000 implements MigrationInterface {
  name = 'PeopleOneMeets1795341600000';

  up(runner: QueryRunner): Promise<void> {
    return applyFolder(runner, '0002-people-one-meets');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
