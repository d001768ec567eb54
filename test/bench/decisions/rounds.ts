// Measures contenders by turns, so that whatever else the machine does falls on all of them.

import type { Contender } from './contender.js';

/** Answers per second of each contender, by its name. */
export type Rates = Readonly<Record<string, number>>;

const WARM_UP_MS = 200;
const TURN_MS = 350;
/** Between two looks at the clock: long enough that looking costs nothing, short enough to stop in time. */
const BETWEEN_LOOKS_MS = 2;

class Turn {
  readonly contender: Contender;
  #place = 0;
  #batch = 1;

  constructor(contender: Contender) {
    this.contender = contender;
  }

  /** Goes on where the last turn stopped, for at least so long; answers per second. */
  run(milliseconds: number): number {
    const began = performance.now();
    let answered = 0;
    let now = began;
    while (now - began < milliseconds) {
      const count = Math.min(this.#batch, this.contender.size - this.#place);
      this.contender.answer(this.#place, count);
      this.#place = (this.#place + count) % this.contender.size;
      answered += count;
      const looked = performance.now();
      if (looked - now < BETWEEN_LOOKS_MS && count === this.#batch) this.#batch *= 2;
      now = looked;
    }
    return (answered * 1000) / (now - began);
  }
}

/** In each round everyone has one turn, and another one begins. */
export function measure(contenders: readonly Contender[], rounds: number): Rates[] {
  const turns = contenders.map(contender => new Turn(contender));
  for (const turn of turns) turn.run(WARM_UP_MS);
  return Array.from({ length: rounds }, (_, round) => {
    const begins = round % turns.length;
    const inTurn = [...turns.slice(begins), ...turns.slice(0, begins)];
    return Object.fromEntries(inTurn.map(turn => [turn.contender.name, turn.run(TURN_MS)]));
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
