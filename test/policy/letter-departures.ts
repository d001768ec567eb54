// Where the rules on letters depart from a line of the rights: a letter is between the school that writes it and the family.

import type { Capacity } from '../../src/policy/vocabulary/capacities.js';
import { type Departure, notGiven } from './departure.js';

const betweenSchoolAndFamily =
  'what was written to whom is between the school that writes and the family (DB:171-174, 406-408, 926-928)';
const factsAlone =
  "from 16 on parents have the letters that they got; what else was written is the pupil's (DB:637-641, K4)";
const writtenBySchool = 'the school writes to the family (DB:171-174, 406-408, 926-928)';
const municipality: readonly Capacity[] = ['leerplichtambtenaar', 'rmc-medewerker'];

const parentFrom16 = ['parent_with_authority', 'from_16', 'under_18', 'consented'] as const;

export const ofLetters: readonly Departure[] = [
  ...notGiven(
    [
      ['linked', 'own_line_or_organisation'],
      ['linked', 'line_is_general'],
      ['linked', 'line_is_care', 'consented'],
      ['linked', 'invited_together'],
    ],
    { resources: ['InvitationLetter'], action: 'read', why: betweenSchoolAndFamily },
  ),
  ...notGiven([parentFrom16], {
    resources: ['InvitationLetter', 'SchoolTalkLetter'],
    action: 'read',
    why: factsAlone,
  }),
  ...notGiven([['statutory']], {
    resources: ['NoticeLetter'],
    action: 'read',
    capacities: municipality,
    why: betweenSchoolAndFamily,
  }),
  ...notGiven([['statutory']], {
    resources: ['NoticeLetter'],
    action: 'write',
    capacities: municipality,
    why: writtenBySchool,
  }),
  ...notGiven(
    [
      ['client_scope', 'statutory'],
      ['client_scope', 'own_municipality', 'statutory'],
    ],
    { resources: ['NoticeLetter'], action: 'read', why: betweenSchoolAndFamily },
  ),
  ...notGiven(
    [
      ['client_scope', 'statutory'],
      ['client_scope', 'own_municipality', 'author'],
    ],
    { resources: ['NoticeLetter'], action: 'write', why: writtenBySchool },
  ),
  ...notGiven(
    [
      ['own_organisation'],
      ['own_data'],
      ['statutory'],
      ['consented'],
      ['invited', 'consented'],
      ['participates', 'author'],
      ['participates', 'consented'],
      ['referred', 'consented'],
    ],
    { resources: ['SchoolTalkLetter'], action: 'read', why: betweenSchoolAndFamily },
  ),
  ...notGiven([['self'], ['own_data'], ['participates', 'author'], ['participates', 'consented']], {
    resources: ['SchoolTalkLetter'],
    action: 'write',
    why: writtenBySchool,
  }),
];
