// The facts that rules ask of a case, as expressions over somebody who might ask: `k` is whoever asks, with their context in
// columns, and `c` the case. What a fact means is taken from where it stands for both walls.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { boundRegions, capacity, now, organisation, person, purpose, regions } from '../facts/context-sql.js';
import { itemRow } from '../facts/fact-row.js';
import { factSql } from '../facts/fact-sql.js';
import { rowShapes } from '../row-shapes.js';

const inColumns: Readonly<Record<string, string>> = {
  [person]: 'k.person_id',
  [organisation]: 'k.organisation_id',
  [capacity]: 'k.capacity',
  [purpose]: 'k.purpose',
  [regions]: 'k.regions',
  [boundRegions]: 'k.bound_regions',
  [now]: 'k.at',
};

/** The context of whoever would ask stands in columns here; an expression that asks for anything else of it is a fault. */
function overColumns(expression: string): string {
  const said = Object.entries(inColumns).reduce(
    (text, [call, column]) => text.replaceAll(call, column),
    expression,
  );
  if (/\bapp\.\w+\(/.test(said)) throw new Error('a fact asks for a context that is not in columns');
  return said;
}

export interface FactOfNoun {
  readonly resource: Resource;
  readonly fact: Fact;
}

/** The case's own answer: a noun of the pupil is asked of the pupil, as both walls do. Evidence where there is any. */
export function expressionOf({ resource, fact }: FactOfNoun, who: Capacity): string {
  const { caseId, subject } = rowShapes[resource];
  const shape = { caseId: caseId === null ? null : 'case_id', subject: subject === null ? null : 'subject' };
  const row = { ...itemRow({ resource, capacity: who }, 'c', shape), caseOnly: true };
  const { evidence, holds } = factSql[fact];
  return overColumns((evidence ?? holds)(row));
}
