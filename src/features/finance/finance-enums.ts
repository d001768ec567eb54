// How far an approval of money is.

import { describedEnum } from '../../graphql/enums.js';

export const FinancialState = describedEnum(
  'FinancialState',
  'How far the approval is; it follows from the words of both. Dutch: stand van het akkoord. Source: DB:1079-1087.',
  { PENDING: 'PENDING', APPROVED: 'APPROVED', REFUSED: 'REFUSED' },
  {
    PENDING: 'One of both has not said yet.',
    APPROVED: 'Both approve.',
    REFUSED: 'One of both does not.',
  },
);
