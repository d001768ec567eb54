// The closed lists of the referral form (bijlage 3): by the names of the criteria, which bijlage 1 numbers otherwise.

import { describedEnum } from '../../graphql/enums.js';

export const ReferralReason = describedEnum(
  'ReferralReason',
  'Why the pupil is referred. Dutch: reden van aanmelding. Source: DB:560-572, 410-419.',
  { SICK_1: 'SICK_1', SICK_2_WEEK: 'SICK_2_WEEK', SICK_3: 'SICK_3', SICK_4: 'SICK_4' },
  {
    SICK_1: 'Dutch: in een periode van 2 maanden drie keer of meer een of twee dagen ziek gemeld.',
    SICK_2_WEEK: 'Dutch: onduidelijk ziekteverzuim van meer dan een week achter elkaar.',
    SICK_3: 'Dutch: meer dan 4 dagen ziek gemeld, verspreid over de afgelopen maand.',
    SICK_4: 'Dutch: op een andere manier opvallend ziekteverzuim; with a text.',
  },
);

export const DiscussedWith = describedEnum(
  'DiscussedWith',
  'With whom the referral was discussed beforehand. Dutch: besproken met. Source: DB:550, 637-641.',
  { OUDERS: 'OUDERS', LEERLING: 'LEERLING' },
  { OUDERS: 'Dutch: de ouders, onder de 16.', LEERLING: 'Dutch: de leerling, vanaf 16.' },
);
