import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// Campaigns, run before an issue ends: generated operations, kills, every persona behind every wall, the full cross
// product of circumstances, and every mutant of row-level security.
export default mergeConfig(
  base,
  defineConfig({
    test: {
      include: [
        'test/long/**/*.long.ts',
        'test/policy/{equivalence,mutation}/*.test.ts',
        'test/leak/*.test.ts',
      ],
      env: { EQUIVALENCE: 'full', LEAK: 'full' },
      testTimeout: 14_400_000,
      hookTimeout: 600_000,
      fileParallelism: false,
      maxConcurrency: 8,
    },
  }),
);
