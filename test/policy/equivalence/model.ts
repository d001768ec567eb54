// The facts of a situation as a person would say them: an implementation of its own, against which SQL is held.

import { rowShapes } from '../../../src/database/row-shapes.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Situation } from './situation.js';

const isCareFile = (resource: Resource): boolean =>
  resource === 'HealthFeedback' ||
  resource === 'HealthFeedbackNote' ||
  resource === 'HealthFeedbackAgreement';

/** Nouns that belong to the pupil: somebody tied to any case of the pupil is tied to them. */
const ofPupil = (resource: Resource): boolean =>
  rowShapes[resource].caseId === null && rowShapes[resource].subject !== null;

/** An emergency proves itself: opened by whoever asks, for that organisation and in that capacity, and not over. */
const isOwnThatRuns = (at: Situation): boolean =>
  at.author === 'self' && at.controller === 'own' && at.emergency === 'runs';

export function modelFacts(
  capacity: Capacity,
  resource: Resource,
  at: Situation,
): Partial<Record<Fact, boolean>> {
  const linkHolds = at.link === 'now' || (at.link === 'other case' && ofPupil(resource));
  const tied = (...kinds: Situation['kinds'][number][]): boolean =>
    linkHolds && at.kinds.some(kind => kinds.includes(kind));
  const family = at.family === 'now';
  return {
    linked: tied('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK'),
    participates: tied('PARTICIPATES'),
    referred: tied('REFERRED'),
    invited_to_talk: tied('INVITED_TO_TALK'),
    treatment_team: tied('TREATS') && (!isCareFile(resource) || at.controller === 'own'),
    self: capacity === 'leerling' && family,
    parent_with_authority: capacity === 'ouder' && family,
    parent_without_authority: capacity === 'ouder' && at.powerless === 'now',
    asked: at.asked === 'now',
    not_refused: at.asked === 'now' && at.answer === 'GIVEN',
    under_12: at.age < 12,
    from_12: at.age >= 12,
    under_16: at.age < 16,
    from_16: at.age >= 16,
    under_18: at.age < 18,
    from_18: at.age >= 18,
    consented: at.grant === 'now',
    // A need is stated to the provider that releases; of another one's data it opens nothing.
    needed_as_parent: at.release === 'now' || at.release === 'other source',
    released_by_provider: at.release === 'now',
    // Each source decides over its own data: what another refuses, or this one has decided, keeps nothing of this one closed.
    not_frozen: !['now', 'this class', 'own source', 'besides other source'].includes(at.freeze),
    own_organisation: at.controller === 'own',
    asked_by_own_organisation: at.controller === 'own',
    author: at.author === 'self',
    handed_over: at.handedOver,
    not_handed_over: !at.handedOver,
    party_to: at.party,
    line_is_care: at.care,
    line_is_general: !at.care,
    // An invitation to a talk is to this very person.
    own_line_or_organisation: resource === 'TalkInvitation' ? at.line === 'self' : at.line !== 'stranger',
    visible_participant_or_self: resource === 'Sitting' && (at.controller === 'own' || at.line === 'self'),
    own_data: at.own,
    said_by_pupil: at.byPupil,
    emergency: resource === 'EmergencyAccess' ? isOwnThatRuns(at) : tied('EMERGENCY'),
    emergency_review: resource === 'EmergencyAccess' && !at.reviewed,
    safe: at.safe,
  };
}
