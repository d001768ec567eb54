// What the libraries offer and we never use: global repositories, raw orders, loaders that cache, shield's combinators.

import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Checker, complaints, everyNode, filesOf, importedFrom } from './support/source-files.js';

const code = filesOf('src', 'migrations');

const repositoryNames = [
  'Repository',
  'BaseEntity',
  'AbstractRepository',
  'getRepository',
  'getManager',
  'getConnection',
];
const repositoryMembers = [
  'getRepository',
  'getTreeRepository',
  'getMongoRepository',
  'withRepository',
  'getCustomRepository',
];
// Their string is SQL as it stands.
const rawOrders = ['orderBy', 'addOrderBy', 'addGroupBy', 'groupBy'];

/** Only the transaction's own manager works on the actor's connection, under the actor's role. */
const noGlobalRepository: Checker = file => {
  const { values, types } = importedFrom(file, 'typeorm');
  const imported = [...values, ...types].filter(name => repositoryNames.includes(name));
  const used = everyNode(file, node => {
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const { name, expression } = node;
    if (repositoryMembers.includes(name.text)) return `${name.text} is not of one transaction`;
    if (rawOrders.includes(name.text)) return `${name.text} takes SQL`;
    const ofTransaction =
      /(^|\.)transaction$/.test(expression.getText()) ||
      (file.path === 'src/database/actor-transaction.ts' && expression.getText() === 'this.#runner');
    return name.text === 'manager' && !ofTransaction
      ? `${node.getText()} is not of one transaction`
      : undefined;
  });
  const relations = everyNode(file, node =>
    ts.isPropertyAssignment(node) &&
    ['eager', 'lazy', 'synchronize', 'cascade'].includes(node.name.getText()) &&
    node.initializer.kind === ts.SyntaxKind.TrueKeyword
      ? `${node.name.getText()}: true`
      : undefined,
  );
  return [...imported.map(name => `imports ${name}`), ...used, ...relations];
};

test('rows are written through the transaction of the actor and no other way', () => {
  expect(complaints(noGlobalRepository, code)).toEqual([]);
});

/** In what order rows come is written in the code: `order` sees the row's alias and a column that the code names. */
const noOrderFromInput: Checker = file => {
  const interpolated = everyNode(file, node => {
    if (!ts.isTemplateSpan(node) && !ts.isTemplateHead(node)) return undefined;
    const text = ts.isTemplateHead(node) ? node.text : node.literal.text;
    const ordered = /order\s+by\s*$/i.test(text);
    const planner = file.path === 'src/database/reading/read-plan.ts';
    // The dump of the catalogue reads no row of anybody.
    const catalogue = file.path.startsWith('src/database/catalogue/');
    return ordered && !planner && !catalogue ? 'builds an order from a value' : undefined;
  });
  const orders = everyNode(file, node => {
    if (
      !ts.isPropertyAssignment(node) ||
      node.name.getText() !== 'order' ||
      !ts.isArrowFunction(node.initializer)
    )
      return undefined;
    const spans: string[] = [];
    const visit = (inner: ts.Node): void => {
      if (ts.isTemplateSpan(inner)) spans.push(inner.expression.getText());
      ts.forEachChild(inner, visit);
    };
    visit(node.initializer);
    const strange = spans.filter(name => name !== 'row' && name !== 'newestBy');
    return strange.length > 0 ? `orders by ${strange.join(', ')}` : undefined;
  });
  const columns = everyNode(file, node =>
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'newestBy' &&
    !ts.isStringLiteral(node.initializer)
      ? 'newestBy is not a column written here'
      : undefined,
  );
  return [...interpolated, ...orders, ...columns];
};

test('nobody outside chooses what an order is made of', () => {
  expect(complaints(noOrderFromInput, code)).toEqual([]);
});

