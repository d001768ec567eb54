// The phases through which a case goes (roles-and-data.md, section 2).

import { describedEnum } from '../../graphql/enums.js';

export const CasePhase = describedEnum(
  'CasePhase',
  'How far a case is. Dutch: fase. Source: roles-and-data.md, section 2.',
  {
    PH0: 'PH0',
    PH1: 'PH1',
    PH2: 'PH2',
    PH3: 'PH3',
    PH4: 'PH4',
    PH5: 'PH5',
    PH6: 'PH6',
    PH7: 'PH7',
    PH8: 'PH8',
    PH9: 'PH9',
  },
  {
    PH0: 'Dutch: signaal.',
    PH1: 'Dutch: gesprek op school.',
    PH2: 'Dutch: aanmelding bij de jeugdarts of preventief gesprek.',
    PH3: 'Dutch: DUO-melding en leerplicht.',
    PH4: 'Dutch: ZAT en plan van aanpak.',
    PH5: 'Dutch: OT of MDO.',
    PH6: 'Dutch: vooroverleg.',
    PH7: 'Dutch: doorbraakoverleg.',
    PH8: 'Dutch: monitoring.',
    PH9: 'Dutch: gesloten.',
  },
);
