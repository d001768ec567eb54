// What an answer about access comes to.

import { describedEnum } from '../../graphql/enums.js';

export const AccessEffectEnum = describedEnum(
  'AccessEffect',
  'What the rules come to for a noun in a case. Dutch: uitkomst.',
  { PERMITTED: 'PERMITTED', PARTLY: 'PARTLY', REFUSED: 'REFUSED', NEVER: 'NEVER', DEPENDS: 'DEPENDS' },
  {
    PERMITTED: 'All of it may be read. Dutch: toegestaan.',
    PARTLY:
      'Those items may be read that meet a condition of their own, such as being written by whoever asks, or coming from the source for which there is consent. Dutch: deels toegestaan.',
    REFUSED: 'A rule exists, and its conditions do not hold. Dutch: geweigerd.',
    NEVER: 'No rule permits it, whatever the facts. Dutch: nooit.',
    DEPENDS: 'On whoever asks: nobody was named. Dutch: hangt af van wie het vraagt.',
  },
);
export type ToldEffect = keyof typeof AccessEffectEnum;

export const FactAnswerEnum = describedEnum(
  'FactAnswer',
  'Whether a fact holds. Dutch: antwoord.',
  { YES: 'YES', NO: 'NO', PER_ITEM: 'PER_ITEM', OF_ASKER: 'OF_ASKER' },
  {
    YES: 'It holds. Dutch: ja.',
    NO: 'It does not hold, or is not known. Dutch: nee.',
    PER_ITEM: 'It is asked of each item; who oversees the processing sees none. Dutch: per stuk.',
    OF_ASKER: 'It depends on who asks, and nobody was named. Dutch: hangt af van wie het vraagt.',
  },
);
export type FactAnswer = keyof typeof FactAnswerEnum;
