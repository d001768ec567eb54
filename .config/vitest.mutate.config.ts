import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// The tests of law and policy that need no database and no built program, for mutation testing.
const { globalSetup: _, include: __, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    test: {
      include: [
        'test/law/**/*.test.ts',
        'test/policy/{boot,decide,explain,policy-docs,rights,statutory-rows}.test.ts',
      ],
      exclude: ['test/law/decide-command.test.ts', 'test/law/agreement/**', 'test/law/exhaustive/**'],
    },
  }),
);
