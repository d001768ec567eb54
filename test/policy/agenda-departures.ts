// Where the agenda of the doorbraakoverleg and its guests depart from their lines (D22, D30).

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Departure } from './departure.js';

const partners: readonly (readonly Fact[])[] = [['invited'], ['assists'], ['chairs']];

export const ofAgenda: readonly Departure[] = partners.map(line => ({
  resources: ['BreakthroughAgendaItem'],
  action: 'read',
  line,
  demands: ['opens_care'],
  why: 'items of CARE and MIXED need consent besides the invitation (decisions.md Q13)',
}));

/** A part of one noun that has the lines of another as well. */
export const alsoOnLinesOf = [
  {
    resource: 'TableInvitation',
    action: 'write',
    noun: 'BreakthroughAgendaItem',
    why: 'the agenda has for each case who is invited to it (K13): whoever makes it invites (AM:101, 129-139, 266-268)',
  },
] as const;
