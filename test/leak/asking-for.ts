// Who asks, and for which purpose: for the main one of their capacity, and those who may, for safety too.

import type { Persona } from '../../src/demo/region/personas.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import type { Asking } from '../support/ask.js';

export const purposeFor = ({ capacity, purpose }: Asking): Purpose =>
  purpose ?? entryOf(capacity).purposes[0];

/** Everybody as they ask usually, and once more for safety. */
export const alsoForSafety = (personas: readonly Persona[]): Asking[] => [
  ...personas,
  ...personas
    .filter(({ capacity }) => entryOf(capacity).purposes.some(one => one === 'SAFETY'))
    .map(one => ({ ...one, persona: `${one.persona} for safety`, purpose: 'SAFETY' as const })),
];
