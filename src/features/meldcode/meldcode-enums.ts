// The closed lists of the meldcode: its five steps, in their order, and what can be decided in the last.

import { describedEnum } from '../../graphql/enums.js';

/** In the order in which they are taken (law.md E08; DB:200). */
export const stepsInOrder = ['SIGNALS', 'ADVICE', 'TALK', 'WEIGH', 'DECIDE'] as const;
export type Step = (typeof stepsInOrder)[number];

export const MeldcodeStepKind = describedEnum(
  'MeldcodeStepKind',
  'A step of the meldcode, in this order. Dutch: stap van de meldcode. Source: law.md E08; DB:200.',
  { SIGNALS: 'SIGNALS', ADVICE: 'ADVICE', TALK: 'TALK', WEIGH: 'WEIGH', DECIDE: 'DECIDE' },
  {
    SIGNALS: 'Dutch: 1, signalen in kaart brengen.',
    ADVICE: 'Dutch: 2, collegiale consultatie en zo nodig advies van Veilig Thuis.',
    TALK: 'Dutch: 3, gesprek met betrokkenen, tenzij dat onveilig is.',
    WEIGH: 'Dutch: 4, wegen.',
    DECIDE: 'Dutch: 5, beslissen over hulp en melden.',
  },
);

export const MeldcodeDecision = describedEnum(
  'MeldcodeDecision',
  'What was decided in the fifth step; both can be. Dutch: besluit. Source: law.md E08.',
  { HELP: 'HELP', REPORT: 'REPORT' },
  { HELP: 'Dutch: hulp organiseren.', REPORT: 'Dutch: melden bij Veilig Thuis.' },
);
