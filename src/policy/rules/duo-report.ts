// Who may make and see a report of absence to the verzuimregister, what goes before it and what comes back (D19).

import { type Line, rulesOf } from '../rule.js';

const statute = (capacities: Line['capacities'], source: string, basis: string): Line => ({
  capacities,
  facts: ['statutory'],
  ground: 'STATUTE',
  basis,
  source,
});

const school = statute(
  ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
  'DB:171-174, 251-260; law.md E01, E02',
  'LPW 21a; WRO 12(3); Besluit ROD 13, 14',
);
const head = { ...school, capacities: ['schoolleiding'] } as const satisfies Line;
const leerplicht = statute(['leerplichtambtenaar'], 'law.md E01-E03', 'LPW 18(3), 21a; Besluit ROD 13, 14');
const doorstroompunt = statute(['rmc-medewerker'], 'law.md E17', 'WVO 8.20; WEB 9.2.2; Besluit ROD 14');

const register: Line = {
  ...statute(['client-duo'], 'roles-and-data.md 2d', 'WRO 12(3); Besluit ROD 13, 14'),
  facts: ['client_scope', 'statutory'],
};
const municipalSystem: Line = {
  ...statute(['client-leerplicht'], 'roles-and-data.md 2d', 'LPW 21a; Besluit ROD 13, 14'),
  facts: ['client_scope', 'own_municipality', 'statutory'],
};

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'roles-and-data.md 2a D19' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'roles-and-data.md 2a D19',
  },
];

const ofReport: readonly Line[] = [school, leerplicht, doorstroompunt, register, municipalSystem, ...family];

/** What comes back is the municipality's, what the school takes back its own (E15). */
const statusWriters: readonly Line[] = [
  school,
  leerplicht,
  doorstroompunt,
  register,
  {
    capacities: ['client-leerplicht'],
    facts: ['client_scope', 'own_municipality', 'author'],
    ground: 'OWN_ENTRY',
    source: 'roles-and-data.md 2d',
  },
];

const facts: readonly Line[] = [
  {
    capacities: ['mentor'],
    facts: ['own_organisation', 'participates'],
    ground: 'OWN_ORGANISATION',
    source: 'roles-and-data.md 2a D19',
  },
  {
    capacities: ['gezinsmanager', 'swv-casemanager'],
    facts: ['participates', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2c D19',
  },
  {
    capacities: ['jeugdarts'],
    facts: ['referred', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2b D19',
  },
  {
    capacities: ['regisseur'],
    facts: ['invited', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2b D19',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18'],
    ground: 'STATUTE',
    basis: 'LPW 22, 26(1)',
    source: 'law.md E18',
  },
];

export const duoReportRules = [
  ...rulesOf('DuoReport', { read: ofReport, write: [school] }),
  // To whom it was told is no field of the register.
  ...rulesOf('DuoReportNotice', { read: ofReport.filter(line => line !== register), write: [school] }),
  // Letters are between the school and the family.
  ...rulesOf('NoticeLetter', { read: [school, ...family], write: [school] }),
  ...rulesOf('DuoReportStatus', { read: ofReport, write: statusWriters }),
  ...rulesOf('DuoReportFact', { read: facts }),
  ...rulesOf('MunicipalRequest', { read: [head, leerplicht, municipalSystem, ...family], write: [head] }),
];
