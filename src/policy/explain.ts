// A rule, a decision and what is held back, in words: for policy.md, for the API's answers and for who oversees them.

import type { Decision } from './decide.js';
import { explainWords, obligationWords } from './explain-words.js';
import type { HeldBack } from './held-back.js';
import { toldMissing } from './judge-write.js';
import {
  anyOf,
  capacityInWords,
  groundInWords,
  type Language,
  nounInWords,
  purposeInWords,
} from './name-in-words.js';
import type { Question } from './policy.js';
import type { Rule } from './rule.js';
import { type Fact, factEntry } from './vocabulary/facts.js';

/** Who reads the explanation: a partner is told what may be told, whoever oversees the processing everything. */
export type Audience = 'partner' | 'officer';

/** A rule taken apart, each part in words. */
export interface RuleInWords {
  readonly who: string;
  readonly may: string;
  readonly noun: string;
  readonly purposes: string;
  /** All must hold. */
  readonly conditions: readonly string[];
  readonly ground: string;
  readonly basis: string;
  readonly source: string;
  readonly obligations: readonly string[];
}

const phrase =
  (language: Language) =>
  (fact: Fact): string =>
    factEntry(fact)[language];

export function ruleInWords(rule: Rule, language: Language): RuleInWords {
  const { may, mayNever } = explainWords[language];
  const purposes = rule.purposes.map(purpose => purposeInWords(purpose, language));
  return {
    who: capacityInWords(rule.capacity),
    may: (rule.effect === 'permit' ? may : mayNever)[rule.action],
    noun: nounInWords(rule.resource, language),
    purposes: anyOf(purposes, language),
    conditions: rule.facts.map(phrase(language)),
    ground: groundInWords(rule.ground, language),
    basis: rule.basis,
    source: rule.source,
    obligations: rule.obligations.map(obligation => obligationWords[obligation][language]),
  };
}

function underWhat({ effect }: Rule, conditions: readonly string[], language: Language): string {
  const say = explainWords[language];
  if (conditions.length === 0) return effect === 'permit' ? say.always : say.whatever;
  return `${effect === 'permit' ? say.provided : say.when} ${conditions.join(say.and)}`;
}

/** The whole rule: who, what, for which purposes, on which conditions, on which ground, from which source. */
export function explainRule(rule: Rule, language: Language): string {
  const say = explainWords[language];
  const told = ruleInWords(rule, language);
  const condition = underWhat(rule, told.conditions, language);
  return [
    `${say.as} ${told.who} ${told.may}: ${told.noun}, ${say.for} ${told.purposes}, ${condition}.`,
    `${say.ground}: ${told.ground} (${told.basis}).`,
    `${say.source}: ${told.source}.`,
    ...told.obligations.map(obligation => `${say.obligation}: ${obligation}.`),
  ].join(' ');
}

/** Sets of conditions of which one, met, would open something. */
function needs(
  sets: readonly (readonly Fact[])[],
  language: Language,
  inWords: (fact: Fact) => string,
): string {
  const say = explainWords[language];
  return `${say.needs}: ${sets.map(set => set.map(inWords).join(say.and)).join(say.or)}.`;
}

/** What is held back of a noun in a case; the API puts it beside an answer. */
export function explainHeldBack({ missing, limitedTo }: HeldBack, language: Language): string {
  const say = explainWords[language];
  if (missing.length > 0) return needs(missing, language, phrase(language));
  return `${say.only}: ${limitedTo.map(phrase(language)).join(say.or)}.`;
}

export interface Explained {
  readonly question: Question;
  /** For a partner who reads, decided on the facts of the case alone: a row that is not shown tells nothing. */
  readonly decision: Decision;
  readonly language: Language;
  readonly audience: Audience;
}

/** Never a fact of the row that is read, never the real name of what must stay neutral, never an age to wait for. */
function missingForPartner({ question, decision }: Explained): Fact[][] {
  const mayBeTold = (fact: Fact): boolean => question.action === 'write' || factEntry(fact).level !== 'ITEM';
  const ofThisAge = decision.missing.filter(set => !set.some(fact => factEntry(fact).isAge));
  const told = toldMissing({ ...decision, missing: ofThisAge.map(set => set.filter(mayBeTold)) }) as Fact[][];
  return told.filter(set => set.length > 0);
}

function explainRefusal(explained: Explained): string {
  const { question, decision, language, audience } = explained;
  const say = explainWords[language];
  const { rule } = decision;
  // What a forbid looked at may itself be what a partner must not know.
  const hidden = audience === 'partner' && rule !== null && rule.facts.length > 0;
  if (rule !== null) return hidden ? say.notShown : explainRule(rule, language);
  if (decision.missing.length === 0) {
    const asked = [capacityInWords(question.capacity), nounInWords(question.resource, language)];
    return `${say.noRule} (${asked.join(', ')}, ${purposeInWords(question.purpose, language)}).`;
  }
  if (audience === 'officer') {
    const sets = [...new Map(decision.missing.map(set => [set.join(' '), set])).values()];
    return needs(sets, language, fact => `${factEntry(fact)[language]} (${fact})`);
  }
  const sets = missingForPartner(explained);
  return sets.length === 0 ? say.notShown : needs(sets, language, phrase(language));
}

/** Why something was permitted or refused, and for a refusal what is missing, as far as the reader may know. */
export function explainDecision(explained: Explained): string {
  const { decision, language } = explained;
  const say = explainWords[language];
  if (decision.effect === 'permit' && decision.rule !== null)
    return `${say.permitted}. ${explainRule(decision.rule, language)}`;
  return `${say.refused}. ${explainRefusal(explained)}`;
}
