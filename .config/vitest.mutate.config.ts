import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config.js';

// The tests of law and policy that need no database and no built program, for mutation testing.
const { globalSetup: _, include: __, ...test } = base.test ?? {};

/** A mutant in a table of the law is run against every test until one fails: the one that reads all tables goes first. */
class DocumentFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      if (moduleId.endsWith('policy-document.test.ts')) return 0;
      return moduleId.endsWith('.properties.test.ts') ? 2 : 1;
    };
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

export default mergeConfig(
  { ...base, test },
  defineConfig({
    test: {
      include: ['test/law/**/*.test.ts', 'test/policy/**/*.test.ts'],
      exclude: [
        'test/law/decide-command.test.ts',
        'test/law/agreement/**',
        'test/law/exhaustive/**',
        'test/policy/rendered-policies.test.ts',
        'test/policy/equivalence/**',
        'test/policy/mutation/{rls,grant}-mutants.test.ts',
      ],
      sequence: { sequencer: DocumentFirst },
    },
  }),
);