/** A loader keeps answers across fields, whoever asked first. */
const noLoader: Checker = file => [
  ...[...importedFrom(file, 'dataloader').values].map(() => 'imports dataloader'),
  ...everyNode(file, node =>
    ts.isNewExpression(node) && node.expression.getText() === 'DataLoader' ? 'makes a DataLoader' : undefined,
  ),
];

const shieldNames = ['rule', 'shield', 'deny'];

/** `not` allows when its rule throws, `chain` and `race` do not load everywhere, an empty `and` allows. */
const onlyPlainShieldRules: Checker = file => [
  ...importedFrom(file, 'graphql-shield').values.map(name => `imports ${name} from graphql-shield`),
  ...everyNode(file, node => {
    const isTaken =
      ts.isVariableDeclaration(node) && /\(\s*'graphql-shield'\s*\)/.test(node.initializer?.getText() ?? '');
    if (!isTaken) return undefined;
    if (!ts.isObjectBindingPattern(node.name)) return 'takes graphql-shield whole';
    const taken = node.name.elements.map(one => (one.propertyName ?? one.name).getText());
    const strange = taken.filter(name => !shieldNames.includes(name));
    return strange.length > 0 ? `takes ${strange.join(', ')} of graphql-shield` : undefined;
  }),
];

const noConsole: Checker = file =>
  everyNode(file, node =>
    ts.isIdentifier(node) && node.text === 'console'
      ? 'writes past the log, which knows what may be told'
      : undefined,
  );

test.each([
  ['makes a loader that caches', noLoader],
  ['uses a combinator of graphql-shield', onlyPlainShieldRules],
  ['writes to the console', noConsole],
] as const)('nothing %s', (_what, check) => {
  expect(complaints(check, code)).toEqual([]);
});

const checks = { noGlobalRepository, noOrderFromInput, noLoader, onlyPlainShieldRules, noConsole } as const;

test.each<[keyof typeof checks, string]>([
  ['noGlobalRepository', `const rows = dataSource.getRepository(Case).find();`],
  ['noGlobalRepository', `const rows = await dataSource.manager.findBy(Case, {});`],
  ['noGlobalRepository', `import { Repository } from 'typeorm';`],
  ['noGlobalRepository', `import { type BaseEntity } from 'typeorm';`],
  ['noGlobalRepository', 'builder.orderBy(args.sort);'],
  ['noGlobalRepository', 'const source = { synchronize: true };'],
  ['noOrderFromInput', `const text = \`select * from cases order by \${args.sort}\`;`],
  ['noOrderFromInput', `const page = { order: row => \`\${row}.\${args.sort}\` };`],
  ['noOrderFromInput', 'const page = { newestBy: args.sort };'],
  ['noLoader', 'const cases = new DataLoader(load);'],
  ['noLoader', `import DataLoader from 'dataloader';`],
  ['onlyPlainShieldRules', `import { not } from 'graphql-shield';`],
  ['onlyPlainShieldRules', `const { rule, race } = createRequire(import.meta.url)('graphql-shield');`],
  ['onlyPlainShieldRules', `const whole = require('graphql-shield');`],
  ['noConsole', `console.log('here');`],
])('%s sees: %s', (name, text) => {
  expect(checks[name]({ path: 'src/features/planted.ts', text }).length).toBeGreaterThan(0);
});

test.each<[keyof typeof checks, string]>([
  ['noGlobalRepository', 'await unit.transaction.manager.update(Case, { id, version }, change);'],
  ['noGlobalRepository', 'const first = list.find(one => one.id === id);'],
  ['noOrderFromInput', `const page = { order: row => \`\${row}.made_on, \${row}.id\` };`],
  ['noOrderFromInput', `const page = { newestBy: 'opened_at' };`],
  ['onlyPlainShieldRules', `import type { IRules } from 'graphql-shield';`],
  ['onlyPlainShieldRules', `const { rule } = createRequire(import.meta.url)('graphql-shield') as Shield;`],
])('%s leaves alone: %s', (name, text) => {
  expect(checks[name]({ path: 'src/features/planted.ts', text })).toEqual([]);
});
