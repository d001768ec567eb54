// Collects, while an operation runs, what it read and wrote of whom, and makes the record's lines of it.

import type { ReadRow } from '../database/reading/lay-tree.js';
import type { TaggedClass } from '../domain/containers/tags.js';
import type { FactValues, Judge, Judgement } from '../policy/judge.js';
import { policy } from '../policy/policy.js';
import { classNouns } from '../policy/vocabulary/class-nouns.js';
import type { DataClassCode } from '../policy/vocabulary/data-classes.js';
import { type Resource, resourceEntry, type Secrecy } from '../policy/vocabulary/resources.js';
import type { AccessAction, AccessLine, AccessOutcome, AskedOf, LineContent } from './access-line.js';

export interface Touched {
  readonly action: AccessAction;
  readonly resource: Resource;
  readonly rule: string;
  readonly facts: FactValues;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
}

interface Growing extends Anchor {
  /** What was asked and answered, in the order in which it came. */
  readonly asked: Set<AskedOf>;
  items: number;
}

interface Anchor {
  readonly action: AccessAction;
  readonly secrecy: Secrecy;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
}

/** What was asked of one operation and answered, each once; who asks it again gets the same object. */
class AskedOnce {
  readonly #numbers = new Map<AskedOf, number>();
  readonly #ofJudgement = new Map<Judgement, Map<Resource, AskedOf>>();

  add(asked: AskedOf): AskedOf {
    for (const known of this.#numbers.keys()) if (isSame(known, asked)) return known;
    this.#numbers.set(asked, this.#numbers.size);
    return asked;
  }

  /** Rows judged alike share their judgement: most are known by it. */
  of(judgement: Judgement, rule: string, resource: Resource): AskedOf {
    const ofResources = this.#ofJudgement.get(judgement) ?? new Map<Resource, AskedOf>();
    this.#ofJudgement.set(judgement, ofResources);
    const asked = ofResources.get(resource) ?? this.add({ resource, rule, facts: judgement.asked });
    ofResources.set(resource, asked);
    return asked;
  }

  numberOf(asked: AskedOf): number | undefined {
    return this.#numbers.get(asked);
  }
}

function isSame(one: AskedOf, other: AskedOf): boolean {
  if (one.resource !== other.resource || one.rule !== other.rule) return false;
  // Both are answers to the facts of one rule.
  for (const fact in one.facts) if (one.facts[fact] !== other.facts[fact]) return false;
  return true;
}

export class LineCollector {
  readonly #lines = new Map<string, Growing>();
  readonly #roots: { action: AccessAction; resource: Resource }[] = [];
  readonly #asked = new AskedOnce();
  /** The line that grew last: rows come case by case, and group by group within it. */
  #last: Growing | undefined;

  /** What a root field asks for, so that a question without an answer leaves its line too. */
  asks(action: AccessAction, resource: Resource): void {
    this.#roots.push({ action, resource });
  }

