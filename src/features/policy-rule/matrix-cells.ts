// What the rules of a capacity come to for a class of data: a class is as open as the most open of its nouns.

import type { Action } from '../../policy/rule.js';
import { type Capacity, capacityNames } from '../../policy/vocabulary/capacities.js';
import { type DataClassCode, dataClasses } from '../../policy/vocabulary/data-classes.js';
import { resourceEntry, resourceNames } from '../../policy/vocabulary/resources.js';
import type { AccessMatrixCell } from './access-matrix.js';
import type { May } from './policy-enums.js';
import type { PolicyRule } from './policy-rule.js';
import { toldRules } from './told-rules.js';

type Key = Pick<AccessMatrixCell, 'dataClass' | 'capacity' | 'action'>;

const keyOf = ({ dataClass, capacity, action }: Key): string => `${dataClass} ${capacity} ${action}`;

const isUnconditional = ({ conditions }: PolicyRule): boolean => conditions.length === 0;

/** Of one noun; a rule that forbids it under no condition wins from all that permit it. */
function ofNoun(rules: readonly PolicyRule[]): May {
  const permits = rules.filter(one => one.effect === 'permit');
  if (rules.some(one => one.effect === 'forbid' && isUnconditional(one))) return 'NEVER';
  if (permits.length === 0) return 'NO';
  const isOpen = permits.some(isUnconditional) && rules.length === permits.length;
  if (isOpen) return 'ALWAYS';
  return permits.some(one => one.conditions.every(({ isPossible }) => isPossible)) ? 'IF' : 'NOT_YET';
}

/** From the least open to the most. */
const byOpenness: readonly May[] = ['NO', 'NEVER', 'NOT_YET', 'IF', 'ALWAYS'];

function comesTo(rules: readonly PolicyRule[]): May {
  const nouns = [...new Set(rules.map(({ noun }) => noun))];
  const each = nouns.map(noun => ofNoun(rules.filter(one => one.noun === noun)));
  return byOpenness.findLast(may => each.includes(may)) ?? 'NO';
}

const classes = (Object.keys(dataClasses) as DataClassCode[]).filter(dataClass =>
  resourceNames.some(name => resourceEntry(name).dataClass === dataClass),
);
const actions: readonly Action[] = ['read', 'write'];

const keys: readonly Key[] = classes.flatMap(dataClass =>
  capacityNames.flatMap((capacity: Capacity) => actions.map(action => ({ dataClass, capacity, action }))),
);

const rulesByKey = new Map<string, PolicyRule[]>();
for (const rule of toldRules) {
  const key = keyOf(rule);
  rulesByKey.set(key, [...(rulesByKey.get(key) ?? []), rule]);
}

/** Every class that a noun has, every capacity, both actions. */
export const matrixCells: readonly AccessMatrixCell[] = keys.map(key => {
  const rules = rulesByKey.get(keyOf(key)) ?? [];
  return { ...key, may: comesTo(rules), rules };
});
