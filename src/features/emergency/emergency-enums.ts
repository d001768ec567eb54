// The closed lists of an emergency: on what code it is opened, and what the privacy officer finds of it.

import { describedEnum } from '../../graphql/enums.js';

export const EmergencyCode = describedEnum(
  'EmergencyCode',
  'On what an emergency is opened. Dutch: redencode. Source: law.md E08, E11; decisions.md Q23.',
  { MELDCODE: 'MELDCODE', ACUTE_DANGER: 'ACUTE_DANGER', CONFLICT_OF_DUTIES: 'CONFLICT_OF_DUTIES' },
  {
    MELDCODE:
      'Dutch: vermoeden van huiselijk geweld of kindermishandeling, volgens de meldcode (E08; Wmo 2015 5.2.6).',
    ACUTE_DANGER: 'Dutch: acuut gevaar, vitaal belang (E11; AVG 6(1)d, 9(2)c).',
    CONFLICT_OF_DUTIES: 'Dutch: conflict van plichten (E11).',
  },
);

export const EmergencyFinding = describedEnum(
  'EmergencyFinding',
  'What the privacy officer finds of the use. Dutch: oordeel. Source: decisions.md Q23.',
  { JUSTIFIED: 'JUSTIFIED', NOT_JUSTIFIED: 'NOT_JUSTIFIED' },
  { JUSTIFIED: 'Dutch: terecht gebruikt.', NOT_JUSTIFIED: 'Dutch: niet terecht gebruikt.' },
);
