// What was weighed, told to whoever oversees it: the facts with their answers, what is missing, and the whole in words.

import type { AskerFacts } from '../../database/oversight/ask-of-case.js';
import { explainDecision, explainHeldBack, explainRule } from '../../policy/explain.js';
import { explainWords } from '../../policy/explain-words.js';
import type { FactValue } from '../../policy/judge.js';
import type { Language } from '../../policy/name-in-words.js';
import type { Question } from '../../policy/policy.js';
import { type Fact, factEntry } from '../../policy/vocabulary/facts.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import type { Weighed, WeighedRule } from '../../policy/weigh.js';
import { conditionOf, toldRule } from '../policy-rule/index.js';
import type { AnsweredFact, ConsideredRule, MissingConditions } from './access-explanation.js';
import { isYes } from './asked-facts.js';
import type { FactAnswer } from './oversight-enums.js';

type Answers = (fact: Fact) => FactValue | undefined;

function answerOf(fact: Fact, value: FactValue | undefined, isNamed: boolean): FactAnswer {
  const { level, isAge } = factEntry(fact);
  if (level === 'ITEM') return 'PER_ITEM';
  if (!isNamed && isAge !== true) return 'OF_ASKER';
  return isYes(value) ? 'YES' : 'NO';
}

function answered(fact: Fact, answers: Answers, isNamed: boolean): AnsweredFact {
  const value = answers(fact);
  return {
    condition: conditionOf(fact),
    answer: answerOf(fact, value, isNamed),
    evidenceId: isNamed && typeof value === 'string' && value !== '' ? value : null,
  };
}

const consideredRule = (one: WeighedRule, answers: Answers, isNamed: boolean): ConsideredRule => ({
  rule: toldRule(one.rule),
  applies: one.lacking.length === 0,
  facts: one.rule.facts.map(fact => answered(fact, answers, isNamed)),
});

export const answersOf =
  ({ answer }: AskerFacts, resource: Resource): Answers =>
  fact =>
    answer({ resource, fact });

export const consideredRules = ({ rules }: Weighed, answers: Answers, isNamed: boolean): ConsideredRule[] =>
  rules.map(one => consideredRule(one, answers, isNamed));

const lackingSets = ({ rules }: Weighed): (readonly Fact[])[] =>
  rules
    .filter(({ rule, lacking }) => rule.effect === 'permit' && lacking.length > 0)
    .map(({ lacking }) => lacking);

/** What each permit lacks, each set once; of what is open nothing is missing. */
export function missingConditions(weighed: Weighed): MissingConditions[] {
  if (weighed.effect === 'PERMITTED' || weighed.effect === 'PARTLY') return [];
  const sets = new Map(lackingSets(weighed).map(set => [set.join(' '), set]));
  return [...sets.values()].map(set => ({ conditions: set.map(conditionOf) }));
}

export function weighedInWords(question: Question, weighed: Weighed, language: Language): string {
  const { effect, rule, rules } = weighed;
  if (effect === 'PARTLY' && rule !== null) {
    const limitedTo = rules.find(one => one.rule === rule)?.perItem ?? [];
    const only = explainHeldBack({ missing: [], limitedTo }, language);
    return `${explainWords[language].permitted}. ${explainRule(rule, language)} ${only}`;
  }
  const permitted = effect === 'PERMITTED' ? 'permit' : 'refuse';
  const decision = { effect: permitted, rule, missing: lackingSets(weighed) } as const;
  return explainDecision({ question, decision, language, audience: 'officer' });
}
