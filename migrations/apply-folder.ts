// Applies the SQL files of a migration's folder, in the order of their names.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryRunner } from 'typeorm';
import { projectRoot } from '../src/project-root.js';

export async function applyFolder(runner: QueryRunner, name: string): Promise<void> {
  const folder = join(projectRoot, 'migrations', name);
  const files = readdirSync(folder).filter(file => file.endsWith('.sql'));
  for (const file of files.sort()) await runner.query(readFileSync(join(folder, file), 'utf8'));
}
