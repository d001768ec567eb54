// The closed lists of stagnation: what causes it, how it is raised, what came of it.

import { ESCALATION_ROWS } from '../../domain/escalation/steps.js';
import { describedEnum } from '../../graphql/enums.js';

const named = <const Words extends readonly string[]>(
  words: Words,
): { readonly [Word in Words[number]]: Word } =>
  Object.fromEntries(words.map(word => [word, word])) as { readonly [Word in Words[number]]: Word };

const causes = {
  PARTNER: 'A partner does not do what was agreed. Source: DB:348-350.',
  SCHOOL: 'It lies with the school. Source: DB:350-353.',
  BACKGROUND: "The pupil's underlying problems. Dutch: achterliggende problematiek. Source: DB:354-355.",
  NO_AGREEMENT_WITH_FAMILY: 'No agreement with pupil and parents. Source: DB:364.',
  DIFFERENCE_OF_OPINION: 'A difference of opinion on the support that is needed. Source: DB:1037-1038.',
  MISSING_SUPPORT: 'Support is missing. Source: DB:1039-1040.',
  WAITING_LIST: 'A waiting list for youth help. Source: DB:361-362, 1054-1055.',
  CHAIN_HELP_STALLED: 'Help of several organisations has stalled. Source: DB:1051-1052.',
  REPORT_WITHOUT_EFFECT: 'A zorgmelding or proces-verbaal had no effect. Source: DB:1049.',
  OTHER: 'Something else, said in words.',
} as const;

export const StagnationCause = describedEnum(
  'StagnationCause',
  'Why the plan does not move. Dutch: oorzaak van de stagnatie.',
  named(Object.keys(causes) as (keyof typeof causes)[]),
  causes,
);

export const EscalationKind = describedEnum(
  'EscalationKind',
  'A step by which stagnation is raised. Dutch: stap van opschaling. Source: DB:342-366.',
  named(ESCALATION_ROWS.map(row => row.step)),
  Object.fromEntries(ESCALATION_ROWS.map(row => [row.step, `Dutch: ${row.nl}. Source: ${row.source}.`])),
);

const outcomes = {
  SOLVED: 'It moves again.',
  PARTLY: 'It moves in part.',
  NOT_SOLVED: 'It does not move.',
} as const;

export const EscalationOutcome = describedEnum(
  'EscalationOutcome',
  'What a step came to. Dutch: resultaat. Source: DB:348-366.',
  named(Object.keys(outcomes) as (keyof typeof outcomes)[]),
  outcomes,
);
