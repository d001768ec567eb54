// Where the project lies, whether it runs from its sources or from its build.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function nearest(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the project has no package.json');
  return nearest(above);
}

export const projectRoot = nearest(dirname(fileURLToPath(import.meta.url)));
