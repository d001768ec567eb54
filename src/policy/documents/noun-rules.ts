// The rules of each noun, those of several capacities that say the same told once; and apart what is never allowed.

import { explainRule, ruleInWords } from '../explain.js';
import { groundInWords, purposeInWords } from '../name-in-words.js';
import type { Policy } from '../policy.js';
import type { Action, Rule } from '../rule.js';
import { servesAllPurposes } from '../serves-all-purposes.js';
import { dataClasses } from '../vocabulary/data-classes.js';
import { factEntry } from '../vocabulary/facts.js';
import { type Resource, resourceEntry, resourceNames } from '../vocabulary/resources.js';
import type { DocumentSource } from './document-source.js';
import { code, section, table } from './markdown.js';

const ownPurposes = "the capacity's own";

const purposesOf = (rule: Rule): string =>
  servesAllPurposes(rule)
    ? ownPurposes
    : [...rule.purposes]
        .sort()
        .map(purpose => purposeInWords(purpose, 'en'))
        .join(', ');

/** The rule's id without the capacity in it, which the first column names. */
const idOf = ({ id, capacity }: Rule): string => id.replace(`.${capacity}`, '');

function conditionsOf(rule: Rule, { impossibleFacts }: DocumentSource): string {
  if (rule.facts.length === 0) return 'none';
  const told = rule.facts.map(fact => {
    const notYet = impossibleFacts.includes(fact) ? ' *not yet*' : '';
    return `${factEntry(fact).en} (${code(fact)})${notYet}`;
  });
  return told.join('; and ');
}

/** Everything a line of the table says, the capacity excepted. */
function saidBy(rule: Rule, source: DocumentSource): string[] {
  const { basis, source: passage, obligations } = ruleInWords(rule, 'en');
  const ground = `${groundInWords(rule.ground, 'en')} (${groundInWords(rule.ground, 'nl')})`;
  const owed = obligations.length === 0 ? '' : `; obligation: ${obligations.join('; ')}`;
  return [conditionsOf(rule, source), ground, basis, passage, `${purposesOf(rule)}${owed}`, code(idOf(rule))];
}

function linesOf(rules: readonly Rule[], source: DocumentSource): string[][] {
  const lines = new Map<string, { capacities: string[]; said: string[] }>();
  for (const rule of rules) {
    const said = saidBy(rule, source);
    const line = lines.get(said.join('\n')) ?? { capacities: [], said };
    line.capacities.push(rule.capacity);
    lines.set(said.join('\n'), line);
  }
  return [...lines.values()].map(({ capacities, said }) => [capacities.map(code).join(', '), ...said]);
}

const titles: Record<Action, string> = { read: 'May be read by', write: 'May be recorded by' };

function actionSection(resource: Resource, action: Action, source: DocumentSource): string {
  const rules = source.policy.rules.filter(
    rule => rule.resource === resource && rule.action === action && rule.effect === 'permit',
  );
  const heads = ['Capacity', 'If all of this holds', 'Ground', 'Basis', 'Source', 'Purposes', 'Rule'];
  const body = rules.length === 0 ? 'Nobody.' : table(heads, linesOf(rules, source));
  return `**${titles[action]}**\n\n${body}`;
}

function nounSection(resource: Resource, source: DocumentSource): string {
  const { dutch, dataClass, partOf } = resourceEntry(resource);
  const part = partOf === undefined ? '' : ` It is a part of ${code(partOf)} with rules of its own.`;
  return section(
    3,
    `${resource}: ${dutch}`,
    `Data class ${dataClass} (${dataClasses[dataClass]}).${part}`,
    actionSection(resource, 'read', source),
    actionSection(resource, 'write', source),
  );
}

export const nounRules = (source: DocumentSource): string =>
  section(2, 'Rules by noun', ...resourceNames.map(resource => nounSection(resource, source)));

export function forbids({ rules }: Policy): string {
  const told = rules.filter(rule => rule.effect === 'forbid');
  const lines = told.map(rule => `- ${explainRule(rule, 'en')} Rule: ${code(rule.id)}.`);
  return section(
    2,
    'What is never allowed',
    'These win from every rule that permits, and no consent sets them aside.',
    lines.length === 0 ? 'Nothing of the kind.' : lines.join('\n'),
  );
}
