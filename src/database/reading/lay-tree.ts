// Lays every row of an answered tree before the judge, and tells whoever keeps the record what was read.

import type { FactValue, FactValues, Judge } from '../../policy/judge.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import type { PlanNode } from './read-plan.js';

export interface ReadRow {
  readonly row: object;
  readonly resource: Resource;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
}

type Row = Record<string, unknown> & {
  $own?: readonly FactValue[];
  $case?: FactValues;
  $caseId?: string;
  $subject?: string;
  $region?: string;
};

interface Above {
  readonly atCase: FactValues | null;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
}

const outside: Above = { atCase: null, caseId: null, subject: null, regionId: null };

function lay(row: Row, node: PlanNode, above: Above, judge: Judge, tell: (read: ReadRow) => void): void {
  const own = Object.fromEntries(node.own.map((fact, index) => [fact, row.$own?.[index] ?? null]));
  const here: Above = {
    atCase: row.$case ?? above.atCase,
    caseId: row.$caseId ?? above.caseId,
    subject: row.$subject ?? above.subject,
    regionId: row.$region ?? above.regionId,
  };
  judge.lay(row, { resource: node.resource, own, atCase: here.atCase });
  tell({ row, resource: node.resource, caseId: here.caseId, subject: here.subject, regionId: here.regionId });
  for (const { field, node: inner } of node.children) {
    const below = row[field];
    for (const one of Array.isArray(below) ? below : [below]) {
      if (one !== null && one !== undefined) lay(one as Row, inner, here, judge, tell);
    }
  }
}

export function layTrees(
  trees: readonly object[],
  node: PlanNode,
  judge: Judge,
  tell: (read: ReadRow) => void,
): void {
  for (const tree of trees) lay(tree as Row, node, outside, judge, tell);
}
