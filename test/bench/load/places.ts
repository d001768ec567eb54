// Hands out cases to ask about: for reads any of the hot set, again and again; for writes each case once in the whole run.

import { casesPerBlock } from '../population/people.js';
import { blocksToDrawFrom, type Drawing, dice, drawCases } from './draw.js';
import type { CasePlace } from './tokens.js';

export interface Places {
  forReads(count: number): CasePlace[];
  forWrites(count: number): CasePlace[];
}

/** Every case of these blocks in an order that no block or school stands out in. */
function* everyCase(blocks: readonly number[], seed: number): Generator<CasePlace, never> {
  const all = blocks.length * casesPerBlock;
  // A stride that shares no factor with the number of cases visits each of them before any comes again.
  const stride = nextPrime(Math.floor(all * (0.3 + dice(seed)() * 0.3)));
  for (let at = 0; ; at = (at + stride) % all)
    yield { block: blocks[Math.floor(at / casesPerBlock)]!, number: at % casesPerBlock };
}

function nextPrime(from: number): number {
  for (let candidate = from | 1; ; candidate += 2) {
    let isPrime = candidate > 2;
    for (let factor = 3; factor * factor <= candidate && isPrime; factor += 2)
      isPrime = candidate % factor !== 0;
    if (isPrime) return candidate;
  }
}

/** Writes go to the hot set too only where that is asked for, since they may soon have been to each of its cases. */
export function createPlaces(drawing: Drawing, writes: 'anywhere' | 'hot' = 'anywhere'): Places {
  const { blocks, seed } = drawing;
  const writable = everyCase(blocksToDrawFrom(writes === 'hot' ? drawing : { blocks, seed }), seed);
  let turn = 0;
  return {
    forReads: count => drawCases(count, { ...drawing, seed: drawing.seed + turn++ }),
    forWrites: count => Array.from({ length: count }, () => writable.next().value),
  };
}
