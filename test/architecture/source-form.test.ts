// Every file is short, named for what it holds, opens with its duty, and is plain ASCII.

import { basename } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Checker, complaints, filesOf, type SourceFile, treeOf } from './support/source-files.js';

const isNounIndex = ({ path }: SourceFile): boolean => /^src\/features\/[^/]+\/index\.ts$/.test(path);

const short: Checker = ({ text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > 300 ? [`${lines} lines`] : [];
};

const namedForContent: Checker = ({ path }) => {
  const name = basename(path, '.ts');
  const heap = /(^|[-.])(utils?|helpers?|common|types|misc|shared)($|[-.])/.test(name);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name);
  return [...(heap ? ['named like a heap'] : []), ...(kebab ? [] : ['not in kebab-case'])];
};

const noBarrel: Checker = file => {
  const { statements } = treeOf(file);
  const handsOn = statements.filter(one => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined);
  const isBarrel = statements.length > 0 && handsOn.length === statements.length;
  return isBarrel && !isNounIndex(file) ? ['only hands on what others hold'] : [];
};

/** A noun's index says no more than its name does. */
const opensWithDuty: Checker = file => {
  if (isNounIndex(file)) return [];
  const comment = file.text.split('\n').findIndex(line => !line.startsWith('//'));
  const said = file.text
    .split('\n')
    .slice(0, comment)
    .map(line => line.slice(2).trim())
    .join(' ');
  return /^[@A-Z"'`0-9].{15,}[.:]/.test(said) ? [] : ['does not open with a sentence on its duty'];
};

const ascii: Checker = ({ text }) =>
  text
    .split('\n')
    .flatMap((line, index) => (/^[\t\x20-\x7e]*$/.test(line) ? [] : [`line ${index + 1} is not ASCII`]));

const code = filesOf('src', 'migrations');
const everything = [...code, ...filesOf('test', '.config')];

test.each([
  ['is at most 300 lines long', short, everything],
  ['is named for what it holds', namedForContent, everything],
  ['holds something itself', noBarrel, everything],
  ['opens with a sentence on its duty', opensWithDuty, code],
  ['is plain ASCII', ascii, code],
] as const)('every file %s', (_what, check, files) => {
  expect(files.length).toBeGreaterThan(100);
  expect(complaints(check, files)).toEqual([]);
});

const duty = '// Says in one sentence what this file is for.\n';

test.each<[string, Checker, string, string]>([
  ['a file of 301 lines', short, 'src/a.ts', `${duty}${'x();\n'.repeat(300)}`],
  ['a heap by its name', namedForContent, 'src/graphql/string-utils.ts', duty],
  ['a heap of types', namedForContent, 'test/api/types.ts', duty],
  ['a name in camel case', namedForContent, 'src/readPage.ts', duty],
  [
    'a barrel',
    noBarrel,
    'src/policy/index.ts',
    `${duty}export { a } from './a.js';\nexport * from './b.js';\n`,
  ],
  ['a barrel within a noun', noBarrel, 'src/features/case/all.ts', `${duty}export { a } from './a.js';\n`],
  ['a file without its duty', opensWithDuty, 'src/a.ts', 'export const a = 1;\n'],
  ['a duty that is no sentence', opensWithDuty, 'src/a.ts', '// stuff\nexport const a = 1;\n'],
  ['a letter with an accent', ascii, 'src/a.ts', `${duty}const word = 'co\u00f6rdinatie';\n`],
])('the checks see %s', (_what, check, path, text) => {
  expect(check({ path, text })).toHaveLength(1);
});

test.each<[string, Checker, string, string]>([
  ['a file of 300 lines', short, 'src/a.ts', `${duty}${'x();\n'.repeat(299)}`],
  ['a resolver', namedForContent, 'src/features/case/case.resolver.ts', duty],
  ['the index of a noun', noBarrel, 'src/features/case/index.ts', `export { Case } from './case.js';\n`],
  [
    'a file that hands on one thing beside its own',
    noBarrel,
    'src/a.ts',
    `${duty}export { b } from './b.js';\nexport const a = 1;\n`,
  ],
  [
    'a duty of two lines',
    opensWithDuty,
    'src/a.ts',
    '// Says what this file is for\n// in two lines.\nexport const a = 1;\n',
  ],
])('the checks leave alone %s', (_what, check, path, text) => {
  expect(check({ path, text })).toEqual([]);
});
