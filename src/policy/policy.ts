// The one policy table: every rule of every noun, frozen, with the hash by which decisions name it.

import { createHash } from 'node:crypto';
import type { Action, Rule } from './rule.js';
import { accessLogEntryRules } from './rules/access-log-entry.js';
import { agreementRules } from './rules/agreement.js';
import { authorityRules } from './rules/authority.js';
import { caseRules } from './rules/case.js';
import { consentRules, consentStatusRules } from './rules/consent.js';
import { directoryRules } from './rules/directory.js';
import { healthFeedbackRules } from './rules/health-feedback.js';
import { participantRules } from './rules/participant.js';
import { preventiveTalkRules } from './rules/preventive-talk.js';
import { pupilRules } from './rules/pupil.js';
import type { Capacity } from './vocabulary/capacities.js';
import type { Purpose } from './vocabulary/purposes.js';
import type { Resource } from './vocabulary/resources.js';

export interface Policy {
  readonly rules: readonly Rule[];
  /** SHA-256 of the rules as text; every line of the record carries it. */
  readonly hash: string;
  /** The rules as data, as kept in the database under the hash. */
  readonly text: string;
}

/** What somebody wants to do, before it is known with whose data. */
export interface Question {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly action: Action;
  readonly resource: Resource;
}

export function policyOf(rules: readonly Rule[]): Policy {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = ordered.find((rule, index) => rule.id === ordered[index + 1]?.id);
  if (twice !== undefined) throw new Error(`the policy holds the rule ${twice.id} twice`);
  const idle = ordered.find(rule => rule.purposes.length === 0);
  if (idle !== undefined) throw new Error(`the rule ${idle.id} serves no purpose`);
  const text = JSON.stringify(ordered);
  return Object.freeze({
    rules: Object.freeze(ordered),
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  });
}

export const policy: Policy = policyOf([
  ...caseRules,
  ...pupilRules,
  ...participantRules,
  ...directoryRules,
  ...consentRules,
  ...consentStatusRules,
  ...authorityRules,
  ...healthFeedbackRules,
  ...preventiveTalkRules,
  ...agreementRules,
  ...accessLogEntryRules,
]);

/** The rules of a noun and action that speak of a capacity, for whatever purpose. */
export const rulesOfCapacity = (
  resource: Resource,
  action: Action,
  capacity: Capacity,
  table: Policy = policy,
): readonly Rule[] =>
  table.rules.filter(
    rule => rule.resource === resource && rule.action === action && rule.capacity === capacity,
  );

const applies = (rule: Rule, question: Question): boolean =>
  rule.capacity === question.capacity &&
  rule.action === question.action &&
  rule.resource === question.resource &&
  rule.purposes.includes(question.purpose);

const found = new WeakMap<Policy, Map<string, readonly Rule[]>>();

/** The rules that speak to a question, forbids first. The answer is kept: the table never changes. */
export function rulesFor(question: Question, table: Policy = policy): readonly Rule[] {
  const kept = found.get(table) ?? new Map<string, readonly Rule[]>();
  found.set(table, kept);
  const key = `${question.capacity} ${question.purpose} ${question.action} ${question.resource}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const rules = table.rules.filter(rule => applies(rule, question));
  const ordered = [
    ...rules.filter(rule => rule.effect === 'forbid'),
    ...rules.filter(rule => rule.effect === 'permit'),
  ];
  kept.set(key, ordered);
  return ordered;
}
