// What is wrong with a plan where tables grow: a table or an index read through, or far more rows looked at than kept.

import type { PlanNode, ToldPlan } from './auto-explain.js';

/** Tables that do not grow with the cases. */
const steady = [
  'regions',
  'organisations',
  'protocol_settings',
  'own_school_days',
  'migrations',
  'policy_versions',
];

/** The table of an index, and its first column. */
export interface IndexOf {
  readonly table: string;
  readonly first: string;
}

/** By the index's name. */
export type Indexes = ReadonlyMap<string, IndexOf>;

export interface Finding {
  readonly table: string;
  readonly what: string;
  readonly condition: string;
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const total = (node: PlanNode, each: number | undefined): number => (each ?? 0) * node['Actual Loops'];
const kept = (node: PlanNode): number => total(node, node['Actual Rows']);

const isFarMore = (removed: number, of: number): boolean => removed > 20 * of + 200;

const count = (rows: number): string => String(Math.round(rows));

/** Where one index is laid over another: how many more rows the widest brought than the narrowest. */
function broughtInVain(node: PlanNode): number {
  const [bitmap] = node['Node Type'] === 'Bitmap Heap Scan' ? (node.Plans ?? []) : [];
  if (bitmap?.['Node Type'] !== 'BitmapAnd') return 0;
  const brought = (bitmap.Plans ?? []).map(kept);
  return Math.max(...brought) - Math.min(...brought);
}

function ofScan(node: PlanNode): Finding[] {
  const { 'Relation Name': table, 'Node Type': type } = node;
  if (table === undefined || !type.endsWith('Scan') || steady.includes(table)) return [];
  const conditions = nodesOf(node).flatMap(one => [one['Index Cond'], one.Filter]);
  const condition = conditions.filter(one => one !== undefined).join(' and ');
  const thrownAway =
    total(node, node['Rows Removed by Filter']) + total(node, node['Rows Removed by Index Recheck']);
  const removed = thrownAway + broughtInVain(node);
  if (type === 'Seq Scan')
    return [{ table, what: `read through (${count(removed + kept(node))} rows)`, condition }];
  if (!isFarMore(removed, kept(node))) return [];
  return [{ table, what: `${count(removed)} rows removed, ${count(kept(node))} kept`, condition }];
}

/** Without its first column an index is gone through from end to end, and tells of no row that it passed over. */
function ofIndex(node: PlanNode, indexes: Indexes): Finding[] {
  const index = indexes.get(node['Index Name'] ?? '');
  const condition = node['Index Cond'];
  if (index === undefined || condition === undefined || steady.includes(index.table)) return [];
  if (new RegExp(`\\b${index.first}\\b`).test(condition)) return [];
  return [{ table: index.table, what: `all of ${node['Index Name']} gone through`, condition }];
}

function ofJoin(node: PlanNode): Finding[] {
  const removed = total(node, node['Rows Removed by Join Filter']);
  if (!isFarMore(removed, kept(node))) return [];
  const what = `${count(removed)} pairs removed, ${count(kept(node))} kept`;
  return [{ table: tablesIn(node).join(', '), what, condition: node['Join Filter'] ?? '' }];
}

/** A page that is cut from a list which is sorted as a whole. */
function ofSort(node: PlanNode): Finding[] {
  if (node['Node Type'] !== 'Limit') return [];
  return (node.Plans ?? [])
    .filter(one => one['Node Type'].endsWith('Sort'))
    .flatMap(sort => {
      const sorted = (sort.Plans ?? []).reduce((sum, below) => sum + kept(below), 0);
      if (!isFarMore(sorted - kept(node), kept(node))) return [];
      const what = `${count(sorted)} rows sorted, ${count(kept(node))} kept`;
      return [{ table: tablesIn(sort).join(', '), what, condition: '' }];
    });
}

const tablesIn = (node: PlanNode): string[] => [
  ...new Set(nodesOf(node).flatMap(({ 'Relation Name': table }) => table ?? [])),
];

export const findingsIn = ({ Plan }: ToldPlan, indexes: Indexes): Finding[] =>
  nodesOf(Plan).flatMap(node => [
    ...ofScan(node),
    ...ofIndex(node, indexes),
    ...ofJoin(node),
    ...ofSort(node),
  ]);

/** By which way each table is looked at, and how often, in one line. */
export function waysIn({ Plan }: ToldPlan): string {
  const ways = new Map<string, number>();
  for (const node of nodesOf(Plan)) {
    const type = node['Node Type'];
    const index = node['Index Name'];
    if (!type.endsWith('Scan') || (index === undefined && node['Relation Name'] === undefined)) continue;
    // A bitmap names its index below the table.
    if (type === 'Bitmap Heap Scan') continue;
    const way = index ?? `${type} of ${node['Relation Name']}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return [...ways].map(([way, times]) => (times === 1 ? way : `${way} x${times}`)).join(', ');
}
