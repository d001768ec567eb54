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
  $own?: FactValue | readonly FactValue[];
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

const isList = (value: FactValue | readonly FactValue[]): value is readonly FactValue[] =>
  Array.isArray(value);

/**
 * Rows with the same answers share them: an answer of hundreds of rows has a handful of different ones, and the judge then
 * knows at a glance that it has judged such a row before.
 */
class SharedAnswers {
  readonly #own = new Map<PlanNode, Map<FactValue, FactValues>>();
  readonly #atCase = new Map<string, FactValues>();

  own({ $own = [] }: Row, node: PlanNode): FactValues {
    const known = this.#own.get(node) ?? new Map<FactValue, FactValues>();
    this.#own.set(node, known);
    const key = isList($own) ? JSON.stringify($own) : $own;
    const shared = known.get(key) ?? this.#named(isList($own) ? $own : [$own], node);
    known.set(key, shared);
    return shared;
  }

  atCase(facts: FactValues): FactValues {
    const key = JSON.stringify(facts);
    const shared = this.#atCase.get(key) ?? facts;
    this.#atCase.set(key, shared);
    return shared;
  }

  #named(values: readonly FactValue[], { own, given }: PlanNode): FactValues {
    const pairs = own.map((fact, index) => [fact, values[index] ?? null] as const);
    return Object.fromEntries([...given.map(fact => [fact, true] as const), ...pairs]);
  }
}

const isAnchor = ({ $case, $caseId, $subject, $region }: Row): boolean =>
  $case !== undefined || $caseId !== undefined || $subject !== undefined || $region !== undefined;

class Laying {
  readonly #judge: Judge;
  readonly #tell: (read: ReadRow) => void;
  readonly #shared = new SharedAnswers();

  constructor(judge: Judge, tell: (read: ReadRow) => void) {
    this.#judge = judge;
    this.#tell = tell;
  }

  lay(row: Row, node: PlanNode, above: Above): void {
    const here = this.#here(row, above);
    const { resource } = node;
    const { caseId, subject, regionId } = here;
    this.#judge.lay(row, { resource, own: this.#shared.own(row, node), atCase: here.atCase });
    this.#tell({ row, resource, caseId, subject, regionId });
    for (const { field, node: inner } of node.children) {
      const below = row[field];
      if (Array.isArray(below)) for (const one of below) this.lay(one as Row, inner, here);
      else if (below !== null && below !== undefined) this.lay(below as Row, inner, here);
    }
  }

  #here(row: Row, above: Above): Above {
    if (!isAnchor(row)) return above;
    return {
      atCase: row.$case === undefined ? above.atCase : this.#shared.atCase(row.$case),
      caseId: row.$caseId ?? above.caseId,
      subject: row.$subject ?? above.subject,
      regionId: row.$region ?? above.regionId,
    };
  }
}

export function layTrees(
  trees: readonly object[],
  node: PlanNode,
  judge: Judge,
  tell: (read: ReadRow) => void,
): void {
  const laying = new Laying(judge, tell);
  for (const tree of trees) laying.lay(tree as Row, node, outside);
}
