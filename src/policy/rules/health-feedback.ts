// Who may see what the jeugdarts gives back: conclusion and advice, note for school, agreements (D11, D12).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const team: readonly Line[] = [
  {
    capacities: ['jeugdarts', 'jgz-medewerker'],
    facts: ['treatment_team'],
    ground: 'TREATMENT',
    source: 'DB:278, 685, 756-830',
  },
  {
    capacities: ['client-ggd'],
    facts: ['client_scope', 'treatment_team'],
    ground: 'TREATMENT',
    source: 'roles-and-data.md 2d',
  },
];

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653; law.md 1.7' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_12', 'not_frozen'],
    ground: 'PARENT',
    source: 'law.md 1.7, 2',
    as: 'under12',
  },
  {
    capacities: ['ouder'],
    facts: [
      'parent_with_authority',
      'from_12',
      'under_16',
      'needed_as_parent',
      'released_by_provider',
      'not_frozen',
    ],
    ground: 'PARENT',
    source: 'DB:655-671; law.md 1.7',
    as: 'from12',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ground: 'CONSENT',
    source: 'DB:637-641',
    as: 'from16',
  },
];

const guardianInstitution: Line = {
  capacities: ['gezinsmanager'],
  facts: ['statutory'],
  ground: 'STATUTE',
  basis: 'Jeugdwet 7.3.11(4)',
  source: 'law.md E10',
};

const atTheTable: Line = {
  capacities: ['partner-deelnemer', 'regisseur', 'voorzitter-doorbraakoverleg'],
  facts: ['invited', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2c D11, D12',
};

const byConsent = (capacities: readonly Capacity[], source: string, ...besides: Line['facts']): Line => ({
  capacities,
  facts: [...besides, 'consented'],
  ground: 'CONSENT',
  source,
});

/** The conclusion and the agreements are health data too, and go out by consent alone (Q4, K8). */
const conclusion: readonly Line[] = [
  ...team,
  ...family,
  guardianInstitution,
  atTheTable,
  byConsent(
    ['leerplichtambtenaar', 'rmc-medewerker', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
    'DB:278, 813-818; decisions.md Q4, Q6',
    'participates',
  ),
  byConsent(
    ['mentor', 'ondersteuningscoordinator', 'onderwijsondersteuner', 'schoolleiding'],
    'DB:278, 813-818; decisions.md Q4; law.md 1.2 e',
    'participates',
    'bound_to_secrecy',
  ),
  byConsent(
    ['verzuimcoordinator'],
    'roles-and-data.md 2a D12; law.md 1.2 e',
    'own_organisation',
    'bound_to_secrecy',
  ),
  byConsent(['onderwijsconsulent', 'swv-casemanager'], 'roles-and-data.md 2c D12'),
];

const note: readonly Line[] = [
  ...team,
  ...family,
  guardianInstitution,
  atTheTable,
  byConsent(['schoolmaatschappelijk-werker', 'schoolpsycholoog'], 'DB:799', 'participates'),
  byConsent(
    ['mentor', 'ondersteuningscoordinator', 'onderwijsondersteuner'],
    'DB:799; law.md 1.2 e',
    'participates',
    'bound_to_secrecy',
  ),
  byConsent(
    ['leerplichtambtenaar', 'onderwijsconsulent', 'rmc-medewerker', 'swv-casemanager'],
    'roles-and-data.md 2b, 2c D11',
  ),
];

const schoolSystem = byConsent(['client-school'], 'roles-and-data.md 2d', 'client_scope', 'own_organisation');

export const healthFeedbackRules = [
  ...rulesOf('HealthFeedback', { read: [...conclusion, schoolSystem], write: team }),
  // What the jeugdarts advises further is read by whoever reads the conclusion (DB:680, 683).
  ...rulesOf('YouthHelpReferral', { read: [...conclusion, schoolSystem], write: team }),
  ...rulesOf('ReintegrationPlan', { read: [...conclusion, schoolSystem], write: team }),
  ...rulesOf('HealthFeedbackNote', { read: note, write: team }),
  ...rulesOf('HealthFeedbackAgreement', { read: conclusion, write: team }),
];
