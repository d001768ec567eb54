// Both directions of one question: who can see a noun of a case, and which nouns of it somebody can see. Everybody who holds
// a capacity in the region is weighed, not only those of whom it is expected.

import {
  type Asker,
  type AskerFacts,
  askOfCase,
  type CaseAsked,
  type Moment,
} from '../../database/oversight/ask-of-case.js';
import { overseerRole } from '../../database/roles.js';
import { policy, rulesOfCapacity } from '../../policy/policy.js';
import { purposesFor } from '../../policy/rule.js';
import { type Capacity, capacityNames, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { type Resource, resourceEntry } from '../../policy/vocabulary/resources.js';
import { isOpen, type Weighed, weigh } from '../../policy/weigh.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { conditionOf } from '../policy-rule/index.js';
import { factsAsked, isYes } from './asked-facts.js';
import { nounsOf } from './everybody-in-case.js';
import type { SeenNoun, Seer } from './seen-by.js';
import { answersOf } from './told-weighing.js';

/** Whoever does not hold the capacity reads nothing, whatever the rules. */
export function weighFor(facts: AskerFacts, noun: Resource, table = policy): Weighed {
  const { capacity, purpose, holdsCapacity } = facts;
  const question = { capacity, purpose, action: 'read', resource: noun } as const;
  if (!holdsCapacity) return { effect: 'REFUSED', rule: null, rules: [] };
  const answers = answersOf(facts, noun);
  return weigh(question, fact => isYes(answers(fact)), table);
}

function openedBy({ effect, rule, rules }: Weighed): Pick<Seer, 'effect' | 'ruleId' | 'perItem'> | null {
  if (!isOpen(effect) || rule === null) return null;
  const perItem = rules.find(one => one.rule === rule)?.perItem ?? [];
  return { effect, ruleId: rule.id, perItem: perItem.map(conditionOf) };
}

const mayEver = (noun: Resource, capacity: Capacity): boolean =>
  rulesOfCapacity(noun, 'read', capacity).some(rule => rule.effect === 'permit');

export async function whoCanSee(
  unit: UnitOfWork,
  { about, noun, moment, tiedOnly }: { about: CaseAsked; noun: Resource; moment: Moment; tiedOnly: boolean },
): Promise<Seer[]> {
  const capacities = capacityNames.filter(one => mayEver(noun, one));
  const inCapacities = capacities.flatMap(capacity =>
    purposesFor(noun, capacity).map(purpose => ({ capacity, purpose })),
  );
  const facts = factsAsked([noun], capacities);
  const everybody = await unit.transaction.as(overseerRole, inside =>
    askOfCase(inside, about, moment, { askers: { inCapacities }, facts }),
  );
  return everybody.flatMap(one => {
    const weighed = weighFor(one, noun);
    const opened = openedBy(weighed);
    // Whoever oversees the region is tied to no pupil, and sees what they see of all.
    const isLeftOut = tiedOnly && !one.isTied && weighed.rule?.ground !== 'OVERSIGHT';
    if (opened === null || isLeftOut) return [];
    const { personId, organisationId, capacity, purpose, isTied } = one;
    return [{ personId, organisationId, capacity, purpose, isTied, ...opened }];
  });
}

export async function whatCanSee(
  unit: UnitOfWork,
  { about, asker, moment }: { about: CaseAsked; asker: Omit<Asker, 'purpose'>; moment: Moment },
): Promise<SeenNoun[]> {
  const { capacity } = asker;
  const nouns = nounsOf(about);
  const facts = factsAsked(nouns, [capacity]);
  const named = entryOf(capacity).purposes.map((purpose: Purpose): Asker => ({ ...asker, purpose }));
  const found = await unit.transaction.as(overseerRole, inside =>
    askOfCase(inside, about, moment, { askers: { named }, facts }),
  );
  return nouns.flatMap(noun =>
    found.flatMap(one => {
      const opened = openedBy(weighFor(one, noun));
      const { dataClass } = resourceEntry(noun);
      return opened === null ? [] : [{ noun, dataClass, purpose: one.purpose, ...opened }];
    }),
  );
}
