// What is said in a preventive talk goes back to the school alone (D18, DB:835-941, decisions.md P4).

import { type Line, rulesOf } from '../rule.js';
import type { Purpose } from '../vocabulary/purposes.js';

export const schoolPurposes: readonly Purpose[] = ['PREVENTIVE_TALK', 'ATTENDANCE', 'CARE_COORDINATION'];

// Until the hand-over the report is its author's draft, from then on the school's alone.
const schoolTeam = (...capacities: Line['capacities']): Line => ({
  capacities,
  facts: ['own_organisation', 'participates', 'handed_over'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:847-855, 930',
  purposes: schoolPurposes,
});

const author: Line = {
  capacities: ['contactpersoon-preventief-spreekuur'],
  facts: ['author', 'not_handed_over'],
  ground: 'OWN_ENTRY',
  source: 'DB:847-849',
};

const schoolSystem: Line = {
  capacities: ['client-school'],
  facts: ['client_scope', 'own_organisation', 'handed_over'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:851-855',
};

// The contact person may also be leerplichtambtenaar, but cannot act as one here (DB:841-849, K5).
export const neverSupervision: Line = {
  capacities: ['leerplichtambtenaar', 'rmc-medewerker', 'client-leerplicht'],
  facts: [],
  ground: 'STATUTE',
  basis: 'AVG 5(1)b',
  source: 'DB:841-849',
  effect: 'forbid',
};

const schoolReads: readonly Line[] = [
  schoolTeam('mentor', 'ondersteuningscoordinator'),
  schoolSystem,
  neverSupervision,
];
const schoolWrites: readonly Line[] = [schoolTeam('ondersteuningscoordinator'), neverSupervision];
// Writing also needs the invitation: a report is about a talk that the school asked for.
const invitedAuthor: Line = { ...author, facts: ['author', 'not_handed_over', 'invited_to_talk'] };
const authorWrites: readonly Line[] = [invitedAuthor, neverSupervision];
const authorHandsOver: readonly Line[] = [author, neverSupervision];

export const preventiveTalkRules = [
  ...rulesOf('PreventiveTalkReport', { read: [author, ...schoolReads], write: authorWrites }),
  ...rulesOf('PreventiveTalkAgreement', {
    read: [author, ...schoolReads],
    write: [invitedAuthor, ...schoolWrites],
  }),
  ...rulesOf('PreventiveTalkHandover', { read: schoolReads, write: authorHandsOver }),
  ...rulesOf('PreventiveTalkFiling', { read: schoolReads, write: schoolWrites }),
];
