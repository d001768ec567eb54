// Law and policy read no clock, roll no dice and ask nothing of their surroundings: the same question has one answer.

import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Checker, complaints, everyNode, filesOf } from './support/source-files.js';

const impureNames: readonly string[] = [
  'process',
  'performance',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'crypto',
  'require',
];
const impureMembers: readonly string[] = ['Date.now', 'Math.random', 'Temporal.Now'];

/** A name that stands for a value, and is not itself the name of a property, a type or something declared here. */
function isUsed(node: ts.Identifier): boolean {
  const parent = node.parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return parent.name !== node && parent.propertyName !== node && !ts.isTypeNode(parent);
}

const withoutArguments = (args: readonly ts.Expression[] | undefined): boolean => (args?.length ?? 0) === 0;

const pure: Checker = file =>
  everyNode(file, node => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && withoutArguments(node.arguments))
      return 'new Date() is the clock';
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date() is the clock';
    if (ts.isPropertyAccessExpression(node) && impureMembers.includes(node.getText())) return node.getText();
    if (ts.isIdentifier(node) && impureNames.includes(node.text) && isUsed(node)) return node.text;
    return undefined;
  });

test('law and policy are functions of what they are given', () => {
  const files = filesOf('src/domain', 'src/policy');
  expect(files.length).toBeGreaterThan(50);
  expect(complaints(pure, files)).toEqual([]);
});

test.each([
  'export const today = () => new Date();',
  'export const today = () => new Date;',
  'export const today = Date();',
  'export const at = Date.now();',
  'export const dice = Math.random();',
  'export const region = process.env.REGION;',
  'export const at = performance.now();',
  'const { env } = process;',
  'export const surroundings = { process };',
  'setTimeout(() => {}, 5);',
  'await fetch(where);',
  'globalThis.process.exit();',
])('the check sees %s', text => {
  expect(pure({ path: 'src/domain/planted.ts', text }).length).toBeGreaterThan(0);
});

test.each([
  'export const at = (ms: number) => new Date(ms);',
  'export const turns = Date.UTC(2026, 0, 1);',
  'export const largest = Math.max(1, 2);',
  'export const told = { process: "verwerking", crypto: 1 }.process;',
])('the check leaves alone %s', text => {
  expect(pure({ path: 'src/domain/planted.ts', text })).toEqual([]);
});
