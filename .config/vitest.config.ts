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
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A test mostly waits for a server or a database: two at a time even where there is one processor.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
