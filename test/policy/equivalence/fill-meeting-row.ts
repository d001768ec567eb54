// Rows of who takes part, of meetings and of what is put down at them, with the circumstances that the facts look at.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';
import { day, word } from './fill-values.js';

/** Whose line it is, and whether of care. */
const ofLine = ({ at, actor }: Place): Row => ({
  person_id: at.line === 'self' ? actor.personId : randomUUID(),
  organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
  capacity: at.care ? 'jeugdarts' : 'mentor',
});

export const meetingColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  Participant: place => ({
    ...ofLine(place),
    appointment_id: randomUUID(),
    ground: 'MEETING',
    version: 1,
  }),
  Regie: place => ({ ...ofLine(place), from_at: '2026-01-01T00:00:00Z', version: 1 }),
  RegieGrounds: () => ({ regie_id: randomUUID(), reason: word }),
  RegieAgreement: place => ({ ...ofLine(place), regie_id: randomUUID() }),
  Meeting: ({ at, actor }) => ({
    // Whose organisation comes, and who chairs.
    organisation_ids: at.line === 'own organisation' ? [actor.organisationId ?? randomUUID()] : [],
    kind: 'MDO',
    starts_at: '2026-01-01T00:00:00Z',
    length: 60,
    place: word,
    chair_id: at.line === 'self' ? actor.personId : randomUUID(),
    chair_organisation_id: at.line === 'self' ? (actor.organisationId ?? randomUUID()) : randomUUID(),
  }),
  MeetingItem: () => ({ meeting_id: randomUUID(), case_number: 1, length: 15 }),
  MeetingInvitation: place => ({
    ...ofLine(place),
    meeting_item_id: randomUUID(),
    meeting_id: randomUUID(),
    case_number: 1,
    version: 1,
  }),
  MeetingMinutes: () => ({ meeting_item_id: randomUUID(), state: 'DRAFT', version: 1 }),
  MinutesParagraph: ({ at, actor }) => ({
    minutes_id: randomUUID(),
    meeting_item_id: randomUUID(),
    part: 'OTHER',
    sent_to_ids: [],
    data_class: at.touches,
    about: at.about,
    person_id: at.about === 'STUDENT' ? null : at.own ? actor.personId : randomUUID(),
    domain: at.told,
    party_ids: at.party ? [actor.personId] : [randomUUID()],
    text: word,
  }),
  AgreementDeviation: () => ({
    minutes_id: randomUUID(),
    meeting_item_id: randomUUID(),
    agreement_id: randomUUID(),
    kind: 'LATER',
    new_due_on: day,
  }),
};
