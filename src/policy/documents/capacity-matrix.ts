// The matrix: for each capacity and noun, whether it may be read or recorded at all.

import type { Policy } from '../policy.js';
import type { Action, Rule } from '../rule.js';
import { type Capacity, capacityNames, entryOf } from '../vocabulary/capacities.js';
import { type Resource, resourceEntry, resourceNames, type Secrecy } from '../vocabulary/resources.js';
import type { DocumentSource } from './document-source.js';
import { code, section, table } from './markdown.js';

const groups: Readonly<Record<Secrecy, string>> = {
  CASE: 'The case and the people in it',
  ABSENCE: 'Absence and sickness as registered',
  CONSENT: 'Consent',
  REFERRAL: 'The referral to the jeugdarts',
  CARE: 'Care',
  DIAGNOSIS: 'Diagnosis and treating doctor',
  HEALTH_FILE: "Where the care provider's file lies",
  HOME: 'Home and family',
  SCHOOL_TALK: 'The preventive talk',
  NUMBER: 'The number of the pupil',
  REPORT: 'Reports of absence',
  HEARING: 'The talk after a report',
  OFFICER: 'What pupil and parents do not find in the record',
};

const letters: Record<Action, string> = { read: 'read', write: 'record' };

const rulesOf = (policy: Policy, capacity: Capacity, resource: Resource, action: Action): Rule[] =>
  policy.rules.filter(
    rule => rule.capacity === capacity && rule.resource === resource && rule.action === action,
  );

/** "read" on conditions, "READ" without any, "(read)" where no condition can hold yet, "never" where it is forbidden. */
function mark({ policy, impossibleFacts }: DocumentSource, capacity: Capacity, resource: Resource): string {
  const marks = (['read', 'write'] as const).map(action => {
    const rules = rulesOf(policy, capacity, resource, action);
    const permits = rules.filter(rule => rule.effect === 'permit');
    if (rules.some(rule => rule.effect === 'forbid' && rule.facts.length === 0))
      return `never ${letters[action]}`;
    if (permits.length === 0) return '';
    if (permits.some(rule => rule.facts.length === 0)) return letters[action].toUpperCase();
    const possible = permits.some(rule => !rule.facts.some(fact => impossibleFacts.includes(fact)));
    return possible ? letters[action] : `(${letters[action]})`;
  });
  return marks.filter(one => one !== '').join(', ');
}

function matrixOf(source: DocumentSource, secrecy: Secrecy): string {
  const nouns = resourceNames.filter(resource => resourceEntry(resource).secrecy === secrecy);
  const rows = capacityNames
    .map(capacity => [code(capacity), ...nouns.map(noun => mark(source, capacity, noun))])
    .filter(([, ...marks]) => marks.some(one => one !== ''));
  return table(['Capacity', ...nouns.map(code)], rows);
}

/** Capacities that no rule names: they may enter, and see nothing. */
function withoutRules(policy: Policy): string {
  const idle = capacityNames.filter(capacity => !policy.rules.some(rule => rule.capacity === capacity));
  if (idle.length === 0) return 'Every capacity has a rule.';
  const named = idle.map(capacity => `${code(capacity)} (${entryOf(capacity).dutch})`);
  return `No rule of this version names: ${named.join(', ')}. They see nothing of a case.`;
}

export function capacityMatrix(source: DocumentSource): string {
  return section(
    2,
    'Matrix',
    'A mark says that there is a rule, not that its conditions hold: **read** and **record** under the conditions' +
      ' listed with the noun, **READ** without further condition, **(read)** where every rule waits for data that do' +
      ' not exist yet, **never** where a rule forbids it whatever the facts. An empty cell is a refusal; a capacity' +
      ' without any mark in a table is left out of it.',
    ...Object.entries(groups).map(([secrecy, title]) =>
      section(3, title, matrixOf(source, secrecy as Secrecy)),
    ),
    withoutRules(source.policy),
  );
}
