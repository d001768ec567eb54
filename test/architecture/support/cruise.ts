// Lets dependency-cruiser judge a source tree by the project's rules.

import { cruise, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser';
import { ruleSet } from '../../../.config/dependency-cruiser.js';

// Imports name the file that will be there after compiling.
const resolving = {
  extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
  extensionAlias: { '.js': ['.ts', '.js'] },
  conditionNames: ['import', 'node', 'default', 'types'],
  exportsFields: ['exports'],
} as Partial<IResolveOptions>;

/** Each broken rule with the two files between which it was broken. */
export async function brokenRules(baseDir: string): Promise<string[]> {
  const { output } = await cruise(
    ['src', 'migrations'],
    { baseDir, ruleSet, validate: true, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
    resolving,
  );
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  );
}
