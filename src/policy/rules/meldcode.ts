// Who may write and read by the meldcode, and who may open an emergency: only while one runs that they opened (D28, E08, E11).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import type { Fact } from '../vocabulary/facts.js';

const readers: readonly Capacity[] = [
  'gezinsmanager',
  'jeugdarts',
  'leerplichtambtenaar',
  'ondersteuningscoordinator',
  'rmc-medewerker',
  'schoolleiding',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
];

const writers: readonly Capacity[] = [
  ...readers,
  'contactpersoon-preventief-spreekuur',
  'jgz-medewerker',
  'mentor',
  'partner-deelnemer',
  'swv-casemanager',
];

// Narrower than the line: of a case to which one is tied, and for as long. An emergency that opened any case of the region
// would tell of each whether there is one; whoever is tied to none calls Veilig Thuis or 112 as anybody does.
const inEmergency = (capacities: readonly Capacity[], ...besides: Fact[]): Line => ({
  capacities,
  facts: ['emergency', 'linked', ...besides],
  ground: 'EMERGENCY',
  source: 'law.md E08, E11; decisions.md Q23; DB:200',
  purposes: ['SAFETY'],
  obligations: ['TELL_SUBJECT'],
});

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self', 'safe'], ground: 'SELF', source: 'roles-and-data.md 2a D28' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16', 'safe'],
    ground: 'PARENT',
    source: 'roles-and-data.md 2a D28',
  },
];

// That it was used, by whom, when and on which code; never what is in the file (Q21).
const officer: Line = {
  capacities: ['privacy-officer'],
  facts: ['emergency_review'],
  ground: 'OVERSIGHT',
  source: 'roles-and-data.md 2c D28; decisions.md Q21, Q23',
};

const file = {
  read: [inEmergency(readers), ...family],
  // A file is its organisation's: in an emergency one reads another's, and writes in it never.
  write: [inEmergency(writers, 'own_organisation')],
};

export const meldcodeRules = [
  ...rulesOf('MeldcodeFile', file),
  ...rulesOf('MeldcodeStep', file),
  ...rulesOf('MeldcodeReport', file),
  ...rulesOf('EmergencyAccess', { read: [...file.read, officer], write: [inEmergency(writers)] }),
  ...rulesOf('EmergencyReason', {
    read: [inEmergency(readers, 'author')],
    write: [inEmergency(writers, 'own_organisation')],
  }),
];
