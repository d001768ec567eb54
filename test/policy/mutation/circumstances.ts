// Circumstances that show each condition of a rule which asks what a row tells of: in one everything holds, in each of the others
// all but one, and no other rule of the same people permits it.

import { impossibleFacts } from '../../../src/database/facts/fact-sql.js';
import { demandedBy } from '../../../src/domain/containers/tags.js';
import { policy } from '../../../src/policy/policy.js';
import type { Rule } from '../../../src/policy/rule.js';
import { classNouns } from '../../../src/policy/vocabulary/class-nouns.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { modelFacts } from '../equivalence/model.js';
import { type Situation, situations } from '../equivalence/situation.js';
import { halfShut, type Tagging, taggings } from '../equivalence/situations-of.js';

/** What is lacking; null where nothing is, and the rule alone permits. */
type Lacking = Fact | null;

export const asksWhatIsTold = ({ facts }: Rule): boolean =>
  facts.includes('opens_class') || facts.includes('opens_care');

/** What tells of care bears the class of its own noun, which the rule asks already. */
const toldOrNot: readonly Tagging[] = [
  { touches: 'D12', told: 'GENERAL', about: 'STUDENT' },
  { touches: 'D12', told: 'CARE', about: 'STUDENT' },
];

const taggingsFor = ({ facts }: Rule): readonly Tagging[] =>
  facts.includes('opens_class') ? taggings : toldOrNot;

const readersOf = ({ capacity }: Rule, resource: string): Rule[] =>
  policy.rules.filter(
    one =>
      one.effect === 'permit' &&
      one.action === 'read' &&
      one.capacity === capacity &&
      one.resource === resource,
  );

/** Each way to read all that is told, by one line for each class. */
function waysToRead(rule: Rule, { touches, about, told }: Tagging): Fact[][] {
  return demandedBy({ dataClass: touches, about, domain: told })
    .map(one => readersOf(rule, classNouns[one]))
    .reduce<Fact[][]>((ways, rules) => ways.flatMap(way => rules.map(one => [...way, ...one.facts])), [[]]);
}

/** What the rule looks at beside one way to read what is told; and that there is no such way. */
function* candidates(rule: Rule): Generator<Situation> {
  const own = rule.facts.filter(one => one !== 'opens_class' && one !== 'opens_care');
  for (const tagging of taggingsFor(rule)) {
    const touched = demandedBy({
      dataClass: tagging.touches,
      about: tagging.about,
      domain: tagging.told,
    });
    const noun = classNouns[touched.includes('D15') ? 'D15' : touched.at(-1)!];
    const { touches, told, about } = tagging;
    const tag = { touches, told, ...(noun === 'HomeSituation' ? {} : { about }), author: 'other' as const };
    for (const way of [[], ...waysToRead(rule, tagging)])
      for (const one of situations([...new Set([...own, ...way])], false, noun))
        yield* halfShut([...own, ...way], { ...one, ...tag });
  }
}

const found = new Map<string, ReadonlyMap<Lacking, Situation>>();

/** What can never hold yet is supposed to, as in the mutants. */
const isPossible = (fact: Fact): boolean => !(impossibleFacts as readonly Fact[]).includes(fact);

function search(rule: Rule): Map<Lacking, Situation> {
  const asked = rule.facts.filter(isPossible);
  const wanted = new Set<Lacking>([null, ...asked]);
  const shown = new Map<Lacking, Situation>();
  const others = policy.rules.filter(
    one =>
      one !== rule &&
      one.effect === 'permit' &&
      one.capacity === rule.capacity &&
      one.resource === rule.resource &&
      one.action === rule.action,
  );
  for (const at of candidates(rule)) {
    if (wanted.size === 0) break;
    const facts = modelFacts(rule.capacity, rule.resource, at);
    const lacking = asked.filter(one => facts[one] !== true);
    const [lacks = null] = lacking;
    if (lacking.length > 1 || !wanted.has(lacks)) continue;
    if (others.some(other => other.facts.every(one => facts[one] === true))) continue;
    wanted.delete(lacks);
    shown.set(lacks, at);
  }
  return shown;
}

/** By what each shows to be lacking. */
export function showing(rule: Rule): ReadonlyMap<Lacking, Situation> {
  const known = found.get(rule.id) ?? search(rule);
  found.set(rule.id, known);
  return known;
}
