import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// Campaigns: many generated operations and many kills, run before an issue ends.
export default mergeConfig(
  base,
  defineConfig({
    test: { include: ['test/long/**/*.long.ts'], testTimeout: 3_600_000, fileParallelism: false },
  }),
);
