// The first nouns: roles, tables, the gate, the facts, the record, and the policies as they were rendered on that day.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { projectRoot } from '../src/project-root.js';

const folder = join(projectRoot, 'migrations', '0001-spine');

export class Spine1763769600000 implements MigrationInterface {
  name = 'Spine1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const file of readdirSync(folder)
      .filter(name => name.endsWith('.sql'))
      .sort()) {
      await runner.query(readFileSync(join(folder, file), 'utf8'));
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
