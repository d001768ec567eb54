// Judges the rows of one request: each row is laid before the judge with its facts, and a row without facts is refused.

import { type Decision, decide, type FactAnswers } from './decide.js';
import { type HeldBack, heldBack } from './held-back.js';
import { type Policy, policy } from './policy.js';
import type { Capacity } from './vocabulary/capacities.js';
import { type Fact, factEntry } from './vocabulary/facts.js';
import type { Purpose } from './vocabulary/purposes.js';
import { type Resource, resourceEntry } from './vocabulary/resources.js';

/** What the database answered: yes, no, or the id of what proves it. */
export type FactValue = boolean | string | null;
export type FactValues = Readonly<Record<string, FactValue>>;

export interface RowFacts {
  readonly resource: Resource;
  /** Facts asked of the row itself. */
  readonly own: FactValues;
  /** Facts of the case in which it lies; null where it lies in none. */
  readonly atCase: FactValues | null;
}

export interface Judgement {
  readonly decision: Decision;
  /** The facts of the rule that settled it, with their answers, for the record. */
  readonly asked: FactValues;
}

/** The name under which a case keeps a fact; consent is one fact per class. */
export const caseKey = (fact: Fact, resource: Resource): string =>
  factEntry(fact).level === 'BOTH' ? `${fact}:${resourceEntry(resource).dataClass}` : fact;

const asAnswer = (value: FactValue | undefined): boolean | undefined =>
  value === undefined ? undefined : value !== false && value !== null && value !== '';

function answerTo({ resource, own, atCase }: RowFacts, fact: Fact): FactValue | undefined {
  if (Object.hasOwn(own, fact)) return own[fact];
  return factEntry(fact).level === 'CASE' ? atCase?.[caseKey(fact, resource)] : undefined;
}

/** Stands for the case of rows that lie in none. */
const nowhere: FactValues = {};

/** A row before the judge: what is known of it, and how it was judged, once that was asked. */
interface Laid {
  readonly facts: RowFacts;
  judgement: Judgement | undefined;
}

export class Judge {
  readonly #capacity: Capacity;
  readonly #purpose: Purpose;
  readonly #table: Policy;
  // A judge lives as long as its request: keeping rows strongly spares the collector the weighing of each.
  readonly #rows = new Map<unknown, Laid>();
  readonly #alike = new Map<FactValues, Map<FactValues, Map<Resource, Judgement>>>();
  readonly #heldBack = new Map<FactValues, Map<Resource, HeldBack | null>>();
  /** The row asked about last: the fields of an object are asked for one after another. */
  #last: { readonly row: unknown; readonly resource: Resource; readonly may: boolean } | null = null;

  constructor(asker: { capacity: Capacity; purpose: Purpose }, table: Policy = policy) {
    this.#capacity = asker.capacity;
    this.#purpose = asker.purpose;
    this.#table = table;
  }

  /** Lays a row before the judge. */
  lay(row: object, facts: RowFacts): void {
    this.#rows.set(row, { facts, judgement: undefined });
    this.#last = null;
  }

  /** Once the answer is made nothing is judged any more, and the rows need not be kept while the record is written. */
  forget(): void {
    this.#rows.clear();
    this.#alike.clear();
    this.#last = null;
  }

  /** Whether the row may be read as this noun. A row never laid, or laid as another noun, is refused. */
  mayRead(row: unknown, resource: Resource): boolean {
    const last = this.#last;
    if (last !== null && last.row === row && last.resource === resource) return last.may;
    const may = this.#mayRead(row, resource);
    this.#last = { row, resource, may };
    return may;
  }

  #mayRead(row: unknown, resource: Resource): boolean {
    const laid = this.#rows.get(row);
    return laid?.facts.resource === resource && this.#judged(laid).decision.effect === 'permit';
  }

  judgementOn(row: object): Judgement | undefined {
    const laid = this.#rows.get(row);
    return laid === undefined ? undefined : this.#judged(laid);
  }

  #judged(laid: Laid): Judgement {
    laid.judgement ??= this.#judgedAlike(laid.facts);
    return laid.judgement;
  }

  /** Rows of one noun that share their answers are judged once. */
  #judgedAlike(facts: RowFacts): Judgement {
    const { resource, own, atCase } = facts;
    const inCase = atCase ?? nowhere;
    const ofCase = this.#alike.get(inCase) ?? new Map<FactValues, Map<Resource, Judgement>>();
    this.#alike.set(inCase, ofCase);
    const ofOwn = ofCase.get(own) ?? new Map<Resource, Judgement>();
    ofCase.set(own, ofOwn);
    const judgement = ofOwn.get(resource) ?? this.#judge(facts);
    ofOwn.set(resource, judgement);
    return judgement;
  }

  #judge(facts: RowFacts): Judgement {
    const decision = decide(
      this.#question(facts.resource),
      fact => asAnswer(answerTo(facts, fact)),
      this.#table,
    );
    const asked: Record<string, FactValue> = {};
    for (const fact of decision.rule?.facts ?? []) asked[fact] = answerTo(facts, fact) ?? null;
    return { decision, asked };
  }

  /** What is held back of a noun within the row's case; null when nothing is, or the row lies in no case. */
  heldBackIn(row: object, resource: Resource): HeldBack | null {
    const atCase = this.#rows.get(row)?.facts.atCase;
    if (atCase === undefined || atCase === null) return null;
    // Cases with the same answers share them.
    const ofCase = this.#heldBack.get(atCase) ?? new Map<Resource, HeldBack | null>();
    this.#heldBack.set(atCase, ofCase);
    const known = ofCase.get(resource);
    if (known !== undefined) return known;
    const answers: FactAnswers = fact => asAnswer(atCase[caseKey(fact, resource)]);
    const held = heldBack(this.#question(resource), answers, this.#table);
    ofCase.set(resource, held);
    return held;
  }

  #question(resource: Resource) {
    return { capacity: this.#capacity, purpose: this.#purpose, action: 'read', resource } as const;
  }
}
