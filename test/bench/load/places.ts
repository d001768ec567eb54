// Hands out cases to ask about: for reads any of the hot set, again and again; for writes each case once in the
// whole run and for each operation.

import { casesPerBlock } from '../population/people.js';
import { blocksToDrawFrom, type Drawing, dice, drawCases } from './draw.js';
import type { CasePlace } from './tokens.js';

export interface Places {
  forReads(count: number): CasePlace[];
  forWrites(operation: { readonly name: string }, count: number): CasePlace[];
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
  const writable = blocksToDrawFrom(writes === 'hot' ? drawing : { blocks, seed });
  const left = new Map<string, Generator<CasePlace, never>>();
  let turn = 0;
  return {
    forReads: count => drawCases(count, { ...drawing, seed: drawing.seed + turn++ }),
    forWrites: ({ name }, count) => {
      const places = left.get(name) ?? everyCase(writable, seed);
      left.set(name, places);
      return Array.from({ length: count }, () => places.next().value);
    },
  };
}
