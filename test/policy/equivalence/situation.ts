// What may be so or not so around a row, as raw circumstances and not as facts: the model and the database each make
// their own facts of them.

import { impossibleFacts } from '../../../src/database/facts/fact-sql.js';
import type { LinkKind } from '../../../src/database/facts/link-facts.js';
import type { TaggedClass } from '../../../src/domain/containers/tags.js';
import { policy } from '../../../src/policy/policy.js';
import type { Action } from '../../../src/policy/rule.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Freezing, Granting, Holding, Inviting, Opening, Releasing, Requesting } from './holdings.js';
import { nearly } from './near-misses.js';

export interface Situation {
  readonly kinds: readonly LinkKind[];
  readonly link: Holding;
  readonly family: Holding;
  readonly age: 11 | 13 | 17 | 19;
  readonly grant: Granting;
  readonly freeze: Freezing;
  readonly release: Releasing;
  readonly opening: Opening;
  /** Whether the pupil lives in the municipality of the actor. */
  readonly home: 'none' | 'now' | 'superseded' | 'other organisation';
  readonly heldBySchool: boolean;
  readonly controller: 'own' | 'other';
  readonly author: 'self' | 'other' | 'self in another capacity';
  readonly handedOver: boolean;
  readonly party: boolean;
  readonly line: 'self' | 'own organisation' | 'stranger';
  readonly care: boolean;
  readonly own: boolean;
  /** Whether the consent was asked of the person whose row it is. */
  readonly named: boolean;
  readonly about: 'STUDENT' | 'PARENT' | 'MIXED';
  readonly shielded: boolean;
  /** Whether the asker gave an undertaking in the region of the row. */
  readonly bound: boolean;
  readonly referring: boolean;
  readonly byPupil: boolean;
  /** As a parent without authority. */
  readonly powerless: Holding;
  readonly asked: Requesting;
  readonly answer: 'ASKED' | 'GIVEN' | 'REFUSED';
  /** Whether the pupil lives on its own. */
  readonly independent: 'no' | 'since' | 'to come';
  readonly safe: boolean;
  /** Of a paragraph of a container: what class it bears, and whether it tells of care. */
  readonly touches: TaggedClass | null;
  readonly told: 'GENERAL' | 'CARE';
  /** What consent leaves shut where it opens the rest: the container, or the care of which it tells. */
  readonly shut: 'none' | 'container' | 'care';
  /** Of an emergency, as a row. */
  readonly emergency: 'runs' | 'over' | 'ended' | 'to come';
  readonly reviewed: boolean;
  /** Whether the commissioners have it still. */
  readonly withCommissioners: boolean;
  /** How many a number is about; null where it is not told. */
  readonly people: number | null;
  readonly invitation: Inviting;
}

const usual: Situation = {
  kinds: [],
  link: 'now',
  family: 'none',
  age: 13,
  grant: 'none',
  freeze: 'none',
  release: 'none',
  opening: 'none',
  home: 'none',
  heldBySchool: true,
  controller: 'own',
  author: 'self',
  handedOver: true,
  party: true,
  line: 'stranger',
  care: false,
  own: true,
  named: true,
  about: 'STUDENT',
  shielded: false,
  bound: true,
  independent: 'no',
  referring: true,
  byPupil: true,
  powerless: 'none',
  asked: 'none',
  answer: 'GIVEN',
  safe: true,
  touches: 'D14',
  told: 'GENERAL',
  shut: 'none',
  emergency: 'runs',
  reviewed: false,
  withCommissioners: true,
  people: 10,
  invitation: 'none',
};

const linkFacts: Partial<Record<Fact, readonly LinkKind[]>> = {
  participates: ['PARTICIPATES'],
  linked: ['PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED'],
  invited: ['INVITED'],
  assists: ['ASSISTS'],
  chairs: ['CHAIRS'],
  letter_due: ['LETTER_DUE'],
  referred: ['REFERRED'],
  invited_to_talk: ['INVITED_TO_TALK'],
  treatment_team: ['TREATS'],
  emergency: ['EMERGENCY'],
  escalated: ['ESCALATED'],
  has_regie: ['REGIE'],
};

