// The arrows between layers never turn, nouns meet only at their index, and no file is dead or in a circle.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { brokenRules } from './support/cruise.js';

test('every import of the project goes the way the layers allow', async () => {
  expect(await brokenRules(projectRoot)).toEqual([]);
});

/** A small tree in which each rule is broken once, and beside it an import that is allowed. */
const planted: Readonly<Record<string, string>> = {
  'src/main.ts': `import './server.js'; import '../migrations/all.js'; import './utterly-new/part.js';`,
  'src/cli.ts': `import './schema.js'; import './features/pupil/pupil.js';`,
  'src/server.ts': `import './serve.js'; import './policy/rule.js'; import './demo/region.js';`,
  'src/serve.ts': `import './http/answer.js'; import './features/pupil/index.js';`,
  'src/resolvers.ts': `import './features/pupil/index.js'; import './features/pupil/pupil.resolver.js'; import './features/pupil/pupil.js';`,
  'src/config.ts': `import './server.js';`,
  'src/errors.ts': `import './log.js';`,
  'src/log.ts': `import './project-root.js';`,
  'src/project-root.ts': `import './errors.js';`,
  'src/utterly-new/part.ts': 'export {};',
  'src/http/answer.ts': `import '../record/line.js'; import '../features/pupil/index.js';`,
  'src/demo/region.ts': `import '../main.js';`,
  'src/record/line.ts': `import '../database/row.js'; import '../features/pupil/index.js';`,
  'src/record/verify/walk.ts': `import '../seal/tree.js'; import './tree.js'; import '../../log.js';`,
  'src/record/verify/tree.ts': 'export {};',
  'src/record/seal/tree.ts': `import '../verify/tree.js';`,
  'src/database/row.ts': `import '../policy/rule.js'; import '../graphql/shield.js';`,
  'src/graphql/shield.ts': `import '../policy/rule.js'; import '../database/row.js';`,
  'src/identity/token.ts': `import '../policy/rule.js'; import '../database/row.js';`,
  'src/policy/rule.ts': `import '../domain/law.js'; import '../identity/token.js'; import 'node:fs';`,
  'src/policy/policy.ts': `import 'node:crypto'; import 'node:net';`,
  'src/domain/law.ts': `import type { Right } from '../policy/rule.js'; import 'node:crypto';`,
  'src/documents/letter.ts': `import '../record/line.js'; import '../features/pupil/index.js';`,
  'src/exchange/client.ts': `import '../documents/letter.js'; import '../http/answer.js';`,
  'src/features/pupil/index.ts': `export { pupil } from './pupil.js';`,
  'src/features/pupil/pupil.ts': `import type { Case } from '../case/index.js'; import { other } from '../case/case.js'; export const pupil = 1;`,
  'src/features/pupil/pupil.resolver.ts': `import '../../http/answer.js'; import './gone.js';`,
  'src/features/case/index.ts': `export type { Case } from './case.js';`,
  'src/features/case/case.ts': `import type { pupil } from '../pupil/index.js'; export interface Case {} export const other = 1;`,
  'migrations/all.ts': `import '../src/project-root.js'; import '../src/errors.js'; import '../test/kit.js';`,
  'test/kit.ts': 'export {};',
  'src/policy/dead.ts': 'export {};',
};

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
let broken: string[];

beforeAll(async () => {
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  broken = await brokenRules(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  'layer-domain: src/domain/law.ts -> src/policy/rule.ts',
  'layer-policy: src/policy/rule.ts -> src/identity/token.ts',
  'layer-identity: src/identity/token.ts -> src/database/row.ts',
  'layer-database: src/database/row.ts -> src/graphql/shield.ts',
  'layer-graphql: src/graphql/shield.ts -> src/database/row.ts',
  'layer-record: src/record/line.ts -> src/features/pupil/index.ts',
  'verifier-apart: src/record/verify/walk.ts -> src/record/seal/tree.ts',
  'verifier-apart: src/record/verify/walk.ts -> src/log.ts',
  'verifier-unused: src/record/seal/tree.ts -> src/record/verify/tree.ts',
  'layer-features: src/features/pupil/pupil.resolver.ts -> src/http/answer.ts',
  'layer-documents: src/documents/letter.ts -> src/features/pupil/index.ts',
  'layer-documents: src/documents/letter.ts -> src/record/line.ts',
  'layer-exchange: src/exchange/client.ts -> src/http/answer.ts',
  'layer-http: src/http/answer.ts -> src/features/pupil/index.ts',
  'layer-serve: src/serve.ts -> src/features/pupil/index.ts',
  'layer-config: src/config.ts -> src/server.ts',
  'layer-server: src/server.ts -> src/demo/region.ts',
  'layer-demo: src/demo/region.ts -> src/main.ts',
  'layer-errors: src/errors.ts -> src/log.ts',
  'layer-log: src/log.ts -> src/project-root.ts',
  'layer-project-root: src/project-root.ts -> src/errors.ts',
  'layer-main: src/main.ts -> src/utterly-new/part.ts',
  'known-part: src/main.ts -> src/utterly-new/part.ts',
  'migrations-alone: migrations/all.ts -> src/errors.ts',
  'no-test-code: migrations/all.ts -> test/kit.ts',
  'nouns-meet-at-index: src/features/pupil/pupil.ts -> src/features/case/case.ts',
  'nouns-from-outside: src/cli.ts -> src/features/pupil/pupil.ts',
  'resolvers-alone: src/resolvers.ts -> src/features/pupil/pupil.ts',
  'no-cycle: src/features/case/case.ts -> src/features/pupil/index.ts',
  'resolvable: src/features/pupil/pupil.resolver.ts -> ./gone.js',
  'reachable: src/policy/dead.ts -> src/policy/dead.ts',
  'pure-domain: src/domain/law.ts -> crypto',
  'pure-policy: src/policy/rule.ts -> fs',
  'pure-policy-hash: src/policy/policy.ts -> net',
])('the rules see %s', violation => {
  expect(broken).toContain(violation);
});

test.each([
  'src/main.ts -> migrations/all.ts',
  'src/serve.ts -> src/http/answer.ts',
  'src/record/line.ts -> src/database/row.ts',
  'src/policy/rule.ts -> src/domain/law.ts',
  'src/features/pupil/pupil.ts -> src/features/case/index.ts',
  'src/resolvers.ts -> src/features/pupil/pupil.resolver.ts',
  'src/policy/policy.ts -> crypto',
  'src/record/verify/walk.ts -> src/record/verify/tree.ts',
])('the rules leave alone %s', arrow => {
  // Circles were planted on purpose, and run through allowed arrows too.
  expect(broken.filter(one => one.endsWith(arrow) && !one.startsWith('no-cycle'))).toEqual([]);
});
