// Decides a line of the record anew. What it keeps of the facts of a case must be what the transaction of then saw; what it
// keeps of an item stands, as the line does not name the item.

import { impossibleFacts } from '../../database/facts/fact-sql.js';
import { type AskerFacts, askOfCase, type CaseAsked } from '../../database/oversight/ask-of-case.js';
import { overseerRole } from '../../database/roles.js';
import { rowShapes } from '../../database/row-shapes.js';
import { decide } from '../../policy/decide.js';
import type { FactValue, FactValues } from '../../policy/judge.js';
import type { Policy } from '../../policy/policy.js';
import type { Action, Rule } from '../../policy/rule.js';
import { type Fact, factEntry } from '../../policy/vocabulary/facts.js';
import type { AskedOf } from '../../record/access-line.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { conditionOf } from '../policy-rule/index.js';
import { isYes, nounsOfCases } from './asked-facts.js';
import type { KeptLine } from './kept-line.js';
import type { ReplayedDecision, ReplayedFact, ReplayVerdict } from './replayed-access.js';

/** A request is over within its time, and so is all that it saw. */
const longestRequest = 10_000;

const isWrite = ({ action }: KeptLine): boolean =>
  action === 'CREATE' || action === 'UPDATE' || action === 'REFUSE';
const actionOf = (line: KeptLine): Action => (isWrite(line) ? 'write' : 'read');

/**
 * Facts of the case can be asked again; of an item, or of a row that was about to be written, they cannot. What held for an
 * item that was read, such as consent, held for the case.
 */
function canBeAsked(fact: Fact, { resource, facts }: AskedOf, line: KeptLine): boolean {
  const { level } = factEntry(fact);
  const heldForItem = level === 'BOTH' && !isWrite(line) && isYes(facts[fact]);
  const isOfCase = (level === 'CASE' || heldForItem) && nounsOfCases.includes(resource);
  const isPossible = !(impossibleFacts as readonly Fact[]).includes(fact);
  return isOfCase && isPossible && (line.caseId !== null || rowShapes[resource].caseId === null);
}

const namesOf = (facts: FactValues): Fact[] => Object.keys(facts) as Fact[];

async function askedAgain(unit: UnitOfWork, line: KeptLine): Promise<AskerFacts | null> {
  const { subject, regionId, caseId, snapshot, own, at } = line;
  const facts = line.facts.flatMap(one =>
    namesOf(one.facts)
      .filter(fact => canBeAsked(fact, one, line))
      .map(fact => ({ resource: one.resource, fact })),
  );
  if (subject === null || snapshot === null || facts.length === 0) return null;
  const { personId, organisationId, capacity, purpose } = line;
  const about: CaseAsked = { subject, regionId, caseId };
  const moment = {
    lens: { kind: 'SNAPSHOT', snapshot, own, over: new Date(at + longestRequest) },
    at,
  } as const;
  const [found] = await unit.transaction.as(overseerRole, inside =>
    askOfCase(inside, about, moment, {
      askers: { named: [{ personId, organisationId, capacity, purpose }] },
      facts: new Map([[capacity, facts]]),
    }),
  );
  return found ?? null;
}

function replayedFact(fact: Fact, stored: FactValue, again: FactValue | undefined): ReplayedFact {
  const replayed = again === undefined ? 'AS_STORED' : isYes(again) ? 'YES' : 'NO';
  return { condition: conditionOf(fact), stored: isYes(stored), replayed };
}

const differs = ({ stored, replayed }: ReplayedFact): boolean =>
  replayed !== 'AS_STORED' && stored !== (replayed === 'YES');

/** By the policy of then; of facts that no line keeps nothing is known, and the rule that settled it did not need them. */
function decidesAlike(one: AskedOf, rule: Rule | null, line: KeptLine, table: Policy): boolean {
  const { capacity, purpose } = line;
  const question = { capacity, purpose, action: actionOf(line), resource: one.resource };
  const answers = (fact: Fact) => (Object.hasOwn(one.facts, fact) ? isYes(one.facts[fact]) : undefined);
  const permitted = line.outcome === 'PERMITTED';
  if (rule === null || isWrite(line)) {
    const decision = decide(question, answers, table);
    return permitted === (decision.effect === 'permit') && decision.rule?.id === rule?.id;
  }
  // A read keeps the facts of the one rule that opened it.
  const mayAsk = rule.capacity === capacity && rule.resource === one.resource && rule.action === 'read';
  const opens = rule.effect === 'permit' && rule.purposes.includes(purpose) && rule.facts.every(answers);
  return permitted && mayAsk && opens;
}

function replayed(one: AskedOf, line: KeptLine, again: AskerFacts | null, table: Policy): ReplayedDecision {
  const facts = namesOf(one.facts).map(fact => {
    const value = canBeAsked(fact, one, line) ? again?.answer({ resource: one.resource, fact }) : undefined;
    return replayedFact(fact, one.facts[fact] ?? null, value);
  });
  const ruleId = one.rule === 'none' ? null : one.rule;
  const rule = table.rules.find(known => known.id === ruleId) ?? null;
  const told = (verdict: ReplayVerdict): ReplayedDecision => ({ noun: one.resource, ruleId, verdict, facts });
  if (ruleId !== null && rule === null) return told('UNKNOWN_RULE');
  if (facts.some(differs)) return told('FACTS_DIFFER');
  return told(decidesAlike(one, rule, line, table) ? 'EQUAL' : 'DECISION_DIFFERS');
}

export async function replayDecisions(
  unit: UnitOfWork,
  line: KeptLine,
  table: Policy,
): Promise<ReplayedDecision[]> {
  const again = await askedAgain(unit, line);
  return line.facts.map(one => replayed(one, line, again, table));
}
