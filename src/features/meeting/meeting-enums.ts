// Which meetings there are around pupils, how they stand, and what their minutes are made of.

import { describedEnum } from '../../graphql/enums.js';

export const MeetingKind = describedEnum(
  'MeetingKind',
  'Which meeting it is. Dutch: soort overleg. Source: DB:33, 355-359, 684, 749, 1061; SP:10, 54, 76; AM:95-109.',
  {
    OT: 'OT',
    MDO: 'MDO',
    ZAT: 'ZAT',
    CASUISTIEKOVERLEG: 'CASUISTIEKOVERLEG',
    BREED_OVERLEG: 'BREED_OVERLEG',
    VOOROVERLEG: 'VOOROVERLEG',
    DOORBRAAKOVERLEG: 'DOORBRAAKOVERLEG',
  },
  {
    OT: 'Dutch: ondersteuningsteam.',
    MDO: 'Dutch: multidisciplinair overleg.',
    ZAT: 'Dutch: zorgadviesteam.',
    CASUISTIEKOVERLEG: 'Dutch: casuistiekoverleg.',
    BREED_OVERLEG: 'Dutch: breed overleg.',
    VOOROVERLEG: 'Prepares a doorbraakoverleg. Dutch: vooroverleg.',
    DOORBRAAKOVERLEG: 'Dutch: doorbraakoverleg.',
  },
);

export const MeetingState = describedEnum(
  'MeetingState',
  'How a meeting stands. Dutch: stand van het overleg.',
  { PLANNED: 'PLANNED', CANCELLED: 'CANCELLED' },
  { PLANNED: 'Dutch: gaat door, of is gehouden.', CANCELLED: 'Dutch: gaat niet door.' },
);

// No source lists these reasons; they tell nothing of anybody.
export const MeetingCancelReason = describedEnum(
  'MeetingCancelReason',
  'Why a meeting does not go ahead. Dutch: reden van vervallen.',
  { CHAIR_ABSENT: 'CHAIR_ABSENT', NO_ROOM: 'NO_ROOM', CLOSED: 'CLOSED', NOT_NEEDED: 'NOT_NEEDED' },
  {
    CHAIR_ABSENT: 'Dutch: de voorzitter kan niet komen.',
    NO_ROOM: 'Dutch: er is geen ruimte.',
    CLOSED: 'Dutch: de organisatie is dicht.',
    NOT_NEEDED: 'Dutch: er is niets te bespreken.',
  },
);

export const MinutesState = describedEnum(
  'MinutesState',
  'How far minutes are. Dutch: stand van het verslag.',
  { DRAFT: 'DRAFT', SETTLED: 'SETTLED' },
  { DRAFT: 'They are being written.', SETTLED: 'Dutch: vastgesteld.' },
);

export const MinutesPart = describedEnum(
  'MinutesPart',
  'What a paragraph of minutes holds. Dutch: onderdeel van het verslag. Source: AM:117-122; FM:9.',
  { ANSWER: 'ANSWER', DECISION: 'DECISION', DOCUMENT: 'DOCUMENT', OTHER: 'OTHER' },
  {
    ANSWER: 'The answer to a question of a checklist.',
    DECISION: 'What was decided. Dutch: besluit.',
    DOCUMENT: 'A document that was sent beforehand. Dutch: vooraf toegestuurd stuk.',
    OTHER: 'Something else.',
  },
);

export const DeviationKind = describedEnum(
  'DeviationKind',
  'How one deviates from an agreement. Dutch: soort afwijking. Source: AM:189.',
  { NOT_DONE: 'NOT_DONE', LATER: 'LATER', OTHERWISE: 'OTHERWISE' },
  {
    NOT_DONE: 'It is not done.',
    LATER: 'It is done later.',
    OTHERWISE: 'It is done in another way; who deviates tells how.',
  },
);
