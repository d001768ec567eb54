// The rules of the policy as Cedar policies, and a question with its facts as a Cedar request.

import type { Question } from '../../../src/policy/policy.js';
import type { Rule } from '../../../src/policy/rule.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import type { Known } from './matrix.js';

interface EntityId {
  readonly type: string;
  readonly id: string;
}

export interface CedarRequest {
  readonly principal: EntityId;
  readonly action: EntityId;
  readonly resource: EntityId;
  readonly context: Readonly<Record<string, string | boolean>>;
  readonly entities: readonly [];
}

export interface CedarPolicies {
  readonly staticPolicies: string;
}

// The unknown never opens: a permit wants a plain yes, a forbid falls only by a plain no.
const holds = (fact: Fact): string => `context has ${fact} && context.${fact}`;
const mayHold = (fact: Fact): string => `(!(context has ${fact}) || context.${fact})`;

function cedarText({ effect, capacity, action, resource, purposes, facts }: Rule): string {
  const scope = [
    `principal == Capacity::"${capacity}"`,
    `action == Action::"${action}"`,
    `resource == Noun::"${resource}"`,
  ];
  const serves = `[${purposes.map(purpose => `"${purpose}"`).join(', ')}].contains(context.purpose)`;
  const conditions = [serves, ...facts.map(effect === 'forbid' ? mayHold : holds)];
  return `${effect}(${scope.join(', ')}) when { ${conditions.join(' && ')} };`;
}

/** One text: Cedar reads it half as quick again as the same policies text by text, or as JSON. */
export const cedarPolicies = (rules: readonly Rule[]): CedarPolicies => ({
  staticPolicies: rules.map(cedarText).join('\n'),
});

/** Capacity, action and noun have no attributes or parents, so that no entities need be given. */
export const cedarRequest = (question: Question, known: Known): CedarRequest => ({
  principal: { type: 'Capacity', id: question.capacity },
  action: { type: 'Action', id: question.action },
  resource: { type: 'Noun', id: question.resource },
  context: { purpose: question.purpose, ...known },
  entities: [],
});
