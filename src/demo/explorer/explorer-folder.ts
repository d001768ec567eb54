// Where the explorer's own files lie: among the sources, since the build takes along TypeScript alone.

import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';

export const explorerFolder = join(projectRoot, 'src', 'demo', 'explorer');
