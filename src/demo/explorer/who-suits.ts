// Whom an example suits: personas by name, or all whom the policy would let ask.

import { isEverPermitted } from '../../policy/decide.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { type Persona, personas } from '../region/personas.js';
import { storyFor } from './story-for.js';

export const named = (...names: readonly string[]): Persona[] =>
  names.map(name => {
    const persona = personas.find(one => one.persona === name);
    if (persona === undefined) throw new Error(`the demo knows no ${name}`);
    return persona;
  });

/** Who may, on some facts or other, read all of these for their main purpose: whom no operation on them refuses whole. */
export const readersOf = (...resources: readonly Resource[]): Persona[] =>
  personas.filter(({ capacity }) => {
    const [purpose] = entryOf(capacity).purposes;
    return resources.every(resource => isEverPermitted({ capacity, purpose, action: 'read', resource }));
  });

export const withCase = (some: readonly Persona[]): Persona[] =>
  some.filter(one => storyFor(one) !== undefined);

export const family: readonly Persona[] = personas.filter(one => one.organisation === null);
