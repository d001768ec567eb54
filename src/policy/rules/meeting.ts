// Who plans and sees meetings (D31), who is invited to discuss a case (D30), and who reads and writes its minutes (D20).

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { linkedCapacities } from './linked-capacities.js';
import { type ContainerLines, paragraphRules } from './paragraphs.js';
import { participantLines } from './participant.js';

// Whoever plans for the organisation sees to it, as for sittings; a meeting says nothing of any case (K13).
const planning: ContainerLines = {
  read: [
    {
      capacities: [...linkedCapacities, 'leerling', 'ouder'],
      facts: ['visible_participant_or_self'],
      ground: 'LINK',
      source: 'rights.csv D31: whose organisation comes to it, who chairs or assists, and who is invited',
    },
    {
      capacities: ['organisatiebeheerder'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'rights.csv D31: reads no case',
    },
  ],
  write: [
    {
      capacities: ['organisatiebeheerder'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'rights.csv D31; SP:10, 54: the organisation that holds it',
    },
  ],
};

const source = 'roles-and-data.md 2c D20; AM:117-122; FM:17-19';

const present: readonly Capacity[] = [
  'gezinsmanager',
  'jeugdarts',
  'jgz-medewerker',
  'leerplichtambtenaar',
  'mentor',
  'onderwijsondersteuner',
  'regisseur',
  'rmc-medewerker',
  'schoolleiding',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

const coordinator: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:244-249; SP:10, 54',
};

const read: readonly Line[] = [
  { capacities: present, facts: ['present'], ground: 'MEETING', source },
  {
    capacities: ['client-leerplicht'],
    facts: ['client_scope', 'own_municipality', 'present'],
    ground: 'MEETING',
    source: 'roles-and-data.md 2d D20',
  },
  coordinator,
  { capacities: ['onderwijsconsulent'], facts: ['consented'], ground: 'CONSENT', source: 'DB:364-366' },
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'DB:629-637',
    as: 'under16',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ground: 'CONSENT',
    source: 'DB:637-641',
    as: 'from16',
  },
];

// Regie adds writing to what the holder may read already, never reading (roles-and-data.md).
const regie = read.map(
  (line): Line => ({
    ...line,
    facts: [...line.facts, 'has_regie'],
    ground: 'REGIE',
    as: line.as === undefined ? 'regie' : `${line.as}.regie`,
  }),
);

const minutes: ContainerLines = { read, write: [coordinator, ...regie] };

export const meetingRules: readonly Rule[] = [
  ...rulesOf('Meeting', planning),
  ...rulesOf('MeetingInvitation', participantLines),
  ...rulesOf('MeetingItem', minutes),
  ...rulesOf('MeetingMinutes', minutes),
  ...paragraphRules('MinutesParagraph', minutes),
  ...rulesOf('AgreementDeviation', minutes),
];
