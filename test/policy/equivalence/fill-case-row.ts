// Rows of a case, its phases, who takes part and who has the regie.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';
import { word } from './fill-values.js';

/** Whose line it is, and whether of care. */
export const ofLine = ({ at, actor }: Place): Row => ({
  person_id: at.line === 'self' ? actor.personId : randomUUID(),
  organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
  capacity: at.care ? 'jeugdarts' : 'mentor',
});

export const caseColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  Case: () => ({ pupil_id: randomUUID(), phase: 'PH0', version: 1 }),
  CasePhaseChange: () => ({ from_phase: 'PH0', to_phase: 'PH1', changed_at: '2026-01-01T00:00:00Z' }),
  CasePhaseGrounds: () => ({ change_id: randomUUID(), reason: word }),
  Participant: place => ({
    ...ofLine(place),
    appointment_id: randomUUID(),
    ground: 'MEETING',
    version: 1,
  }),
  Regie: place => ({ ...ofLine(place), from_at: '2026-01-01T00:00:00Z', version: 1 }),
  RegieGrounds: () => ({ regie_id: randomUUID(), reason: word }),
  RegieAgreement: place => ({ ...ofLine(place), regie_id: randomUUID() }),
};
