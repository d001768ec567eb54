// The matrix answered by CASL: one ability per capacity and purpose, its forbids as inverted rules.

import { policy, type Question } from '../../../src/policy/policy.js';
import type { Rule } from '../../../src/policy/rule.js';
import type { Contender } from './contender.js';
import type { Asked } from './matrix.js';
import { peer } from './peer.js';

interface CaslRule {
  readonly action: string;
  readonly subject: string;
  readonly inverted: boolean;
  readonly reason: string;
  readonly conditions?: Readonly<Record<string, unknown>>;
}

interface Ability {
  can(action: string, subject: object): boolean;
}

/** As much of the package as is used here. */
interface Casl {
  createMongoAbility(rules: readonly CaslRule[]): Ability;
  subject(type: string, object: object): object;
}

// The unknown never opens: a permit wants a plain yes, a forbid falls only by a plain no.
function caslRule(rule: Rule): CaslRule {
  const { action, resource: subject, id: reason } = rule;
  const inverted = rule.effect === 'forbid';
  const condition = inverted ? { $ne: false } : true;
  const shared = { action, subject, inverted, reason };
  // A rule without conditions is the quicker one, in CASL too.
  if (rule.facts.length === 0) return shared;
  return { ...shared, conditions: Object.fromEntries(rule.facts.map(fact => [fact, condition])) };
}

// CASL looks at its last rule first: forbids, and then permits in our order, are given back to front.
const rulesOf = ({ capacity, purpose }: Question): CaslRule[] => {
  const rules = policy.rules.filter(rule => rule.capacity === capacity && rule.purposes.includes(purpose));
  const ordered = [
    ...rules.filter(rule => rule.effect === 'forbid'),
    ...rules.filter(rule => rule.effect === 'permit'),
  ];
  return ordered.reverse().map(caslRule);
};

/** The ability is at hand with each question, as it would be within one request. */
export function withCasl(asked: readonly Asked[]): Contender {
  const { createMongoAbility, subject } = peer<Casl>('@casl/ability');
  const abilities = new Map<string, Ability>();
  const abilityFor = (question: Question): Ability => {
    const key = `${question.capacity} ${question.purpose}`;
    const ability = abilities.get(key) ?? createMongoAbility(rulesOf(question));
    abilities.set(key, ability);
    return ability;
  };
  const prepared = asked.map(({ question, known }) => ({
    ability: abilityFor(question),
    action: question.action,
    subject: subject(question.resource, { ...known }),
  }));
  return {
    name: 'CASL',
    size: asked.length,
    answer: (from, count) => {
      let permitted = 0;
      for (let index = from; index < from + count; index += 1) {
        const one = prepared[index]!;
        if (one.ability.can(one.action, one.subject)) permitted += 1;
      }
      return permitted;
    },
  };
}
