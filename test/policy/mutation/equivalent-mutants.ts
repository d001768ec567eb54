// Mutants of row-level security that change nothing, each with the reason why rows cannot show it.

import { isLinkFact } from '../../../src/database/facts/link-facts.js';
import { rlsDialect } from '../../../src/database/rls-dialect.js';
import { policy } from '../../../src/policy/policy.js';
import type { Rule } from '../../../src/policy/rule.js';
import { type Capacity, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { asksWhatIsTold, showing } from './circumstances.js';
import { NEVER, type RlsMutant, type RlsPolicy } from './rls-policies.js';

/** Of each pair exactly one holds. */
const opposites: readonly (readonly [Fact, Fact])[] = [
  ['under_12', 'from_12'],
  ['under_16', 'from_16'],
  ['under_18', 'from_18'],
  ['line_is_care', 'line_is_general'],
  ['handed_over', 'not_handed_over'],
];

const oppositeOf = (fact: Fact): Fact | undefined =>
  opposites.flatMap(([one, other]) => (one === fact ? [other] : other === fact ? [one] : []))[0];

const sql = (fact: Fact, { resource, capacity }: Rule): string => rlsDialect.holds(fact, resource, capacity);

const actionOf = ({ command }: RlsPolicy): Rule['action'] => (command === 'select' ? 'read' : 'write');

const permitsOf = (of: RlsPolicy, capacity: Capacity): Rule[] =>
  policy.rules.filter(
    rule =>
      rule.effect === 'permit' &&
      rule.resource === of.resource &&
      rule.action === actionOf(of) &&
      rule.capacity === capacity,
  );

const isRendered = (rule: Rule, { conjuncts }: RlsPolicy): boolean => {
  const own = rule.facts.map(fact => sql(fact, rule));
  return (
    own.every(one => conjuncts.includes(one)) &&
    conjuncts.filter(one => !/^app\.(purpose|capacity)\(\)/.test(one)).every(one => own.includes(one))
  );
};

/** Whether another rule permits whatever is permitted while these facts hold, and this one too. */
const coversAlways = (other: Rule, facts: readonly Fact[]): boolean =>
  other.facts.every(fact => facts.includes(fact));

/** Whether, for this rule, what the mutant opens or shuts is open by another rule anyway. */
function isCovered(rule: Rule, others: readonly Rule[], { without }: RlsMutant): boolean {
  const possible = rule.facts.filter(fact => sql(fact, rule) !== NEVER);
  if (without === null || without === NEVER) return others.some(other => coversAlways(other, possible));
  const gone = possible.filter(fact => sql(fact, rule) === without);
  const rest = possible.filter(fact => !gone.includes(fact));
  const opposite = gone.flatMap(fact => oppositeOf(fact) ?? []);
  return others.some(other => coversAlways(other, [...rest, ...opposite]));
}

function isCoveredForAll(mutant: RlsMutant): boolean {
  const { capacities, kind } = mutant.policy;
  if (kind !== 'permit') return false;
  return capacities.every(capacity => {
    const permits = permitsOf(mutant.policy, capacity);
    const rule = permits.find(one => isRendered(one, mutant.policy));
    return (
      rule !== undefined &&
      isCovered(
        rule,
        permits.filter(one => one !== rule),
        mutant,
      )
    );
  });
}

const nobodyForStatistics = ({ policy: { resource }, without }: RlsMutant): boolean =>
  without === "app.purpose() <> 'STATISTICS'" &&
  policy.rules.every(
    rule =>
      rule.resource !== resource ||
      rule.effect === 'forbid' ||
      !entryOf(rule.capacity).purposes.includes('STATISTICS'),
  );

const familyTies: readonly Fact[] = ['self', 'parent_with_authority'];

const tieNamesCapacity = ({ policy: of, without }: RlsMutant): boolean =>
  without?.startsWith("app.capacity() = '") === true &&
  of.capacities
    .flatMap(capacity => permitsOf(of, capacity).filter(rule => isRendered(rule, of)))
    .every(rule => rule.facts.some(fact => familyTies.includes(fact)));

const asksAge = (rule: Rule): boolean => rule.facts.some(fact => /^(under|from)_\d/.test(fact));
const asksTie = (rule: Rule): boolean => rule.facts.some(isLinkFact);

/** Ages are under row-level security too: without a link to the pupil they are hidden, and such a rule asks for none. */
const ageIsHidden = ({ policy: of, without }: RlsMutant): boolean =>
  (without === null || without === NEVER) &&
  of.kind === 'permit' &&
  of.capacities
    .map(capacity => permitsOf(of, capacity).find(rule => isRendered(rule, of)))
    .every(rule => rule !== undefined && asksAge(rule) && !asksTie(rule));

/** One release carries both: the need that the parent stated, and that the provider released its own data for it. */
const needComesWithRelease = ({ policy: of, without }: RlsMutant): boolean =>
  of.capacities
    .flatMap(capacity => permitsOf(of, capacity).filter(rule => isRendered(rule, of)))
    .some(
      rule =>
        rule.facts.includes('released_by_provider') &&
        rule.facts.includes('needed_as_parent') &&
        without === sql('needed_as_parent', rule),
    );

/** What was answered was asked. */
const answerWasAsked = ({ policy: of, without }: RlsMutant): boolean =>
  of.capacities
    .flatMap(capacity => permitsOf(of, capacity).filter(rule => isRendered(rule, of)))
    .some(rule => rule.facts.includes('not_refused') && without === sql('asked', rule));

/** Each of these ties is itself one of those that "linked" looks for. */
const closerTies: readonly Fact[] = ['participates', 'referred', 'invited_to_talk'];

const tieIsALink = ({ policy: of, without }: RlsMutant): boolean =>
  of.kind === 'permit' &&
  of.capacities
    .flatMap(capacity => permitsOf(of, capacity).filter(rule => isRendered(rule, of)))
    .some(rule => without === sql('linked', rule) && closerTies.some(fact => rule.facts.includes(fact)));

/** Of a rule that asks what a row tells of: whether there are circumstances in which everything holds but what is gone. */
function showsInNone({ policy: of, without }: RlsMutant): boolean {
  const rules = of.capacities.flatMap(capacity =>
    permitsOf(of, capacity).filter(rule => isRendered(rule, of)),
  );
  const isGone = (rule: Rule): readonly (Fact | null)[] =>
    without === null ? [null] : rule.facts.filter(fact => sql(fact, rule) === without);
  return (
    of.kind === 'permit' &&
    rules.length > 0 &&
    rules.every(rule => asksWhatIsTold(rule) && !isGone(rule).some(one => showing(rule).has(one)))
  );
}

/** An update looks at the row first: who is forbidden to see it changes nothing of it. */
const forbiddenToSee = ({ policy: of }: RlsMutant): boolean =>
  of.kind === 'forbid' &&
  of.command === 'update' &&
  of.capacities.every(capacity =>
    policy.rules.some(
      rule =>
        rule.effect === 'forbid' &&
        rule.resource === of.resource &&
        rule.action === 'read' &&
        rule.capacity === capacity &&
        rule.facts.length === 0,
    ),
  );

const reasons: readonly (readonly [string, (mutant: RlsMutant) => boolean])[] = [
  ['nobody who may ask for statistics has a rule here', nobodyForStatistics],
  ['the tie to the pupil is itself one in this capacity', tieNamesCapacity],
  ['the age is not seen without a link to the pupil, and the rule asks for none', ageIsHidden],
  ['a release names the need that it answers', needComesWithRelease],
  ['an answer that was given was asked for', answerWasAsked],
  ['who is tied more closely is linked by that', tieIsALink],
  ['whoever reads what a row tells of meets it too, or nobody does', showsInNone],
  ['what they are forbidden to see they change in no way', forbiddenToSee],
  ['another rule of the same people permits it anyway', isCoveredForAll],
];

export const whyEquivalent = (mutant: RlsMutant): string | undefined =>
  reasons.find(([, holds]) => holds(mutant))?.[0];
