// Rows of the nouns of the doorbraakoverleg, as the comparison of the two walls lays them.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';
import { day, word } from './fill-values.js';

const paragraph = ({ at, actor }: Place): Row => ({
  data_class: at.touches,
  about: at.about,
  person_id: at.about === 'STUDENT' ? null : at.own ? actor.personId : randomUUID(),
  domain: at.told,
  party_ids: at.party ? [actor.personId] : [randomUUID()],
  text: word,
});

export const breakthroughColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  RegistrationParagraph: place => ({ ...paragraph(place), registration_id: randomUUID() }),
  ProgressParagraph: place => ({ ...paragraph(place), progress_id: randomUUID() }),
  BreakthroughRegistration: () => ({
    protocol: 'AMSTERDAM',
    registered_on: day,
    steps_taken: [],
    criteria: [],
    at_home: true,
    other_table: 'NONE',
    missing: [],
    version: 1,
  }),
  BreakthroughDecision: () => ({
    registration_id: randomUUID(),
    party: 'SWV',
    agrees: true,
    decided_on: day,
  }),
  BreakthroughProgress: () => ({
    registration_id: randomUUID(),
    step: 'PROGRESS',
    happened_on: day,
    causes: [],
  }),
  EscalationCause: ({ at }) => ({
    progress_id: randomUUID(),
    protocol: 'AMSTERDAM',
    causes: ['WAITING_LIST'],
    weeks_on_agenda: 13,
    escalated_on: day,
    until_at: at.withCommissioners ? null : '2026-06-01T00:00:00Z',
  }),
  BreakthroughResult: () => ({ progress_id: randomUUID(), told_on: day, words: word }),
};
