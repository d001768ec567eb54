// The closed lists of the feedback form (bijlage 6, DB:776-818).

import { describedEnum } from '../../graphql/enums.js';

export const ContactKind = describedEnum(
  'ContactKind',
  'Kind of contact. Dutch: soort gesprek. Source: DB:776-780.',
  { FIRST: 'FIRST', FOLLOW_UP: 'FOLLOW_UP' },
  { FIRST: 'Dutch: 1e gesprek.', FOLLOW_UP: 'Dutch: vervolgcontact.' },
);

export const ContactForm = describedEnum(
  'ContactForm',
  'With whom the contact was, and how. Dutch: gespreksvorm. Source: DB:782-797.',
  {
    TALK_WITH_PUPIL: 'TALK_WITH_PUPIL',
    TALK_WITH_PARENT: 'TALK_WITH_PARENT',
    TALK_WITH_PUPIL_AND_PARENT: 'TALK_WITH_PUPIL_AND_PARENT',
    PHONE_WITH_PUPIL: 'PHONE_WITH_PUPIL',
    PHONE_WITH_PARENT: 'PHONE_WITH_PARENT',
  },
  {
    TALK_WITH_PUPIL: 'Dutch: gesprek met leerling.',
    TALK_WITH_PARENT: 'Dutch: gesprek met ouder / verzorger.',
    TALK_WITH_PUPIL_AND_PARENT: 'Dutch: gesprek met leerling en ouder / verzorger.',
    PHONE_WITH_PUPIL: 'Dutch: telefonisch gesprek met leerling.',
    PHONE_WITH_PARENT: 'Dutch: telefonisch gesprek met ouder / verzorger.',
  },
);

export const Conclusion = describedEnum(
  'Conclusion',
  'How far the pupil can take part in lessons. Dutch: conclusie. Source: DB:813-818.',
  { VOLLEDIG: 'VOLLEDIG', DEELS: 'DEELS', NIET: 'NIET' },
  {
    VOLLEDIG: 'Dutch: leerling kan volledig aan het lesprogramma deelnemen.',
    DEELS: 'Dutch: leerling kan deels aan het lesprogramma deelnemen; with reintegration advice.',
    NIET: 'Dutch: leerling kan niet aan het lesprogramma deelnemen; with reintegration advice.',
  },
);
