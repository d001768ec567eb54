// What an entry may say: of which kind it is and of which unit; the kinds are those of a protocol's dated table.

import { describedEnum } from '../../graphql/enums.js';

export const AbsenceKindEnum = describedEnum(
  'AbsenceKind',
  'What was registered; never why. Dutch: soort. Source: DB:96-112, D05.',
  {
    PRESENT: 'PRESENT',
    LATE: 'LATE',
    TRUANCY: 'TRUANCY',
    SICK: 'SICK',
    SENT_HOME_ILL: 'SENT_HOME_ILL',
    LEAVE: 'LEAVE',
    OTHER: 'OTHER',
  },
  {
    PRESENT: 'Dutch: aanwezig.',
    LATE: 'Dutch: te laat.',
    TRUANCY: 'Dutch: spijbelen.',
    SICK: 'Dutch: ziek gemeld.',
    SENT_HOME_ILL: 'Dutch: ziek naar huis gestuurd.',
    LEAVE: 'Dutch: verlof of vrijstelling.',
    OTHER: 'Dutch: ander verzuim.',
  },
);

export const AbsenceUnitEnum = describedEnum(
  'AbsenceUnit',
  'By lesson or by half-day. Dutch: lesuur of dagdeel. Source: DB:375-420, 887-909.',
  { LESSON: 'LESSON', HALF_DAY: 'HALF_DAY' },
  { LESSON: 'Dutch: lesuur.', HALF_DAY: 'Dutch: dagdeel.' },
);
