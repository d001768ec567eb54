// The policy as it would be with other rules: the same table, edited, with a hash of its own.

import { ApiError } from '../../errors.js';
import { type Policy, policy, policyOf } from '../../policy/policy.js';
import { purposesFor, type Rule } from '../../policy/rule.js';
import { type Fact, factNames } from '../../policy/vocabulary/facts.js';
import type { AccessChangeInput, EditedRuleInput, NewRuleInput } from './access-change-input.js';

const wrong = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

const known = new Set(policy.rules.map(rule => rule.id));

function factsFrom(names: readonly string[], field: string): Fact[] {
  const facts = factNames.filter(fact => names.includes(fact));
  if (facts.length !== new Set(names).size) throw wrong(field);
  return facts;
}

function edited(rule: Rule, edits: readonly EditedRuleInput[]): Rule {
  const edit = edits.find(one => one.ruleId === rule.id);
  if (edit === undefined) return rule;
  const facts = edit.facts == null ? rule.facts : factsFrom(edit.facts, 'editedRules');
  return { ...rule, facts, purposes: edit.purposes ?? rule.purposes };
}

const newRule = ({ effect, capacity, noun, facts, ground }: NewRuleInput, number: number): Rule => ({
  id: `imagined.${number + 1}`,
  effect,
  capacity,
  action: 'read',
  resource: noun,
  purposes: purposesFor(noun, capacity),
  facts: factsFrom(facts, 'newRules'),
  ground,
  basis: 'imagined',
  source: 'imagined',
  obligations: [],
});

/** The policy of now where nothing of it is imagined. */
export function imaginedPolicy({ droppedRules, editedRules, newRules }: AccessChangeInput): Policy {
  const dropped = droppedRules ?? [];
  const edits = editedRules ?? [];
  const added = newRules ?? [];
  if (dropped.length + edits.length + added.length === 0) return policy;
  if (dropped.some(id => !known.has(id))) throw wrong('droppedRules');
  if (edits.some(one => !known.has(one.ruleId) || one.purposes?.length === 0)) throw wrong('editedRules');
  const kept = policy.rules.filter(rule => !dropped.includes(rule.id)).map(rule => edited(rule, edits));
  return policyOf([...kept, ...added.map(newRule)]);
}
