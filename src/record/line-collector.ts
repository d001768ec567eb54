// Collects, while an operation runs, what it read and wrote of whom, and makes the record's lines of it.

import type { ReadRow } from '../database/reading/lay-tree.js';
import type { FactValues, Judge } from '../policy/judge.js';
import { type Resource, resourceEntry, type Secrecy } from '../policy/vocabulary/resources.js';
import type { AccessAction, AccessLine, AccessOutcome, AskedOf } from './access-line.js';

export interface Touched {
  readonly action: AccessAction;
  readonly resource: Resource;
  readonly rule: string;
  readonly facts: FactValues;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
}

interface Growing {
  readonly action: AccessAction;
  readonly secrecy: Secrecy;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
  readonly resources: Set<Resource>;
  readonly consents: Set<string>;
  /** By rule: what was asked and answered, each answer once. */
  readonly asked: Map<string, AskedOf[]>;
  items: number;
}

type Anchor = Pick<Growing, 'action' | 'secrecy' | 'caseId' | 'subject' | 'regionId'>;

/** Both are answers to the facts of one rule. */
function isSame(one: FactValues, other: FactValues): boolean {
  for (const fact in one) if (one[fact] !== other[fact]) return false;
  return true;
}

export class LineCollector {
  readonly #lines = new Map<string, Growing>();
  readonly #asked: { action: AccessAction; resource: Resource }[] = [];
  /** The line that grew last: rows come case by case, and group by group within it. */
  #last: Growing | undefined;

  /** What a root field asks for, so that a question without an answer leaves its line too. */
  asks(action: AccessAction, resource: Resource): void {
    this.#asked.push({ action, resource });
  }

  /** A row that was read and may be handed out; one that the judge refuses was not seen by anybody. */
  read(action: AccessAction, { row, resource, caseId, subject, regionId }: ReadRow, judge: Judge): void {
    const judgement = judge.judgementOn(row);
    if (judgement?.decision.effect !== 'permit' || judgement.decision.rule === null) return;
    const { rule } = judgement.decision;
    this.touch({ action, resource, rule: rule.id, facts: judgement.asked, caseId, subject, regionId });
  }

  touch({ action, resource, rule, facts, caseId, subject, regionId }: Touched): void {
    const { secrecy } = resourceEntry(resource);
    const line = this.#lineOf({ action, secrecy, caseId, subject, regionId });
    line.items += 1;
    const asked = line.asked.get(rule) ?? [];
    if (asked.some(one => one.resource === resource && isSame(one.facts, facts))) return;
    line.asked.set(rule, asked);
    asked.push({ resource, rule, facts });
    line.resources.add(resource);
    if (typeof facts.consented === 'string') line.consents.add(facts.consented);
  }

  #lineOf(of: Anchor): Growing {
    const last = this.#last;
    const isSameLine =
      last !== undefined &&
      last.caseId === of.caseId &&
      last.subject === of.subject &&
      last.secrecy === of.secrecy &&
      last.action === of.action;
    if (isSameLine) return last;
    const key = `${of.action} ${of.secrecy} ${of.subject} ${of.caseId}`;
    const line = this.#lines.get(key) ?? grow(of);
    this.#lines.set(key, line);
    this.#last = line;
    return line;
  }

  /** The lines of an operation that went well. */
  lines(): AccessLine[] {
    const lines = [...this.#lines.values()].map(line => finished(line, 'PERMITTED'));
    const unanswered = this.#asked.filter(
      asked => ![...this.#lines.values()].some(line => line.action === asked.action),
    );
    return [
      ...lines,
      ...unanswered.map(({ action, resource }) => withoutSubject(action, 'PERMITTED', [resource])),
    ];
  }

  /** The line of an attempt that came to nothing: what was tried, and on whom so far as that was settled. */
  attempt(outcome: Exclude<AccessOutcome, 'PERMITTED'>, tried: readonly Resource[]): AccessLine[] {
    const action = outcome === 'REFUSED' ? 'REFUSE' : 'FAIL';
    const touched = [...this.#lines.values()].map(line => ({ ...finished(line, outcome), action }) as const);
    return touched.length > 0 ? touched : [withoutSubject(action, outcome, tried)];
  }
}

const grow = (of: Anchor): Growing => ({
  ...of,
  resources: new Set(),
  consents: new Set(),
  asked: new Map(),
  items: 0,
});

const classesOf = (resources: Iterable<Resource>): string[] =>
  [...new Set([...resources].map(one => resourceEntry(one).dataClass))].sort();

const finished = (line: Growing, outcome: AccessOutcome): AccessLine => ({
  action: line.action,
  outcome,
  secrecy: line.secrecy,
  caseId: line.caseId,
  subject: line.subject,
  regionId: line.regionId,
  resources: [...line.resources].sort(),
  classes: classesOf(line.resources),
  rules: [...line.asked.keys()].sort(),
  consents: [...line.consents].sort(),
  items: line.items,
  facts: [...line.asked.values()].flat(),
});

const withoutSubject = (
  action: AccessAction,
  outcome: AccessOutcome,
  resources: readonly Resource[],
): AccessLine => ({
  action,
  outcome,
  secrecy: null,
  caseId: null,
  subject: null,
  regionId: null,
  resources: [...resources],
  classes: classesOf(resources),
  rules: [],
  consents: [],
  items: 0,
  facts: [],
});
