// Who may see and write the registration of presence and absence (D05), what is counted of it (D06), and the bare facts.

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const coordinatorAndBoard: Line = {
  capacities: ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
  facts: ['own_organisation'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:96-112',
};

const ownPupils = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:96, 117-123',
});

const referredTo: readonly Line[] = [
  {
    capacities: ['jeugdarts', 'jgz-medewerker'],
    facts: ['referred'],
    ground: 'REFERRAL',
    source: 'DB:560: overview with the referral',
  },
  {
    capacities: ['client-ggd'],
    facts: ['client_scope', 'referred'],
    ground: 'REFERRAL',
    source: 'DB:560; roles-and-data.md 2d',
  },
];

const supervision: readonly Line[] = [
  {
    capacities: ['leerplichtambtenaar'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'LPW 18(3), 21a',
    source: 'law.md E01, E03',
  },
  {
    capacities: ['rmc-medewerker'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'WVO 8.20; WEB 9.2.2',
    source: 'law.md E17',
  },
];

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'DB:629-637',
  },
];

const psychologist: Line = {
  capacities: ['schoolpsycholoog'],
  facts: ['participates', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2b D05-D07',
};

/** Who reads the registration, and likewise what is counted of it. */
const readers: readonly Line[] = [
  coordinatorAndBoard,
  ownPupils('mentor', 'onderwijsondersteuner'),
  ...referredTo,
  ...supervision,
  ...family,
  psychologist,
];

/** The same but for supervision and support staff, who know of sickness as a fact only (D07). */
export const sicknessReaders: readonly Line[] = [
  coordinatorAndBoard,
  ownPupils('mentor'),
  ...referredTo,
  ...family,
  psychologist,
];

/** The school's own system. */
export const ownSystem: Line = {
  capacities: ['client-school'],
  facts: ['client_scope', 'own_organisation'],
  ground: 'OWN_ORGANISATION',
  source: 'roles-and-data.md 2d',
};

/** Who registers at school: teachers uniformly, and the coordinator for all of it. */
export const registrars: readonly Line[] = [
  { ...coordinatorAndBoard, capacities: ['verzuimcoordinator'] },
  ownPupils('mentor'),
];

const knowing: readonly Line[] = [
  {
    capacities: ['gezinsmanager'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'Jeugdwet 7.3.11(4)',
    source: 'law.md E10',
  },
  {
    capacities: ['onderwijsconsulent', 'swv-casemanager'],
    facts: ['consented'],
    ground: 'CONSENT',
    source: 'DB:207, 364-366',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18'],
    ground: 'STATUTE',
    basis: 'WVO 2.96; BW 1:247',
    source: 'law.md E18, K4: facts only',
    as: 'withAuthority',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_without_authority', 'under_16', 'asked', 'not_refused'],
    ground: 'STATUTE',
    basis: 'BW 1:377c',
    source: 'roles-and-data.md 2a: on request, answered by the school',
    as: 'asked',
  },
  {
    capacities: ['schoolmaatschappelijk-werker'],
    facts: ['participates', 'consented'],
    ground: 'CONSENT',
    source: 'DB:207',
  },
];

const atTheTable = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['invited', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2c D05-D07',
});

const table: readonly Capacity[] = ['partner-deelnemer', 'swv-coordinator', 'voorzitter-doorbraakoverleg'];

/** Who knows it as a fact, without kind, reason or hour. */
const factReaders: readonly Line[] = [...knowing, atTheTable(...table)];
const factReadersWithRegie: readonly Line[] = [...knowing, atTheTable('regisseur', ...table)];

/** Signals are the school's own task list: for whoever acts on them there, and for nobody else. */
export const signalReaders: readonly Line[] = [coordinatorAndBoard, ownPupils('mentor')];

/** Who notes what was done with a signal. */
export const signalClosers: Line = { ...coordinatorAndBoard, capacities: ['verzuimcoordinator'] };

const invitedToTalk: Line = {
  capacities: ['contactpersoon-preventief-spreekuur'],
  facts: ['invited_to_talk'],
  ground: 'PREVENTIVE_TALK',
  source: 'DB:868-872, 926-929',
};

export const absenceRules = [
  ...rulesOf('AbsenceEntry', { read: readers, write: [...registrars, ownSystem] }),
  ...rulesOf('AbsenceFact', { read: factReaders }),
  ...rulesOf('AbsenceCount', { read: [...readers, invitedToTalk] }),
  ...rulesOf('AbsenceCountFact', { read: factReadersWithRegie }),
  ...rulesOf('AbsenceSignal', { read: signalReaders, write: [signalClosers] }),
  ...rulesOf('SicknessFact', {
    read: [...factReadersWithRegie, ownPupils('onderwijsondersteuner'), ...supervision],
  }),
];
