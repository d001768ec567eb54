// The form of a meeting in a story, at which its case is discussed.

import type { About, ParagraphDomain, TaggedClass } from '../../domain/containers/tags.js';

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface MetTold {
  readonly kind: 'OT' | 'MDO' | 'ZAT' | 'CASUISTIEKOVERLEG' | 'BREED_OVERLEG';
  /** Who planned it for the school, and put the case on it. */
  readonly planned: Days;
  readonly on: Days;
  /** Before it was moved. */
  readonly first: Days;
  readonly by: string;
  readonly chair: string;
  readonly assistant: string;
  /** Personas, `leerling` or keys of adults. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly nextOn: Days;
  readonly paragraphs: readonly {
    readonly part: 'ANSWER' | 'DECISION' | 'DOCUMENT' | 'OTHER';
    readonly question?: string;
    readonly sent?: Days;
    readonly dataClass?: TaggedClass;
    readonly about: About;
    /** Key of the adult whom it is about, unless it is about the pupil alone. */
    readonly who?: string;
    readonly domain: ParagraphDomain;
    readonly text: string;
  }[];
  readonly agreed: {
    readonly what: string;
    readonly who: string;
    readonly due: Days;
    readonly result: string;
    readonly followUp: string;
    /** When one told that it comes later, and by when. */
    readonly later: { readonly told: Days; readonly due: Days };
  };
}
