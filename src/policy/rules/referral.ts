// Who refers to the jeugdarts and who reads the form (bijlage 3), and what the jeugdarts tells of the appointment (K11).

import { type Line, rulesOf } from '../rule.js';

const school: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:162-168, 547-614',
};

const pupil: Line = { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:653' };

/** To whom the pupil was referred: the person or a colleague at the same organisation, while the referral holds. */
const referredTo: Line = {
  capacities: ['jeugdarts', 'jgz-medewerker'],
  facts: ['linked', 'own_line_or_organisation', 'referred'],
  ground: 'LINK',
  basis: 'DB:166-169, 547-614',
  source: 'roles-and-data.md 2d: bijlage 3',
};

const parents: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16'],
  ground: 'PARENT',
  source: 'DB:550, 629-637',
};

// That there is a date and whether anybody came is an agreement with the school, and nothing else is told by it.
const team: Line = {
  capacities: ['jeugdarts', 'jgz-medewerker'],
  facts: ['participates', 'party_to'],
  ground: 'MEETING',
  source: 'DB:264-273; law.md K11',
};
const treatingTeam: Line = { ...team, facts: [...team.facts, 'treatment_team'] };
const referringSchool: Line = { ...school, source: 'DB:267-273; law.md K11; decisions.md Q5' };

export const referralRules = [
  ...rulesOf('Referral', { read: [school, referredTo, pupil, parents], write: [school] }),
  ...rulesOf('ReferralAppointment', { read: [team, referringSchool, pupil], write: [treatingTeam] }),
];
