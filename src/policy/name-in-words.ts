// The policy's vocabulary as people say it, in Dutch and English; what an office or statute owns stays Dutch.

import { type Capacity, entryOf } from './vocabulary/capacities.js';
import { type Ground, grounds } from './vocabulary/grounds.js';
import { type Purpose, purposes } from './vocabulary/purposes.js';
import { type Resource, resourceEntry } from './vocabulary/resources.js';

/** The languages of texts for people. */
export type Language = 'nl' | 'en';

const abbreviations: readonly string[] = ['LPW'];

/** A word of the vocabulary as English reads it: LPW_SUPERVISION becomes "LPW supervision". */
const spoken = (word: string): string =>
  word
    .split('_')
    .map(part => (abbreviations.includes(part) ? part : part.toLowerCase()))
    .join(' ');

export const capacityInWords = (capacity: Capacity): string => entryOf(capacity).dutch;

/** With its type and data class, by which other documents name it. */
export function nounInWords(resource: Resource, language: Language): string {
  const { dutch, dataClass } = resourceEntry(resource);
  return language === 'nl' ? `${dutch} (${resource}, ${dataClass})` : `${resource} (${dutch}, ${dataClass})`;
}

export const purposeInWords = (purpose: Purpose, language: Language): string =>
  language === 'nl' ? purposes[purpose] : spoken(purpose);

export const groundInWords = (ground: Ground, language: Language): string =>
  language === 'nl' ? grounds[ground].dutch : spoken(ground);

const or = { nl: ' of ', en: ' or ' } as const;

/** "a, b or c". */
export function anyOf(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${or[language]}${last}`;
}
