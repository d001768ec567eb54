// What counts as wrong with a plan, and what beside it does not.

import { expect, test } from 'vitest';
import { type PlanNode, plansIn, type ToldPlan } from './auto-explain.js';
import { findingsIn, type Indexes, waysIn } from './plan-findings.js';

const node = (type: string, rows: number, more: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': type,
  'Actual Rows': rows,
  'Actual Loops': 1,
  ...more,
});
const of = (table: string, more: Partial<PlanNode> = {}): Partial<PlanNode> => ({
  'Relation Name': table,
  ...more,
});
const told = (Plan: PlanNode): ToldPlan => ({ 'Query Text': 'select', Plan });

const indexes: Indexes = new Map([
  ['by_subject', { table: 'cases', first: 'subject' }],
  ['by_id', { table: 'cases', first: 'id' }],
]);

const byIndex = (name: string): PlanNode =>
  node('Index Scan', 1, of('cases', { 'Index Name': name, 'Index Cond': '(subject = $1)' }));

const bitmap = (widest: number): PlanNode =>
  node('Bitmap Heap Scan', 3, {
    ...of('participants'),
    Plans: [
      node('BitmapAnd', 0, {
        Plans: [node('Bitmap Index Scan', 6), node('Bitmap Index Scan', widest, { 'Index Name': 'wide' })],
      }),
    ],
  });

const page = (sorted: number): PlanNode =>
  node('Limit', 20, { Plans: [node('Sort', 20, { Plans: [node('Index Scan', sorted, of('consents'))] })] });

test.each<[string, PlanNode, PlanNode]>([
  ['a table that grows, read through', node('Seq Scan', 1, of('cases')), node('Seq Scan', 1, of('regions'))],
  [
    'a scan that was never run',
    node('Seq Scan', 0, of('cases', { 'Actual Loops': 0 })),
    node('Index Scan', 0, of('cases', { 'Actual Loops': 0 })),
  ],
  [
    'far more rows removed by a filter than kept',
    node('Index Scan', 1, of('links', { 'Rows Removed by Filter': 221 })),
    node('Index Scan', 1, of('links', { 'Rows Removed by Filter': 220 })),
  ],
  [
    'the same in many loops',
    node('Index Scan', 0, of('links', { 'Rows Removed by Filter': 3, 'Actual Loops': 100 })),
    node('Index Scan', 1, of('links', { 'Rows Removed by Filter': 3, 'Actual Loops': 100 })),
  ],
  ['an index gone through by another column than its first', byIndex('by_id'), byIndex('by_subject')],
  ['an index laid over a few rows', bitmap(1_440), bitmap(200)],
  [
    'pairs that do not fit',
    node('Nested Loop', 1, { 'Rows Removed by Join Filter': 500 }),
    node('Nested Loop', 100, { 'Rows Removed by Join Filter': 500 }),
  ],
  ['a page cut from all there is', page(1_000), page(120)],
])('%s', (_what, wrong, fine) => {
  const below = (one: PlanNode): ToldPlan => told(node('Result', 1, { Plans: [one] }));
  expect(findingsIn(below(wrong), indexes)).toHaveLength(1);
  expect(findingsIn(below(fine), indexes)).toEqual([]);
});

test('a finding names the table and the condition', () => {
  const [finding] = findingsIn(told(node('Seq Scan', 2, of('cases', { Filter: '(phase = 1)' }))), indexes);
  expect(finding).toEqual({ table: 'cases', what: 'read through (2 rows)', condition: '(phase = 1)' });
});

test('the ways to the tables are told in one line', () => {
  const index = (name: string) => node('Index Scan', 1, of('links', { 'Index Name': name }));
  const plan = node('Append', 1, {
    Plans: [index('one'), bitmap(9), index('one'), node('Seq Scan', 1, of('cases'))],
  });
  expect(waysIn(told(plan))).toBe('one x2, wide, Seq Scan of cases');
});

test('plans are found in the log among other lines', () => {
  const line = (text: string): string => `2026-10-05 09:00:00.000 UTC [12] LOG:  ${text}`;
  const plan = JSON.stringify(told(node('Result', 1)), null, 1).replaceAll('\n', '\n\t');
  const begins = line('duration: 0.125 ms  plan:');
  const log = [line('checkpoint'), begins, `\t${plan}`, begins, `\t${plan}`, line('ends'), ''].join('\n');
  expect(plansIn(log)).toEqual([told(node('Result', 1)), told(node('Result', 1))]);
});