  /** A row that was read and may be handed out; one that the judge refuses was not seen by anybody. */
  read(action: AccessAction, { row, resource, caseId, subject, regionId }: ReadRow, judge: Judge): void {
    const judgement = judge.judgementOn(row);
    if (judgement?.decision.effect !== 'permit' || judgement.decision.rule === null) return;
    const secrecy = secrecyOf(resource, judgement.asked);
    const line = this.#lineOf({ action, secrecy, caseId, subject, regionId });
    line.items += 1;
    line.asked.add(this.#asked.of(judgement, judgement.decision.rule.id, resource));
  }

  touch({ action, resource, rule, facts, caseId, subject, regionId }: Touched): void {
    const { secrecy } = resourceEntry(resource);
    const line = this.#lineOf({ action, secrecy, caseId, subject, regionId });
    line.items += 1;
    line.asked.add(this.#asked.add({ resource, rule, facts }));
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
    const line = this.#lines.get(key) ?? { ...of, asked: new Set(), items: 0 };
    this.#lines.set(key, line);
    this.#last = line;
    return line;
  }

  /** The lines of an operation that went well. */
  lines(): AccessLine[] {
    const lines = this.#finished('PERMITTED');
    const answered = new Set(lines.map(line => line.content.action));
    const unanswered = this.#roots.filter(({ action }) => !answered.has(action));
    return [
      ...lines,
      ...unanswered.map(({ action, resource }) => withoutSubject(action, 'PERMITTED', [resource])),
    ];
  }

  /** The line of an attempt that came to nothing: what was tried, and on whom so far as that was settled. */
  attempt(outcome: Exclude<AccessOutcome, 'PERMITTED'>, tried: readonly Resource[]): AccessLine[] {
    const action = outcome === 'REFUSED' ? 'REFUSE' : 'FAIL';
    const touched = this.#finished(outcome, action);
    return touched.length > 0 ? touched : [withoutSubject(action, outcome, tried)];
  }

  #finished(outcome: AccessOutcome, action?: AccessAction): AccessLine[] {
    const contents = new Map<string, LineContent>();
    return [...this.#lines.values()].map(({ caseId, subject, regionId, items, ...line }) => {
      const key = [
        line.action,
        line.secrecy,
        ...[...line.asked].map(one => this.#asked.numberOf(one)),
      ].join();
      const content =
        contents.get(key) ??
        contentOf({ action: action ?? line.action, outcome, secrecy: line.secrecy }, line.asked);
      contents.set(key, content);
      return { content, caseId, subject, regionId, items };
    });
  }
}

const classesOf = (resources: Iterable<Resource>, touched: Iterable<DataClassCode> = []): string[] =>
  [...new Set([...[...resources].map(one => resourceEntry(one).dataClass), ...touched])].sort();

const isTagged = (one: string): one is TaggedClass => Object.hasOwn(classNouns, one);

/** What a paragraph of a container tells of, by the answer to whether it opens; its container's own class is named anyway. */
const touchedIn = ({ opens_class: whole, opens_care: care }: FactValues): TaggedClass[] =>
  [whole, care].flatMap(classes => (typeof classes === 'string' ? classes.split(' ').filter(isTagged) : []));

/** A paragraph is as secret as the most secret of what it tells of; each kind of secret has lines of its own. */
function secrecyOf(resource: Resource, asked: FactValues): Secrecy {
  const told = touchedIn(asked).map(one => resourceEntry(classNouns[one]).secrecy);
  if (told.includes('OFFICER')) return 'OFFICER';
  return told.find(one => one !== 'CASE') ?? resourceEntry(resource).secrecy;
}

const inEmergency: ReadonlySet<string> = new Set(
  policy.rules.filter(rule => rule.ground === 'EMERGENCY').map(rule => rule.id),
);

function contentOf(
  of: Pick<LineContent, 'action' | 'outcome' | 'secrecy'>,
  asked: Iterable<AskedOf>,
): LineContent {
  const facts = [...asked];
  const resources = [...new Set(facts.map(one => one.resource))].sort();
  const consents = facts.map(one => one.facts.consented).filter(one => typeof one === 'string');
  return {
    ...of,
    emergency: facts.some(one => inEmergency.has(one.rule)),
    resources,
    classes: classesOf(
      resources,
      facts.flatMap(one => touchedIn(one.facts)),
    ),
    rules: [...new Set(facts.map(one => one.rule))].sort(),
    consents: [...new Set(consents)].sort(),
    facts,
  };
}

const withoutSubject = (
  action: AccessAction,
  outcome: AccessOutcome,
  resources: readonly Resource[],
): AccessLine => ({
  content: {
    action,
    outcome,
    emergency: false,
    secrecy: null,
    resources: [...resources],
    classes: classesOf(resources),
    rules: [],
    consents: [],
    facts: [],
  },
  caseId: null,
  subject: null,
  regionId: null,
  items: 0,
});
