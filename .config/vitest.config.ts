import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // One copy of graphql: its package offers an ES module beside the CommonJS one that Node and our libraries load.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Ends what hangs, on a busy machine too; how fast anything is, is measured in the benchmark and not here.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A test mostly waits for a server or a database: two at a time even where there is one processor.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
