// Explains why somebody in a capacity may or may not read a noun of a case: weighed by the very rules and facts by which they
// are answered, under the overseer's role, which sees facts and no content.

import {
  type Asker,
  type AskerFacts,
  askOfCase,
  type CaseAsked,
  type Moment,
} from '../../database/oversight/ask-of-case.js';
import { lawInputsOf, requestsTowards } from '../../database/oversight/who-decides.js';
import { overseerRole } from '../../database/roles.js';
import { DATA_CLASSES, type DataClass } from '../../domain/consent/classes.js';
import { explainWords } from '../../policy/explain-words.js';
import type { Language } from '../../policy/name-in-words.js';
import { policy, type Question } from '../../policy/policy.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { type Resource, resourceEntry } from '../../policy/vocabulary/resources.js';
import { type Weighed, weigh } from '../../policy/weigh.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { toldRule } from '../policy-rule/index.js';
import type { AccessExplanation, NeededConsent } from './access-explanation.js';
import { factsAsked, isYes } from './asked-facts.js';
import type { ToldEffect } from './oversight-enums.js';
import { answersOf, consideredRules, missingConditions, weighedInWords } from './told-weighing.js';

export interface AccessQuestion {
  readonly about: CaseAsked;
  readonly noun: Resource;
  readonly asker: Asker;
  /** False where a capacity was named and nobody in it. */
  readonly isNamed: boolean;
  readonly moment: Moment;
}

/** No row has it: ids are random. What is asked of nobody is answered for the pupil alone. */
export const nobody = '00000000-0000-0000-0000-000000000000';

const instantOf = ({ now }: UnitOfWork, { at }: Moment): Date => (at === null ? now : new Date(at));

async function factsOf(
  unit: UnitOfWork,
  { about, noun, asker, moment }: AccessQuestion,
): Promise<AskerFacts> {
  const facts = factsAsked([noun], [asker.capacity]);
  const [found] = await unit.transaction.as(overseerRole, inside =>
    askOfCase(inside, about, moment, { askers: { named: [asker] }, facts }),
  );
  if (found === undefined) throw new Error('whoever is named is asked about');
  return found;
}

function effectOf({ effect }: Weighed, holdsCapacity: boolean, isNamed: boolean): ToldEffect {
  if (effect === 'NEVER') return 'NEVER';
  if (!isNamed) return 'DEPENDS';
  return holdsCapacity ? effect : 'REFUSED';
}

const isMovable = (code: string): code is DataClass => (DATA_CLASSES as readonly string[]).includes(code);

/** Of what was known once no law is worked out again: its inputs are those of now. */
async function neededConsents(
  unit: UnitOfWork,
  { about, noun, asker, isNamed, moment }: AccessQuestion,
  weighed: Weighed,
): Promise<NeededConsent[] | null> {
  const { caseId, subject } = about;
  const { dataClass } = resourceEntry(noun);
  const isMissing = weighed.rules.some(one => (one.lacking as readonly Fact[]).includes('consented'));
  const canTell = isNamed && caseId !== null && moment.lens.kind === 'NOW';
  if (weighed.effect !== 'REFUSED' || !isMissing || !canTell || !isMovable(dataClass)) return null;
  const inputs = await lawInputsOf(unit.transaction, subject);
  return requestsTowards(inputs, { caseId, dataClass, towards: asker }, instantOf(unit, moment));
}

function inWords(
  question: Question,
  weighed: Weighed,
  { holdsCapacity, isNamed, language }: { holdsCapacity: boolean; isNamed: boolean; language: Language },
): string {
  const said = weighedInWords(question, weighed, language);
  const say = explainWords[language];
  if (!isNamed || holdsCapacity) return said;
  return `${say.refused}. ${say.notHeld}.`;
}

export async function explainAccess(unit: UnitOfWork, of: AccessQuestion): Promise<AccessExplanation> {
  const { noun, asker, isNamed, moment } = of;
  const { capacity, purpose } = asker;
  const facts = await factsOf(unit, of);
  const answers = answersOf(facts, noun);
  const question = { capacity, purpose, action: 'read', resource: noun } as const;
  const weighed = weigh(question, fact => isYes(answers(fact)));
  const { holdsCapacity } = facts;
  const effect = effectOf(weighed, holdsCapacity, isNamed);
  const isSettled = isNamed && holdsCapacity;
  return {
    effect,
    holdsCapacity: isNamed ? holdsCapacity : null,
    rule: isSettled && weighed.rule !== null ? toldRule(weighed.rule) : null,
    considered: consideredRules(weighed, answers, isNamed),
    missing: isNamed ? missingConditions(weighed) : [],
    neededConsents: await neededConsents(unit, of, weighed),
    at: instantOf(unit, moment),
    version: policy.hash,
    dutch: inWords(question, weighed, { holdsCapacity, isNamed, language: 'nl' }),
    english: inWords(question, weighed, { holdsCapacity, isNamed, language: 'en' }),
  };
}
