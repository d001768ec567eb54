// Where the parts of the plan van aanpak depart from its lines (D14).

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { type Departure, notGiven } from './departure.js';

const readers: readonly (readonly Fact[])[] = [
  ['participates', 'consented'],
  ['own_organisation', 'participates'],
  ['own_organisation', 'escalated'],
  ['consented'],
  ['invited', 'consented'],
  ['self'],
  ['parent_with_authority', 'under_16'],
  ['parent_with_authority', 'from_16', 'under_18', 'consented'],
];

/** Of what a plan holds besides paragraphs. */
const told: readonly Departure[] = readers.map(
  (line): Departure => ({
    resources: ['PlanSupport', 'PlanReview', 'FinancialRequest', 'Stagnation'],
    action: 'read',
    line,
    demands: ['opens_care'],
    why: 'help from care and its waiting lists tell of care, and go by the line of conclusions of care (D12; decisions.md Q4)',
  }),
);

const ofParagraphs: readonly Departure[] = readers.map(
  (line): Departure => ({
    resources: ['PlanParagraph'],
    action: 'read',
    line,
    demands: ['opens_class'],
    why: 'the line opens the container; each paragraph is read under the own line for what it tells of (rights.csv, note "container")',
  }),
);

const putToOne = {
  line: ['invited'],
  instead: ['asked_to_approve'],
  demands: [],
  why: 'who approves of money is invited to the proposal; an invitation to the case would lead to the case and the pupil (DB:1079-1087)',
} as const;

const ofMoney: readonly Departure[] = [
  { ...putToOne, resources: ['FinancialProposal'], action: 'read' },
  { ...putToOne, resources: ['FinancialProposal'], action: 'write' },
  { ...putToOne, resources: ['PupilPseudonym'], action: 'read', capacities: ['financieel-akkoord'] },
  ...notGiven([['self'], ['parent_with_authority', 'under_16']], {
    resources: ['FinancialRequest'],
    action: 'write',
    why: 'those who carry the plan out ask for money; pupil and parents read it (DB:1079-1087)',
  }),
];

export const ofPlans: readonly Departure[] = [...ofParagraphs, ...told, ...ofMoney];
