// Collects what was held back from an answer and why, for `extensions.withheld`.

import { explainHeldBack } from '../policy/explain.js';
import type { HeldBack } from '../policy/held-back.js';
import type { Language } from '../policy/name-in-words.js';
import type { Resource } from '../policy/vocabulary/resources.js';

export interface Withheld {
  /** Where in the answer, by response names. */
  readonly path: readonly (string | number)[];
  readonly resource: Resource;
  /** Sets of conditions; one set met would open (more of) it. */
  readonly missing: readonly (readonly string[])[];
  /** Where nothing is missing: only items that meet one of these are ever shown. */
  readonly limitedTo: readonly string[];
  /** The same in words. */
  readonly reason: string;
}

export type { Language };

export class WithheldNotes {
  readonly #notes: Withheld[] = [];
  readonly #reasons = new Map<HeldBack, string>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  note(path: Withheld['path'], resource: Resource, held: HeldBack): void {
    const reason = this.#reasons.get(held) ?? explainHeldBack(held, this.#language);
    this.#reasons.set(held, reason);
    this.#notes.push({ path, resource, ...held, reason });
  }

  /** In the order of their paths, which does not depend on how fast a resolver was. */
  list(): readonly Withheld[] {
    return [...this.#notes].sort((a, b) => comparePaths(a.path, b.path));
  }
}

function comparePaths(a: Withheld['path'], b: Withheld['path']): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [left, right] = [a[at]!, b[at]!];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
