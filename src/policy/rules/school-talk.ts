// Who may put down and read a talk at school about absence (part of D08; bijlage 2).

import { type Line, rulesOf } from '../rule.js';

const holders: Line = {
  capacities: ['mentor', 'ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:147-148, 427-432',
};

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'DB:432, 653' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'DB:406-408, 629-637',
  },
];

const analyst: Line = {
  capacities: ['verzuimcoordinator'],
  facts: ['own_organisation'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:106-112',
};

export const schoolTalkRules = [
  ...rulesOf('SchoolTalk', { read: [holders, analyst, ...family], write: [holders] }),
  ...rulesOf('SchoolTalkLetter', { read: [holders, ...family], write: [holders] }),
];
