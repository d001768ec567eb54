// 's-Hertogenbosch: who chairs and who sits at the table of a case, and who approves money (DB:1061-1087).
import type { ApprovalRow } from '../../money.js';
import type { ChairRule, SeatRow } from '../../seats.js';

export const CHAIR: ChairRule = {
  capacities: ['regisseur'],
  leadsPreparation: false,
  assistants: [],
  source: 'DB:1067-1069',
  mark: 'read',
};

const OF_THE_CASE = { kind: 'PER_CASE', source: 'DB:1063-1067', mark: 'read' } as const;

export const SEATS: readonly SeatRow[] = [
  { ...OF_THE_CASE, code: 'PUPIL', name: { nl: 'de leerling', en: 'the pupil' }, capacities: ['leerling'] },
  { ...OF_THE_CASE, code: 'PARENTS', name: { nl: 'de ouders', en: 'the parents' }, capacities: ['ouder'] },
  {
    ...OF_THE_CASE,
    code: 'SCHOOL',
    name: {
      nl: 'de school, meestal intern begeleider of ondersteuningscoordinator',
      en: 'the school, mostly its coordinator of support',
    },
    capacities: ['ondersteuningscoordinator', 'schoolleiding'],
  },
  {
    ...OF_THE_CASE,
    code: 'LEERPLICHT',
    name: { nl: 'leerplicht', en: 'leerplicht' },
    capacities: ['leerplichtambtenaar', 'rmc-medewerker'],
  },
  {
    ...OF_THE_CASE,
    code: 'CARE',
    name: { nl: 'betrokken hulpverlening', en: 'care that is involved' },
    capacities: [
      'jeugdarts',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'gezinsmanager',
      'partner-deelnemer',
    ],
  },
  {
    ...OF_THE_CASE,
    code: 'SWV',
    name: { nl: 'het samenwerkingsverband', en: 'the samenwerkingsverband' },
    capacities: ['swv-casemanager', 'swv-coordinator'],
  },
  {
    code: 'MANAGERS_AND_BOARDS',
    name: { nl: 'leidinggevenden en bestuurders, als het nodig is', en: 'managers and boards, where needed' },
    kind: 'IF_NEEDED',
    capacities: ['schoolleiding', 'partner-deelnemer'],
    source: 'DB:1079',
    mark: 'read',
  },
  {
    code: 'MONEY',
    name: {
      nl: 'Teamleider Toegang en Regie en directeur samenwerkingsverband, als het geld kost',
      en: 'team leader Toegang en Regie and director of the samenwerkingsverband, where it costs money',
    },
    kind: 'IF_NEEDED',
    capacities: ['financieel-akkoord'],
    source: 'DB:1079-1085',
    mark: 'read',
  },
];

export const MONEY: readonly ApprovalRow[] = [
  {
    approver: 'TEAMLEIDER_TOEGANG_EN_REGIE',
    capacities: ['financieel-akkoord'],
    says: {
      nl: 'de Teamleider Toegang en Regie keurt de onderbouwing goed, voor inzet van jeugdhulp',
      en: 'the team leader Toegang en Regie approves the reckoning, for youth care',
    },
    source: 'DB:1079-1087',
    mark: 'read',
  },
  {
    approver: 'DIRECTEUR_SWV',
    capacities: ['financieel-akkoord'],
    says: {
      nl: 'de directeur van het samenwerkingsverband keurt de onderbouwing goed, voor ondersteuning in het onderwijs',
      en: 'the director of the samenwerkingsverband approves the reckoning, for support in education',
    },
    source: 'DB:1079-1087',
    mark: 'read',
  },
];
