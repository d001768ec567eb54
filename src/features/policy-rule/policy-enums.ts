// The words of the policy table as those who audit it filter and read them.

import { describedEnum } from '../../graphql/enums.js';
import { obligationWords } from '../../policy/explain-words.js';
import type { Action, Effect, Obligation } from '../../policy/rule.js';
import { type Resource, resourceEntry, resourceNames } from '../../policy/vocabulary/resources.js';

export const RuleActionEnum = describedEnum(
  'RuleAction',
  'What a rule is about. Dutch: handeling.',
  { READ: 'read', WRITE: 'write' } satisfies Record<string, Action>,
  { READ: 'Dutch: inzien.', WRITE: 'Dutch: vastleggen.' },
);

export const RuleEffectEnum = describedEnum(
  'RuleEffect',
  'What a rule does; what no rule permits is refused, and what one forbids is refused whatever others permit. Dutch: werking.',
  { PERMIT: 'permit', FORBID: 'forbid' } satisfies Record<string, Effect>,
  { PERMIT: 'Dutch: staat toe.', FORBID: 'Dutch: verbiedt.' },
);

const obligations = Object.keys(obligationWords) as Obligation[];
export const RuleObligationEnum = describedEnum(
  'RuleObligation',
  'What whoever uses a rule owes besides; that each use is recorded goes for all. Dutch: verplichting.',
  Object.fromEntries(obligations.map(one => [one, one])),
  Object.fromEntries(
    obligations.map(one => [one, `${obligationWords[one].en}. Dutch: ${obligationWords[one].nl}.`]),
  ),
);

export const PolicyNounEnum = describedEnum(
  'PolicyNoun',
  'A noun of the API with rules of its own. Dutch: soort gegevens.',
  Object.fromEntries(resourceNames.map(name => [name, name])) as Readonly<Record<string, Resource>>,
  Object.fromEntries(
    resourceNames.map(name => {
      const { dutch, dataClass } = resourceEntry(name);
      return [name, `Of class ${dataClass}. Dutch: ${dutch}.`];
    }),
  ),
);

export const MayEnum = describedEnum(
  'May',
  'What the rules of a capacity come to for a class of data. Dutch: uitkomst.',
  { NO: 'NO', NEVER: 'NEVER', NOT_YET: 'NOT_YET', IF: 'IF', ALWAYS: 'ALWAYS' },
  {
    NO: 'No rule permits it: it is refused. Dutch: geen regel.',
    NEVER: 'A rule forbids each noun of the class, whatever the facts. Dutch: verboden.',
    NOT_YET: 'Each rule waits for a fact that cannot be had yet. Dutch: nog niet.',
    IF: 'Where all conditions of one of the rules hold. Dutch: onder voorwaarden.',
    ALWAYS: 'One of the rules has no condition, in the own region. Dutch: altijd.',
  },
);
export type May = keyof typeof MayEnum;