/** Nouns that reach the treatment team from others while consent is in force. */
export const reachedByConsent: readonly Resource[] = ['Diagnosis', 'HomeSituation'];

export function factsOf(capacity: Capacity, resource: Resource, action: Action = 'read'): Fact[] {
  const rules = policy.rules.filter(
    rule => rule.capacity === capacity && rule.resource === resource && rule.action === action,
  );
  const facts = new Set(rules.flatMap(rule => rule.facts));
  return [...facts].filter(fact => !(impossibleFacts as readonly Fact[]).includes(fact));
}

function subsets<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const one of all) sets.push(...sets.map(set => [...set, one]));
  return sets;
}

/** Of many: none, each alone, all but each, and all. No rule asks two of them together that another asks apart. */
const few = <T>(all: readonly T[]): T[][] => [
  [],
  ...all.map(one => [one]),
  ...all.map(one => all.filter(other => other !== one)),
  [...all],
];

export type Dimensions = { readonly [Key in keyof Situation]?: readonly Situation[Key][] };

const uses = (facts: readonly Fact[], ...some: readonly Fact[]): boolean =>
  some.some(fact => facts.includes(fact));

/** What is looked at in the rows of one noun alone. */
function ofNoun(facts: readonly Fact[], resource: Resource): Dimensions {
  const sharing =
    uses(facts, 'consented') || (reachedByConsent.includes(resource) && uses(facts, 'treatment_team'));
  const perPerson = resource === 'ContactDetails' || resource === 'HomeSituation';
  const about: readonly Situation['about'][] =
    resource === 'Address' ? ['STUDENT', 'PARENT'] : ['STUDENT', 'PARENT', 'MIXED'];
  return {
    ...(resource === 'EscalationCause' ? { withCommissioners: [true, false] } : {}),
    ...(sharing ? { grant: ['none', 'now'] } : {}),
    ...(sharing && perPerson ? { named: [true, false] } : {}),
    ...(resource === 'Meeting' ? { invitation: ['none', 'present'] } : {}),
    ...(resource === 'JusticeRecord' ? { about: ['STUDENT', 'PARENT'] } : {}),
    ...(resource === 'HomeSituation' || (resource === 'Address' && uses(facts, 'consented', 'not_shielded'))
      ? { about }
      : {}),
  };
}

