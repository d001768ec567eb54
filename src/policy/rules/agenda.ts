// Who has the agenda of the doorbraakoverleg (D22), and who invites whom to the table of a case (D30, K13).

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { participantLines } from './participant.js';
import { carefully } from './told-of-care.js';

const source = 'roles-and-data.md 2b, 2c D22; AM:107-111, 129-147; K13';

const invited = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['invited'],
  ground: 'INVITATION',
  source,
});

const assistant: Line = {
  capacities: ['managementassistent'],
  facts: ['assists'],
  ground: 'MEETING',
  source: 'AM:129-139',
};

const chair: Line = {
  capacities: ['voorzitter-doorbraakoverleg'],
  facts: ['chairs'],
  ground: 'MEETING',
  source: 'AM:97, 141-147',
};

// A case that touches care is on the agenda for those alone who may know so by consent (decisions.md Q13).
const partners = carefully([
  invited(
    'gezinsmanager',
    'leerplichtambtenaar',
    'ondersteuningscoordinator',
    'partner-deelnemer',
    'regisseur',
    'rmc-medewerker',
    'schoolleiding',
    'swv-casemanager',
    'swv-coordinator',
  ),
  assistant,
  chair,
]);

/** Whoever sits there from care does so with consent besides: an invitation opens nothing of it (Q13). */
const care: Line = {
  capacities: ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
  facts: ['invited', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2b D22',
};

const family: readonly Line[] = [
  { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source: 'roles-and-data.md 2a D22' },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    source: 'roles-and-data.md 2a D22',
  },
];

/** Whoever makes the agenda: each of the two parties, chair and assistant (AM:79-91, 129-139). */
const makers: readonly Line[] = [
  invited('leerplichtambtenaar', 'regisseur', 'swv-coordinator'),
  assistant,
  chair,
];

export const agendaRules: readonly Rule[] = [
  ...rulesOf('BreakthroughAgendaItem', { read: [...partners, care, ...family], write: makers }),
  // Whoever makes the agenda decides for each case who is asked to come (AM:101, 266-268; K13); the coordinator asks the first.
  ...rulesOf('TableInvitation', {
    read: participantLines.read,
    write: [...participantLines.write, ...makers],
  }),
];
