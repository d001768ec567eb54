// Holds who sees what now against who would see what: line by line, for everybody on either side.

import type { AskerFacts } from '../../database/oversight/ask-of-case.js';
import { type Resource, resourceEntry } from '../../policy/vocabulary/resources.js';
import { isOpen, type Weighed } from '../../policy/weigh.js';
import type { AccessChange, AccessChangeKind } from './access-changes.js';
import type { Side } from './everybody-in-case.js';
import { weighFor } from './who-can-see.js';

const nameOf = ({ personId, organisationId, capacity, purpose }: AskerFacts): string =>
  [personId, organisationId, capacity, purpose].join(' ');

const closed: Weighed = { effect: 'REFUSED', rule: null, rules: [] };

function kindOf(before: Weighed, after: Weighed): AccessChangeKind | null {
  if (!isOpen(before.effect)) return isOpen(after.effect) ? 'GAINED' : null;
  if (!isOpen(after.effect)) return 'LOST';
  if (before.effect !== after.effect) return after.effect === 'PERMITTED' ? 'WIDENED' : 'NARROWED';
  return before.rule?.id === after.rule?.id ? null : 'OTHERWISE';
}

export function changesBetween(now: Side, then: Side, nouns: readonly Resource[]): AccessChange[] {
  const before = new Map(now.everybody.map(one => [nameOf(one), one]));
  const after = new Map(then.everybody.map(one => [nameOf(one), one]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap(name =>
    nouns.flatMap(noun => {
      const [was, is] = [before.get(name), after.get(name)];
      const weighedNow = was === undefined ? closed : weighFor(was, noun, now.table);
      const weighedThen = is === undefined ? closed : weighFor(is, noun, then.table);
      const kind = kindOf(weighedNow, weighedThen);
      const who = is ?? was;
      if (kind === null || who === undefined) return [];
      const { personId, organisationId, capacity, purpose } = who;
      const rules = { ruleBefore: weighedNow.rule?.id ?? null, ruleAfter: weighedThen.rule?.id ?? null };
      const { dataClass } = resourceEntry(noun);
      const told = { noun, dataClass, before: weighedNow.effect, after: weighedThen.effect, ...rules };
      return [{ kind, personId, organisationId, capacity, purpose, ...told }];
    }),
  );
}
