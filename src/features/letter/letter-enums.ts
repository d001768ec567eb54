// The words of a letter: as what file it is made, and how much it tells.

import { describedEnum } from '../../graphql/enums.js';

export const LetterFormatEnum = describedEnum(
  'LetterFormat',
  'As what file a letter is made. Dutch: bestandsvorm.',
  { PDF: 'PDF', DOCX: 'DOCX' },
  { PDF: 'Dutch: PDF, om te versturen.', DOCX: 'Dutch: bewerkbaar document.' },
);

export const LetterTelling = describedEnum(
  'LetterTelling',
  'How much a letter tells. Dutch: inhoud van de brief. Source: law.md E18, K4; decisions.md Q12.',
  { WHOLE: 'WHOLE', FACTS: 'FACTS' },
  {
    WHOLE: 'Dutch: de uitnodiging of kennisgeving zelf.',
    FACTS:
      'Dutch: alleen de feiten van het verzuim (dat, hoe vaak en wanneer), to parents of a pupil of 16 or 17.',
  },
);
