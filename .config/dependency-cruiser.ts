// The arrows that are allowed between the parts of the source tree; test/architecture/layers.test.ts holds them to it.

import type { IFlattenedRuleSet } from 'dependency-cruiser';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

const error = (name: string, comment: string, rule: { from: object; to: object }): Rule =>
  ({ name, comment, severity: 'error', ...rule }) as Rule;

/** A part of src/: a folder, or a file of that name. */
const part = (...names: readonly string[]): string => `^src/(${names.join('|')})(/|\\.ts$)`;

const below = {
  domain: [],
  policy: ['domain'],
  identity: ['policy', 'domain'],
  database: ['identity', 'policy', 'domain', 'errors'],
  graphql: ['identity', 'policy', 'domain', 'errors'],
  record: ['graphql', 'database', 'identity', 'policy', 'domain', 'errors', 'log'],
} as const;

const nouns = ['record', ...below.record] as const;
const everything = ['exchange', 'features', 'documents', ...nouns] as const;

/**
 * What each part may use besides itself. The first six stand in order, and graphql and database do not know each
 * other; errors, log and project-root use nothing of ours.
 */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  ...below,
  features: ['documents', ...nouns],
  documents: ['domain'],
  exchange: ['features', 'documents', ...nouns],
  http: nouns,
  nouns: ['features'],
  resolvers: ['features'],
  schema: ['resolvers', ...everything, 'log'],
  serve: ['http', ...nouns],
  config: ['identity', 'graphql', 'project-root', 'schema'],
  server: ['serve', 'schema', 'nouns', 'http', 'config', ...nouns],
  demo: ['http', 'config', 'project-root', ...everything],
  main: ['server', 'demo', 'config', 'project-root', ...everything],
  cli: ['demo', 'config', 'project-root', 'schema', ...everything],
  errors: [],
  log: [],
  'project-root': [],
};

const layers = Object.entries(mayUse).map(([name, others]) =>
  error(`layer-${name}`, `${name} uses only: ${others.join(', ') || 'nothing of ours'}`, {
    from: { path: part(name) },
    to: {
      path: '^(src|migrations|test|\\.config)/',
      pathNot: [part(name, ...others), ...(['main', 'cli'].includes(name) ? ['^migrations/all\\.ts$'] : [])],
    },
  }),
);

/** Written for the tests and for whoever makes a migration, not for the server. */
const besideTheServer = [
  '^src/database/(test-clock|render-database|rls-dialect)\\.ts$',
  '^src/policy/render-rls\\.ts$',
];

const all: readonly Rule[] = [
  ...layers,
  error('known-part', 'every file of src/ belongs to a part with a rule', {
    from: {},
    to: { path: '^src/', pathNot: part(...Object.keys(mayUse)) },
  }),
  error('migrations-alone', 'a migration is frozen, and needs no more of us than where the project lies', {
    from: { path: '^migrations/' },
    to: { path: '^(src|test)/', pathNot: part('project-root') },
  }),
  error('no-test-code', 'what runs does not need what tests it', {
    from: { path: '^(src|migrations)/' },
    to: { path: '^test/' },
  }),
  error('nouns-meet-at-index', 'a noun is used by another through its index.ts', {
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
  }),
  error(
    'nouns-from-outside',
    'a noun is used from outside through its index.ts; its resolvers by src/resolvers.ts alone',
    {
      from: { path: '^(src|migrations)/', pathNot: ['^src/features/', '^src/resolvers\\.ts$'] },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
  ),
  error('resolvers-alone', 'the list of resolvers names them and their lists, and nothing else of a noun', {
    from: { path: '^src/resolvers\\.ts$' },
    to: { path: '^src/features/', pathNot: '^src/features/[^/]+/(index|[^/]+\\.resolver)\\.ts$' },
  }),
  error('no-cycle', 'whoever reads a file need not have read it before', {
    from: {},
    to: { circular: true },
  }),
  error('resolvable', 'an import leads somewhere', { from: {}, to: { couldNotResolve: true } }),
  error('reachable', 'a file that neither the server nor a command needs is dead', {
    from: { path: '^src/(main|cli|cli/decide|cli/seal|cli/verify-log)\\.ts$' },
    // Scripts of the explorer's page are served as they are.
    to: {
      path: '^src/.*\\.ts$',
      pathNot: ['^src/(main|cli|cli/decide|cli/seal|cli/verify-log)\\.ts$', ...besideTheServer],
      reachable: false,
    },
  }),
  error(
    'verifier-apart',
    'the verifier of the record is written apart: it takes nothing from what it verifies',
    {
      from: { path: '^src/record/verify/' },
      to: { path: '^(src|migrations)/', pathNot: '^src/record/verify/' },
    },
  ),
  error('verifier-unused', 'nobody but its command uses the verifier', {
    from: { path: '^src/', pathNot: ['^src/record/verify/', '^src/cli/verify-log\\.ts$'] },
    to: { path: '^src/record/verify/' },
  }),
  error('pure-domain', 'law and calendar are functions of what they are given', {
    from: { path: '^src/domain/' },
    to: { path: '.', pathNot: '^src/' },
  }),
  error('pure-policy', 'the policy knows no framework and does no input or output; it hashes itself', {
    from: { path: '^src/policy/', pathNot: '^src/policy/policy\\.ts$' },
    to: { path: '.', pathNot: '^src/' },
  }),
  error('pure-policy-hash', 'the policy table uses node:crypto for its hash, and nothing else', {
    from: { path: '^src/policy/policy\\.ts$' },
    to: { path: '.', pathNot: ['^src/', '^(node:)?crypto$'] },
  }),
];

export const ruleSet: IFlattenedRuleSet = { forbidden: [...all] };
