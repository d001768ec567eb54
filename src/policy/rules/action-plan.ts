// Who opens and writes the plan van aanpak (D14): the container, its paragraphs, what it says is
// done, by whom and when, what bridges the time until help comes, and how it is followed.

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { type ContainerLines, paragraphRules } from './paragraphs.js';
import { carefully } from './told-of-care.js';

const source = 'DB:221-226, 244-249, 287-291, 326-330';

const byConsent = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['participates', 'consented'],
  ground: 'CONSENT',
  source,
});

const school = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source,
});

const partners: readonly Capacity[] = [
  'jeugdarts',
  'leerplichtambtenaar',
  'rmc-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self'],
  ground: 'SELF',
  source: 'DB:213-214: co-author',
};

const parentUnder16: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16'],
  ground: 'PARENT',
  source: 'DB:225-226, 629-637',
  as: 'under16',
};

const read: readonly Line[] = [
  byConsent(...partners, 'gezinsmanager', 'jgz-medewerker'),
  school('mentor', 'ondersteuningscoordinator', 'onderwijsondersteuner'),
  { capacities: ['onderwijsconsulent'], facts: ['consented'], ground: 'CONSENT', source: 'DB:364-366' },
  {
    capacities: ['partner-deelnemer', 'regisseur', 'swv-coordinator', 'voorzitter-doorbraakoverleg'],
    facts: ['invited', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2c D14; DB:1105-1107',
  },
  {
    capacities: ['schoolleiding'],
    facts: ['own_organisation', 'escalated'],
    ground: 'OWN_ORGANISATION',
    source: 'DB:348-353',
  },
  pupil,
  parentUnder16,
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

export const planLines: ContainerLines = {
  read,
  write: [school('ondersteuningscoordinator'), byConsent(...partners), pupil, parentUnder16, ...regie],
};

export const actionPlanRules: readonly Rule[] = [
  ...rulesOf('ActionPlan', planLines),
  ...paragraphRules('PlanParagraph', planLines),
  ...rulesOf('PlanAction', planLines),
  ...rulesOf('PlanSupport', { ...planLines, read: carefully(read) }),
  // What it costs is asked by whoever carries the plan out; pupil and parents read it.
  ...rulesOf('FinancialRequest', {
    read: carefully(read),
    write: [school('ondersteuningscoordinator'), byConsent(...partners), ...regie],
  }),
  ...rulesOf('PlanReview', { ...planLines, read: carefully(read) }),
];
