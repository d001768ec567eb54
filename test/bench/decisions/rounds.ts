// Measures contenders by turns, so that whatever else the machine does falls on all of them.

import type { Contender } from './contender.js';

/** Answers per second of each contender, by its name. */
export type Rates = Readonly<Record<string, number>>;

const WARM_UP_MS = 200;
/** A round gives each contender 0.35 seconds, in turns so short that a busy moment hits all alike. */
const TURN_MS = 50;
const TURNS_A_ROUND = 7;
/** Between two looks at the clock: long enough that looking costs nothing, short enough to stop in time. */
const BETWEEN_LOOKS_MS = 2;

class Runner {
  readonly contender: Contender;
  #place = 0;
  #batch = 1;
  #answered = 0;
  #milliseconds = 0;

  constructor(contender: Contender) {
    this.contender = contender;
  }

  /** Goes on where the last turn stopped, for at least so long. */
  run(milliseconds: number): void {
    const began = performance.now();
    let now = began;
    while (now - began < milliseconds) {
      const count = Math.min(this.#batch, this.contender.size - this.#place);
      this.contender.answer(this.#place, count);
      this.#place = (this.#place + count) % this.contender.size;
      this.#answered += count;
      const looked = performance.now();
      if (looked - now < BETWEEN_LOOKS_MS && count === this.#batch) this.#batch *= 2;
      now = looked;
    }
    this.#milliseconds += now - began;
  }

  /** Answers per second since this was last asked. */
  takeRate(): number {
    const rate = (this.#answered * 1000) / this.#milliseconds;
    this.#answered = 0;
    this.#milliseconds = 0;
    return rate;
  }
}

function oneRound(runners: readonly Runner[]): Rates {
  for (let turn = 0; turn < TURNS_A_ROUND; turn += 1) {
    const begins = turn % runners.length;
    for (const runner of [...runners.slice(begins), ...runners.slice(0, begins)]) runner.run(TURN_MS);
  }
  return Object.fromEntries(runners.map(runner => [runner.contender.name, runner.takeRate()]));
}

export function measure(contenders: readonly Contender[], rounds: number): Rates[] {
  const runners = contenders.map(contender => new Runner(contender));
  for (const runner of runners) {
    runner.run(WARM_UP_MS);
    runner.takeRate();
  }
  return Array.from({ length: rounds }, () => oneRound(runners));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
