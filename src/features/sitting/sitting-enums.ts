// How a sitting stands, and why one does not go ahead. No source lists these reasons; they tell nothing of anybody.

import { describedEnum } from '../../graphql/enums.js';

export const SittingState = describedEnum(
  'SittingState',
  'How a sitting stands. Dutch: stand van het spreekuur.',
  { PLANNED: 'PLANNED', MOVED: 'MOVED', CANCELLED: 'CANCELLED' },
  {
    PLANNED: 'Dutch: gaat door.',
    MOVED: 'Dutch: verplaatst; een ander is ervoor in de plaats gekomen.',
    CANCELLED: 'Dutch: gaat niet door.',
  },
);

export const SittingCancelReason = describedEnum(
  'SittingCancelReason',
  'Why a sitting does not go ahead. Dutch: reden van vervallen.',
  {
    CONTACT_PERSON_ABSENT: 'CONTACT_PERSON_ABSENT',
    NO_ROOM: 'NO_ROOM',
    SCHOOL_CLOSED: 'SCHOOL_CLOSED',
    NOT_NEEDED: 'NOT_NEEDED',
  },
  {
    CONTACT_PERSON_ABSENT: 'Dutch: de contactpersoon kan niet komen.',
    NO_ROOM: 'Dutch: er is geen ruimte.',
    SCHOOL_CLOSED: 'Dutch: de school is dicht.',
    NOT_NEEDED: 'Dutch: er is geen gesprek nodig.',
  },
);

export type CancelReason = keyof typeof SittingCancelReason;
