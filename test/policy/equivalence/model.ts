// The facts of a situation as a person would say them: an implementation of its own, against which SQL is held.

import { rowShapes } from '../../../src/database/row-shapes.js';
import { demandedBy } from '../../../src/domain/containers/tags.js';
import { policy } from '../../../src/policy/policy.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { classNouns } from '../../../src/policy/vocabulary/class-nouns.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { type Resource, resourceEntry } from '../../../src/policy/vocabulary/resources.js';
import { reachedByConsent, type Situation } from './situation.js';
import { isLeftShut, isParagraph, tellsOfCare } from './situations-of.js';

const careFile: readonly Resource[] = [
  'HealthFeedback',
  'HealthFeedbackNote',
  'HealthFeedbackAgreement',
  'YouthHelpReferral',
  'ReintegrationPlan',
  'TreatingContact',
  'HealthFilePointer',
];

/** Whether the consent speaks of the person whose row it is. */
function speaksOf(resource: Resource, at: Situation): boolean {
  if (resource === 'ContactDetails') return at.named;
  if (resource === 'HomeSituation') return at.about === 'STUDENT' || at.named;
  return resource !== 'Address' || at.about === 'STUDENT';
}

/** Whether the row is of the own provider, or reaches it by consent. */
function isOfTeam(resource: Resource, at: Situation): boolean {
  if (careFile.includes(resource)) return at.controller === 'own';
  if (!reachedByConsent.includes(resource)) return true;
  return at.controller === 'own' || (at.grant === 'now' && speaksOf(resource, at));
}

/** Nouns that belong to the pupil: somebody tied to any case of the pupil is tied to them. */
const ofPupil = (resource: Resource): boolean =>
  rowShapes[resource].caseId === null && rowShapes[resource].subject !== null;

/** What the school itself establishes, and by whom: no opening is there yet. */
const establishes: Partial<Record<Resource, readonly Capacity[]>> = {
  DuoReportNotice: ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
  MunicipalRequest: ['schoolleiding'],
};

function isOpened(
  capacity: Capacity,
  resource: Resource,
  { opening, controller }: Situation,
  lies: Resource,
): boolean {
  if (establishes[resource]?.includes(capacity) === true) return controller === 'own';
  return opening === 'now' || opening === 'of the pupil' || (opening === 'other case' && ofPupil(lies));
}

/** An emergency proves itself: opened by whoever asks, for that organisation and in that capacity, and not over. */
const isOwnThatRuns = (at: Situation): boolean =>
  at.author === 'self' && at.controller === 'own' && at.emergency === 'runs';

/** What a paragraph says of itself: nothing of it is marked safe, and it is somebody's own where it is about a parent. */
const asParagraph = (at: Situation): Situation => ({
  ...at,
  byPupil: at.about === 'STUDENT',
  safe: false,
  own: at.own && at.about !== 'STUDENT',
});

const isJusticeTold = (resource: Resource, lies: Resource): boolean =>
  resource === 'JusticeRecord' && lies !== resource;

/** Where consent opens no container, it opens neither what is of the container's own class. */
const isShut = (resource: Resource, lies: Resource, { shut }: Situation): boolean =>
  isLeftShut(shut, resourceEntry(resource).dataClass, lies);

/** Each class that the paragraph touches is one that this capacity may read, by the lines of its noun. */
function opensClass(capacity: Capacity, lies: Resource, at: Situation): boolean {
  return demandedBy({ dataClass: at.touches, about: at.about, domain: at.told }).every(dataClass => {
    const noun = classNouns[dataClass];
    const facts = modelFacts(capacity, noun, at, lies);
    return policy.rules.some(
      rule =>
        rule.action === 'read' &&
        rule.capacity === capacity &&
        rule.resource === noun &&
        rule.facts.every(fact => facts[fact] === true),
    );
  });
}

/** What tells of care is read by whoever wrote it, or reads conclusions of care. */
function opensCare(capacity: Capacity, resource: Resource, at: Situation): boolean {
  if (at.told === 'GENERAL' || at.author === 'self') return true;
  return opensClass(capacity, resource, { ...at, touches: 'D12', about: 'STUDENT' });
}

