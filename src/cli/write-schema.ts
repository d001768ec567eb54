// The command that writes schema/ anew.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { generatedDocuments } from './generated-documents.js';
import { withThrowAwayDatabase } from './throw-away-database.js';

/** Returns the names of what was written. */
export async function writeSchema(adminUrl: string | undefined): Promise<string[]> {
  const documents = await withThrowAwayDatabase(adminUrl, generatedDocuments);
  for (const [name, text] of Object.entries(documents))
    await writeFile(join(projectRoot, 'schema', name), text);
  return Object.keys(documents);
}
