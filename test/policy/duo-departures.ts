// Where the rules on numbers, reports of absence, the talk after them and justice depart from a line of the rights on purpose.

import type { Capacity } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import type { Departure } from './departure.js';

type Line = readonly Fact[];

const statutory: Line = ['statutory'];
const ofRegister: Line = ['client_scope', 'statutory'];
const ofMunicipalSystem: Line = ['client_scope', 'own_municipality', 'author'];

const nothing = (
  line: Line,
  action: Departure['action'],
  resources: readonly Resource[],
  why: string,
  capacities?: readonly Capacity[],
): Departure => ({
  ...{ resources, action, line, why, demands: 'nothing given' },
  ...(capacities === undefined ? {} : { capacities }),
});

const municipality: readonly Capacity[] = ['leerplichtambtenaar', 'rmc-medewerker'];
const returnsStatus =
  "the municipality and the register return a status (E15); the report and what was told are the school's";
const ofHead =
  'a request of the municipality is answered by the head of school, and read by who asked (E03: decides)';

const ofSchool = {
  demands: ['held_by_school'] as const,
  resources: ['PupilNumber'] as const,
  action: 'read' as const,
  why: "that the GGD holds the number tells that it has a file: others read the school's",
};

const aboutPupil = {
  demands: ['about_pupil'] as const,
  resources: ['JusticeRecord'] as const,
  action: 'read' as const,
  why: "a proces-verbaal of a parent is that parent's alone (roles-and-data.md 2a D16: own; child)",
};

export const duoDepartures: readonly Departure[] = [
  { ...ofSchool, line: statutory },
  { ...ofSchool, line: ['parent_with_authority', 'under_16'] },
  { ...ofSchool, line: ['client_scope', 'own_municipality', 'statutory'] },
  nothing(statutory, 'write', ['DuoReport', 'DuoReportNotice'], returnsStatus, municipality),
  nothing(ofRegister, 'write', ['DuoReport', 'DuoReportNotice', 'MunicipalRequest'], returnsStatus),
  nothing(ofMunicipalSystem, 'write', ['DuoReport', 'DuoReportNotice', 'MunicipalRequest'], returnsStatus),
  nothing(
    ofRegister,
    'read',
    ['DuoReportNotice', 'MunicipalRequest'],
    'no field of the register (Besluit ROD 13, 14)',
  ),
  nothing(statutory, 'read', ['MunicipalRequest'], ofHead, [
    'ondersteuningscoordinator',
    'rmc-medewerker',
    'verzuimcoordinator',
  ]),
  nothing(statutory, 'write', ['MunicipalRequest'], ofHead, [
    ...municipality,
    'ondersteuningscoordinator',
    'verzuimcoordinator',
  ]),
  nothing(
    ['own_organisation', 'participates'],
    'read',
    ['LeerplichtTalk'],
    'the school gets the feedback form (rights.csv D32, note), and nothing else of the talk',
  ),
  { ...aboutPupil, line: ['self'] },
  { ...aboutPupil, line: ['parent_with_authority', 'under_16'] },
];
