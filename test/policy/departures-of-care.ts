// Where the rules of referral, care file, home and contact are narrower than the lines of the rights.

import type { Action } from '../../src/policy/rule.js';
import { type Capacity, isCapacity } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { nounOf, type Resource } from '../../src/policy/vocabulary/resources.js';
import type { Departure } from './departure.js';
import { anyReader, rightsLines } from './rights-lines.js';

interface Given {
  readonly capacities: readonly Capacity[];
  readonly line: readonly Fact[];
  readonly demands?: readonly Fact[];
}

const inOrder = (facts: readonly string[]): string => [...facts].sort().join(' ');

/** Every line of the noun, those that go with the regie included, by capacity. */
function linesOf(resource: Resource, action: Action): [Capacity, readonly Fact[]][] {
  const ofNoun = rightsLines().filter(line => line.noun === nounOf(resource));
  const own = ofNoun.filter(line => line.action === action && line.capacity !== anyReader);
  const regie = ofNoun
    .filter(line => line.action === action && line.capacity === anyReader)
    .flatMap(line =>
      ofNoun
        .filter(other => other.action === 'read' && other.capacity !== anyReader)
        .map(other => ({ ...other, conditions: [...other.conditions, ...line.conditions] })),
    );
  return [...own, ...regie].flatMap(({ capacity, conditions }) =>
    isCapacity(capacity) ? [[capacity, conditions as readonly Fact[]] as [Capacity, readonly Fact[]]] : [],
  );
}

/** Of all lines of the noun only these hold for its part, some demanding more; the others give nothing of it. */
function only(
  of: { readonly resource: Resource; readonly action: Action; readonly why: string },
  ...given: readonly Given[]
): Departure[] {
  const { resource, action, why } = of;
  const same = (one: Given, capacity: Capacity, line: readonly Fact[]): boolean =>
    one.capacities.includes(capacity) && inOrder(one.line) === inOrder(line);
  return linesOf(resource, action).flatMap(([capacity, line]): Departure[] => {
    const found = given.find(one => same(one, capacity, line));
    const departure = { resources: [resource], action, capacities: [capacity], line, why };
    if (found === undefined) return [{ ...departure, demands: 'nothing given' }];
    return found.demands === undefined ? [] : [{ ...departure, demands: found.demands }];
  });
}

const school: Given = {
  capacities: ['ondersteuningscoordinator'],
  line: ['own_organisation', 'participates'],
};
const pupil: Given = { capacities: ['leerling'], line: ['self'] };
const team: readonly Capacity[] = ['jeugdarts', 'jgz-medewerker'];

const secrecy: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'onderwijsondersteuner',
  'schoolleiding',
  'verzuimcoordinator',
];
const health: readonly Resource[] = [
  'HealthFeedback',
  'HealthFeedbackNote',
  'HealthFeedbackAgreement',
  'YouthHelpReferral',
  'ReintegrationPlan',
];
const bound = {
  action: 'read',
  demands: ['bound_to_secrecy'],
  why: 'school staff read health data only when bound to secrecy by a dated undertaking (UAVG 30(2)a, 30(4); law.md 1.2 e)',
} as const satisfies Partial<Departure>;

const ownWrites = 'whoever writes it, writes it for the own organisation; what another wrote is only read';
const carers: readonly Capacity[] = [...team, 'schoolmaatschappelijk-werker', 'schoolpsycholoog'];

export const departuresOfCare: readonly Departure[] = [
  { ...bound, resources: health, capacities: secrecy, line: ['participates', 'consented'] },
  {
    ...bound,
    resources: health.filter(one => one !== 'HealthFeedbackNote'),
    capacities: secrecy,
    line: ['own_organisation', 'consented'],
  },
  {
    ...bound,
    resources: ['Diagnosis'],
    capacities: secrecy,
    line: ['participates', 'consented'],
  },
  ...only(
    {
      resource: 'Referral',
      action: 'read',
      why: 'the form is between the school that refers, the family and whom it is sent to; others have no line for sickness',
    },
    school,
    pupil,
    { capacities: team, line: ['linked', 'own_line_or_organisation'], demands: ['referred'] },
    { capacities: ['ouder'], line: ['parent_with_authority', 'under_16'] },
  ),
  ...only(
    {
      resource: 'ReferralAppointment',
      action: 'read',
      why: 'a date and that nobody came go to the school that referred, and nobody learns anything else by it (K11, Q5)',
    },
    school,
    pupil,
    { capacities: team, line: ['participates', 'party_to'] },
  ),
  ...only(
    {
      resource: 'ReferralAppointment',
      action: 'write',
      why: 'the jeugdarts who treats tells of the appointment (DB:264-273), and nobody else',
    },
    { capacities: team, line: ['participates', 'party_to'], demands: ['treatment_team'] },
  ),
  ...only(
    {
      resource: 'TreatingContact',
      action: 'read',
      why: "what doctors tell each other stays in the team's file; the pupil may know it (DB:679, 685)",
    },
    pupil,
    { capacities: team, line: ['treatment_team'] },
  ),
  ...only(
    {
      resource: 'TreatingContact',
      action: 'write',
      why: 'the team speaks with the treating doctor (DB:679)',
    },
    { capacities: team, line: ['treatment_team'] },
  ),
  {
    resources: ['Diagnosis'],
    action: 'write',
    line: ['treatment_team'],
    demands: ['own_organisation'],
    why: ownWrites,
  },
  {
    resources: ['Diagnosis'],
    action: 'write',
    line: ['participates', 'referring'],
    demands: ['own_organisation'],
    why: ownWrites,
  },
  {
    resources: ['HomeSituation'],
    action: 'write',
    capacities: carers,
    line: ['treatment_team'],
    demands: ['own_organisation'],
    why: ownWrites,
  },
  {
    resources: ['HomeSituation'],
    action: 'write',
    line: ['participates'],
    demands: ['own_organisation'],
    why: ownWrites,
  },
  {
    resources: ['HomeSituation'],
    action: 'write',
    capacities: ['ondersteuningscoordinator'],
    line: ['participates', 'consented'],
    demands: ['own_organisation'],
    why: ownWrites,
  },
  {
    resources: ['HomeSituation'],
    action: 'write',
    line: ['author'],
    demands: ['participates'],
    why: 'a hearing is one in a case in which one takes part',
  },
  {
    resources: ['HomeSituation'],
    action: 'read',
    line: ['self'],
    demands: ['about_pupil'],
    why: "the own part alone: a parent's part is the parent's (rights.csv D15, note; BW 7:456)",
  },
  {
    resources: ['HomeSituation'],
    action: 'read',
    line: ['parent_with_authority', 'under_16'],
    demands: ['about_pupil', 'needed_as_parent', 'released_by_provider', 'not_frozen'],
    why: "the child's part may come from a care file: it is read as that is, when released and not frozen, and nothing told apart hints at an objection (law.md 1.7)",
  },
  {
    resources: ['Address'],
    action: 'read',
    line: ['self'],
    demands: ['not_shielded'],
    why: 'where a shielded parent lives is shielded all the more than how to reach them (D04, note)',
  },
];
