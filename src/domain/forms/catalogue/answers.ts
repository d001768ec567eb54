// Where answers are kept, in the words that the catalogues use.
import type { TaggedClass } from '../../containers/tags.js';
import type { Kept } from '../form.js';

export const paragraph = (dataClass: TaggedClass | null): Kept => ({ as: 'PARAGRAPH', dataClass });

/** In free words of anything: of no class by default, and so read by those alone who may read the most restricted (Q17). */
export const MIXED: Kept = paragraph(null);

export const HEADING: Kept = { as: 'HEADING' };

export const heldBy = (noun: string): Kept => ({ as: 'NOUN', noun, apart: false });

/** Held by its noun and by nothing else: never copied, and never on an agenda (K13, Q14). */
export const apart = (noun: string): Kept => ({ as: 'NOUN', noun, apart: true });