/** Each circumstance that the rules look at, so or not so. */
function plain(facts: readonly Fact[], everything: boolean): Dimensions {
  const kinds = [...new Set(facts.flatMap(fact => linkFacts[fact] ?? []))];
  return {
    ...(kinds.length > 0 ? { kinds: everything || kinds.length < 5 ? subsets(kinds) : few(kinds) } : {}),
    ...(uses(facts, 'self', 'parent_with_authority') ? { family: ['none', 'now'] } : {}),
    ...(facts.some(fact => /^(under|from)_/.test(fact)) || uses(facts, 'reports_sick')
      ? { age: [11, 13, 17, 19] }
      : {}),
    ...(uses(facts, 'reports_sick') ? { independent: ['no', 'since'] } : {}),
    ...(uses(facts, 'not_frozen') ? { freeze: ['none', 'now'] } : {}),
    ...(uses(facts, 'released_by_provider') ? { release: ['none', 'now'] } : {}),
    ...(uses(facts, 'statutory') ? { opening: ['none', 'now'] } : {}),
    ...(uses(facts, 'own_municipality') ? { home: ['none', 'now'] } : {}),
    ...(uses(facts, 'held_by_school') ? { heldBySchool: [true, false] } : {}),
    ...(uses(
      facts,
      'own_organisation',
      'asked_by_own_organisation',
      'treatment_team',
      'statutory',
      'emergency',
    )
      ? { controller: ['own', 'other'] }
      : {}),
    ...(uses(facts, 'author', 'emergency') ? { author: ['self', 'other'] } : {}),
    ...(uses(facts, 'handed_over', 'not_handed_over') ? { handedOver: [true, false] } : {}),
    ...(uses(facts, 'party_to', 'asked_to_approve') ? { party: [true, false] } : {}),
    ...(uses(facts, 'visible_participant_or_self')
      ? { line: ['self', 'own organisation', 'stranger'], controller: ['own', 'other'] }
      : {}),
    ...(uses(facts, 'line_is_care', 'line_is_general', 'no_care_of_others', 'own_line_or_organisation')
      ? { line: ['self', 'own organisation', 'stranger'], care: [true, false] }
      : {}),
    ...(uses(facts, 'safe') ? { safe: [true, false] } : {}),
    ...(uses(facts, 'emergency') ? { emergency: ['runs', 'over'] } : {}),
    ...(uses(facts, 'emergency_review') ? { reviewed: [true, false] } : {}),
    ...(uses(facts, 'present', 'invited_together') ? { invitation: ['none', 'present', 'absent'] } : {}),
    ...(uses(facts, 'aggregate') ? { people: [null, 0, 9, 10, 400] } : {}),
    ...(uses(facts, 'own_data', 'about_pupil') ? { own: [true, false] } : {}),
    ...(uses(facts, 'not_shielded') ? { shielded: [true, false] } : {}),
    ...(uses(facts, 'bound_to_secrecy') ? { bound: [true, false] } : {}),
    ...(uses(facts, 'referring') ? { referring: [true, false] } : {}),
    ...(uses(facts, 'said_by_pupil') ? { byPupil: [true, false] } : {}),
    ...(uses(facts, 'parent_without_authority') ? { powerless: ['none', 'now'] } : {}),
    ...(uses(facts, 'asked') ? { asked: ['none', 'now'] } : {}),
    ...(uses(facts, 'not_refused') ? { answer: ['GIVEN', 'ASKED', 'REFUSED'] } : {}),
  };
}

function product(dimensions: Dimensions, base: Situation): Situation[] {
  return Object.entries(dimensions).reduce<Situation[]>(
    (all, [key, values]) => all.flatMap(one => values.map(value => ({ ...one, [key]: value }))),
    [base],
  );
}

/** Every combination of what the rules look at, and each near miss in the midst of what would otherwise open. */
export function situations(facts: readonly Fact[], everything: boolean, resource: Resource): Situation[] {
  const dimensions = { ...plain(facts, everything), ...ofNoun(facts, resource) };
  const combinations = product(dimensions, usual);
  const misses = Object.entries(nearly).flatMap(([key, values]) => {
    // A near miss of something that no rule asks would miss nothing.
    if (!(key in dimensions) && !(key === 'link' && 'kinds' in dimensions)) return [];
    const around = everything
      ? product({ ...dimensions, [key]: values }, usual)
      : favourable(dimensions).flatMap(one => values.map(value => ({ ...one, [key]: value })));
    return around;
  });
  return [...combinations, ...misses];
}

/** What would open: all kinds of link, family and consent in force, at each age. */
function favourable(dimensions: Dimensions): Situation[] {
  const best: Situation = {
    ...usual,
    kinds: dimensions.kinds?.at(-1) ?? [],
    family: 'family' in dimensions ? 'now' : 'none',
    grant: 'grant' in dimensions ? 'now' : 'none',
    release: 'release' in dimensions ? 'now' : 'none',
    opening: 'opening' in dimensions ? 'now' : 'none',
    home: 'home' in dimensions ? 'now' : 'none',
    powerless: 'powerless' in dimensions ? 'now' : 'none',
    asked: 'asked' in dimensions ? 'now' : 'none',
    invitation: 'invitation' in dimensions ? 'present' : 'none',
  };
  const { age, care, line, handedOver, about, own } = dimensions;
  return product(
    {
      ...(age && { age }),
      ...(care && { care }),
      ...(line && { line }),
      ...(handedOver && { handedOver }),
      ...(about && { about }),
      // What is one's own opens beside the rest, and would hide a near miss of it.
      ...(about && own && { own }),
    },
    best,
  );
}