/** Who holds it, whose organisation comes, and who is invited; of pupil and parents none is of an organisation. */
const isOfMeeting = ({ controller, line, invitation }: Situation, capacity: Capacity): boolean =>
  ['present', 'absent'].includes(invitation) ||
  (!['leerling', 'ouder'].includes(capacity) && (controller === 'own' || line !== 'stranger'));

export function modelFacts(
  capacity: Capacity,
  resource: Resource,
  situation: Situation,
  lies: Resource = resource,
): Partial<Record<Fact, boolean>> {
  const at = lies === resource ? situation : asParagraph(situation);
  const linkHolds = at.link === 'now' || (at.link === 'other case' && ofPupil(lies));
  const tied = (...kinds: Situation['kinds'][number][]): boolean =>
    linkHolds && at.kinds.some(kind => kinds.includes(kind));
  const family = at.family === 'now';
  return {
    linked: tied('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED'),
    invited: tied('INVITED'),
    assists: tied('ASSISTS'),
    chairs: tied('CHAIRS'),
    letter_due: tied('LETTER_DUE'),
    escalated: resource === 'EscalationCause' ? at.withCommissioners : tied('ESCALATED'),
    participates: tied('PARTICIPATES'),
    referred: tied('REFERRED'),
    invited_to_talk: tied('INVITED_TO_TALK'),
    has_regie: tied('REGIE'),
    treatment_team: tied('TREATS') && isOfTeam(resource, at),
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
    consented: at.grant === 'now' && speaksOf(resource, at) && !isShut(resource, lies, at),
    // A need is stated to the provider that releases; of another one's data it opens nothing.
    needed_as_parent: at.release === 'now' || at.release === 'other source',
    released_by_provider: at.release === 'now',
    // Each source decides over its own data: what another refuses, or this one has decided, keeps nothing of this one closed.
    not_frozen: !['now', 'this class', 'own source', 'besides other source'].includes(at.freeze),
    statutory: isOpened(capacity, resource, at, lies),
    own_municipality: at.home === 'now',
    held_by_school: at.heldBySchool,
    own_organisation: at.controller === 'own',
    asked_by_own_organisation: at.controller === 'own',
    author: at.author === 'self',
    handed_over: at.handedOver,
    not_handed_over: !at.handedOver,
    party_to: at.party,
    line_is_care: at.care,
    line_is_general: !at.care,
    no_care_of_others: !at.care || at.line !== 'stranger',
    own_data: at.own && (resource !== 'HomeSituation' || at.about === 'PARENT'),
    about_pupil: at.about === 'STUDENT' || (at.about === 'MIXED' && at.own && !isJusticeTold(resource, lies)),
    not_shielded: !at.shielded || (resource === 'Address' && at.about === 'STUDENT'),
    bound_to_secrecy: at.bound,
    referring: at.referring,
    // An invitation to a talk is to this very person.
    own_line_or_organisation: resource === 'TalkInvitation' ? at.line === 'self' : at.line !== 'stranger',
    visible_participant_or_self:
      (resource === 'Sitting' && (at.controller === 'own' || at.line === 'self')) ||
      (resource === 'Meeting' && isOfMeeting(at, capacity)),
    present: at.invitation === 'present',
    invited_together: ['present', 'absent'].includes(at.invitation),
    said_by_pupil: at.byPupil,
    emergency: resource === 'EmergencyAccess' ? isOwnThatRuns(at) : tied('EMERGENCY'),
    emergency_review: resource === 'EmergencyAccess' && !at.reviewed,
    reports_sick: at.age >= 18 || at.independent === 'since',
    safe: at.safe,
    ...(isParagraph(resource) ? { opens_class: opensClass(capacity, resource, at) } : {}),
    asked_to_approve: at.party,
    ...(tellsOfCare.includes(resource) ? { opens_care: opensCare(capacity, resource, at) } : {}),
    aggregate: at.people === null || at.people >= 10,
  };
}
