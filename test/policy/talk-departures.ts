// Where talks about absence, reasons in own words and requests of parents without authority depart from the rights.

import { type Capacity, capacityNames } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { type Departure, notGiven } from './departure.js';

const absenceOutside = {
  resources: ['SchoolTalk'] as const,
  action: 'read' as const,
  why: "the talk's form is between school, pupil and parents; others are told reasons (AbsenceReason), each on its own line",
};

const regieLines: readonly (readonly Fact[])[] = [
  ['client_scope', 'own_municipality', 'party_to'],
  ['client_scope', 'own_organisation'],
  ['invited', 'party_to'],
  ['participates', 'party_to'],
  ['self'],
  ['own_organisation', 'participates'],
  ['consented'],
  ['parent_with_authority', 'from_16', 'under_18', 'consented'],
  ['parent_with_authority', 'under_16'],
].map(line => [...line, 'has_regie'] as Fact[]);

const holdersOfJointTalks: readonly Capacity[] = ['jeugdarts', 'leerplichtambtenaar'];

const answersOfSchool = {
  resources: ['InformationRequest'] as const,
  why: 'that a parent without authority asked, and what was answered, is known to whoever answers for the school alone (BW 1:377c)',
};

/** Talks about absence, and what a parent without authority asked. */
export const ofTalks: readonly Departure[] = [
  ...(['read', 'write'] as const).map(
    (action): Departure => ({
      resources: ['AbsenceReason'],
      action,
      line: ['self'],
      demands: ['own_data'],
      why: 'a pupil reads and puts down the own words only (rights.csv D08, note)',
    }),
  ),
  ...[
    ['parent_with_authority', 'under_16'] as const,
    ['parent_with_authority', 'from_16', 'under_18', 'consented'] as const,
  ].map(
    (line): Departure => ({
      resources: ['AbsenceReason'],
      action: 'read',
      line,
      demands: ['said_by_pupil'],
      why: "a parent reads the child's words and the own (roles-and-data.md 2a D08), not those of the other parent",
    }),
  ),
  {
    resources: ['AbsenceReason'],
    action: 'write',
    line: ['own_data'],
    demands: ['parent_with_authority'],
    why: 'of a parent without authority the school puts down what was said (roles-and-data.md 2a D08, OZ)',
  },
  ...notGiven(
    [
      ['statutory'],
      ['referred', 'consented'],
      ['participates', 'author'],
      ['consented'],
      ['invited', 'consented'],
      ['participates', 'consented'],
    ],
    absenceOutside,
  ),
  ...notGiven([['own_data']], {
    ...absenceOutside,
    why: "the own words of a parent are a row of their own; the form holds the school's and the pupil's too",
  }),
  ...notGiven([['parent_with_authority', 'from_16', 'under_18', 'consented']], {
    ...absenceOutside,
    why: "from 16 on parents hear facts and, by consent, the pupil's words; never the content of the talk (E18, K4)",
  }),
  ...notGiven([['self'], ['own_data'], ['participates', 'author'], ['participates', 'consented']], {
    ...absenceOutside,
    action: 'write',
    why: 'mentor and ondersteuningscoordinator hold the talk at school (DB:427-432)',
  }),
  ...(['read', 'write'] as const).map(
    (action): Departure => ({
      resources: ['JointTalk'],
      action,
      line: ['own_organisation', 'participates'],
      demands: ['party_to'],
      why: 'the school knows of a joint talk when it was there',
    }),
  ),
  ...notGiven([['consented'], ['client_scope', 'own_organisation']], {
    resources: ['JointTalk'],
    action: 'read',
    why: 'whoever was not there is told agreements, each on its own line',
  }),
  ...notGiven([['participates', 'party_to']], {
    resources: ['JointTalk'],
    action: 'write',
    capacities: capacityNames.filter(one => !holdersOfJointTalks.includes(one)),
    why: 'a joint talk is put down by jeugdarts or leerplichtambtenaar (DB:275-276), or by the school where it was there',
  }),
  ...notGiven(
    [
      ['invited', 'party_to'],
      ['invited'],
      ['client_scope', 'own_municipality', 'party_to'],
      ['client_scope', 'own_organisation'],
      ['self'],
      ...regieLines,
    ],
    {
      resources: ['JointTalk'],
      action: 'write',
      why: 'pupil and others co-author agreements; that the talk was held is put down by who held it',
    },
  ),
  ...notGiven(
    [
      ['client_scope', 'referred'],
      ['referred'],
      ['self'],
      ['statutory'],
      ['own_organisation', 'participates'],
      ['parent_with_authority', 'under_16'],
      ['participates', 'consented'],
    ],
    { ...answersOfSchool, action: 'read' },
  ),
  ...notGiven(
    [
      ['own_organisation', 'participates'],
      ['client_scope', 'own_organisation'],
    ],
    {
      ...answersOfSchool,
      action: 'write',
    },
  ),
];
