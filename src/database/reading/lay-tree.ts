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

function factsOf(row: Row, { own, given }: PlanNode): FactValues {
  const facts: Record<string, FactValue> = {};
  for (const fact of given) facts[fact] = true;
  for (let index = 0; index < own.length; index++) facts[own[index]!] = row.$own?.[index] ?? null;
  return facts;
}

const isAnchor = ({ $case, $caseId, $subject, $region }: Row): boolean =>
  $case !== undefined || $caseId !== undefined || $subject !== undefined || $region !== undefined;

function lay(row: Row, node: PlanNode, above: Above, judge: Judge, tell: (read: ReadRow) => void): void {
  const here: Above = isAnchor(row)
    ? {
        atCase: row.$case ?? above.atCase,
        caseId: row.$caseId ?? above.caseId,
        subject: row.$subject ?? above.subject,
        regionId: row.$region ?? above.regionId,
      }
    : above;
  judge.lay(row, { resource: node.resource, own: factsOf(row, node), atCase: here.atCase });
  tell({ row, resource: node.resource, caseId: here.caseId, subject: here.subject, regionId: here.regionId });
  for (const { field, node: inner } of node.children) {
    const below = row[field];
    if (Array.isArray(below)) for (const one of below) lay(one as Row, inner, here, judge, tell);
    else if (below !== null && below !== undefined) lay(below as Row, inner, here, judge, tell);
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
