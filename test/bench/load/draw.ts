// Which cases are asked about: a hot set of so many, or any case of the population alike; the same ones in each run.

import { casesPerBlock } from '../population/people.js';
import type { CasePlace } from './tokens.js';

/** A small generator of numbers (mulberry32): the same seed draws the same cases. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Drawing {
  /** How many blocks there are. */
  readonly blocks: number;
  /** How many cases the hot set has; without it any case may be drawn. */
  readonly hot?: number;
  readonly seed: number;
}

/** The hot blocks lie spread over the whole population. */
export function blocksToDrawFrom({ blocks, hot }: Drawing): number[] {
  const wanted = hot === undefined ? blocks : Math.min(blocks, Math.ceil(hot / casesPerBlock));
  return Array.from({ length: wanted }, (_, index) => Math.floor((index * blocks) / wanted));
}

export function drawCases(count: number, drawing: Drawing): CasePlace[] {
  const roll = dice(drawing.seed);
  const from = blocksToDrawFrom(drawing);
  return Array.from({ length: count }, () => ({
    block: from[Math.floor(roll() * from.length)]!,
    number: Math.floor(roll() * casesPerBlock),
  }));
}
