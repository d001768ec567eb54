// The situations of a noun for one who acts in a capacity; of a paragraph, and of what
// tells of care, also what the classes ask that it touches.

import { demandedBy, TAGGED_CLASSES } from '../../../src/domain/containers/tags.js';
import { policy } from '../../../src/policy/policy.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { classNouns } from '../../../src/policy/vocabulary/class-nouns.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { type Resource, resourceEntry } from '../../../src/policy/vocabulary/resources.js';
import { factsOf, type Situation, situations } from './situation.js';

export type Tagging = Pick<Situation, 'touches' | 'told' | 'about'>;

/** A paragraph of each class about the pupil, and those that touch more than the class they bear. */
export const taggings: readonly Tagging[] = [
  ...TAGGED_CLASSES.map((touches): Tagging => ({ touches, told: 'GENERAL', about: 'STUDENT' })),
  { touches: null, told: 'GENERAL', about: 'STUDENT' },
  { touches: 'D13', told: 'GENERAL', about: 'PARENT' },
  { touches: 'D14', told: 'GENERAL', about: 'MIXED' },
  { touches: 'D14', told: 'CARE', about: 'STUDENT' },
];

/** A paragraph of some container: what it touches is looked at besides. */
export const isParagraph = (resource: Resource): boolean =>
  policy.rules.some(rule => rule.resource === resource && rule.facts.includes('opens_class'));

/** What a class asks is asked alike in every container: of one all are laid, of the others one of each kind. */
const taggingsOf = (resource: Resource): readonly Tagging[] =>
  resource === 'PlanParagraph'
    ? taggings
    : taggings.filter(
        ({ touches, told, about }) =>
          touches === null || touches === 'D14' || about !== 'STUDENT' || told === 'CARE',
      );

/** What a plan holds besides paragraphs: of each is said whether it tells of care. */
export const tellsOfCare: readonly Resource[] = [
  'PlanSupport',
  'PlanReview',
  'FinancialRequest',
  'Stagnation',
  'EscalationStep',
  'BreakthroughAgendaItem',
  'TableCommitment',
];

/** Whether consent for a class is left out, for a row of this noun. */
export function isLeftShut(shut: Situation['shut'], dataClass: string, resource: Resource): boolean {
  if (shut === 'container') return dataClass === resourceEntry(resource).dataClass;
  return shut === 'care' && dataClass === 'D12';
}

/** Consent opens container and care, or one of them. */
export const halfShut = (own: readonly Fact[], at: Situation): Situation[] =>
  own.includes('consented') && at.grant === 'now'
    ? [at, { ...at, shut: 'container' }, { ...at, shut: 'care' }]
    : [at];

/** So many of the situations of one tagging are laid in the short run; the long run lays all. */
const atMost = 60;

/** Evenly from the first to the last, by a step that meets every circumstance. */
function spread(all: readonly Situation[], most: number): readonly Situation[] {
  if (all.length <= most) return all;
  const step = Math.floor(all.length / most) | 1;
  return all.filter((_, index) => index % step === 0);
}

/** Of what tells of care or not: what the rules of conclusions of care look at, and who wrote it. */
function ofCare(
  capacity: Capacity,
  resource: Resource,
  facts: readonly Fact[],
  everything: boolean,
): Situation[] {
  const asked = [...new Set([...facts, ...factsOf(capacity, classNouns.D12), 'author' as const])];
  const all = situations(
    asked.filter(fact => fact !== 'opens_care'),
    everything,
    resource,
  );
  return (['GENERAL', 'CARE'] as const).flatMap(told =>
    (everything ? all : spread(all, atMost)).flatMap(one => halfShut(facts, { ...one, told })),
  );
}

/** What the rules of the container and those of the classes that the paragraph touches look at. */
function ofTagging(
  capacity: Capacity,
  resource: Resource,
  { touches, told, about }: Tagging,
  everything: boolean,
): Situation[] {
  const own = factsOf(capacity, resource);
  const touched = demandedBy({ dataClass: touches, about, domain: told });
  const inner = touched.flatMap(one => factsOf(capacity, classNouns[one]));
  const asked = [...new Set([...own, ...inner])].filter(fact => fact !== 'opens_class');
  const noun = classNouns[touched.includes('D15') ? 'D15' : touched.at(-1)!];
  return situations(asked, everything, noun).flatMap(one => {
    const paragraph = { ...one, touches, told, ...(noun === 'HomeSituation' ? {} : { about }) };
    return halfShut(own, paragraph);
  });
}

/** What differs most from the container in who reads it: absence, care, home and family, and what is safe to tell. */
const differing: readonly Tagging['touches'][] = ['D06', 'D10', 'D12', 'D15', 'D17'];

export const apart = (capacity: Capacity, resource: Resource): Situation[] =>
  taggings
    .filter(({ touches }) => differing.includes(touches))
    .flatMap(one => spread(ofTagging(capacity, resource, one, false), 400));

/** As above; of a paragraph also what the rules of the classes look at that it touches. */
export function situationsOf(capacity: Capacity, resource: Resource, everything: boolean): Situation[] {
  const facts = factsOf(capacity, resource);
  // Also where no rule speaks: then nothing may be seen, whatever the circumstances.
  if (facts.length === 0) return situations(['participates', 'own_organisation'], everything, resource);
  if (facts.includes('opens_care')) return ofCare(capacity, resource, facts, everything);
  if (!facts.includes('opens_class')) return situations(facts, everything, resource);
  return taggingsOf(resource).flatMap(one => {
    const all = ofTagging(capacity, resource, one, everything);
    return everything ? all : spread(all, atMost);
  });
}
