// Rows of the agenda of the doorbraakoverleg and of its guests, with the circumstances that the facts look at.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import { ofLine } from './fill-case-row.js';
import type { Place, Row } from './fill-row.js';

export const agendaColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  BreakthroughAgendaItem: ({ at }) => ({
    meeting_id: randomUUID(),
    registration_id: randomUUID(),
    case_number: 1,
    length: 15,
    domain: at.told,
    version: 1,
  }),
  // Whether it tells of care follows from the capacity (migration 0024).
  TableCommitment: ({ at }) => ({
    progress_id: randomUUID(),
    invitation_id: randomUUID(),
    capacity: at.told === 'CARE' ? 'jeugdarts' : 'leerplichtambtenaar',
    heard: true,
  }),
  TableInvitation: place => ({ ...ofLine(place), seat: 'LEERPLICHT', version: 1 }),
};
