// The form of a plan van aanpak in a story.

import type { About, ParagraphDomain, TaggedClass } from '../../domain/containers/tags.js';

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface ParagraphTold {
  /** Persona, `leerling` or the key of an adult, who wrote it. */
  readonly by: string;
  readonly on: Days;
  readonly part: 'PUPIL' | 'HOME' | 'SCHOOL' | 'NEIGHBOURHOOD' | 'LEISURE' | 'GOAL' | 'OTHER';
  readonly factor?: 'PROTECTING' | 'RISK';
  /** Untagged where nobody said. */
  readonly dataClass?: TaggedClass;
  readonly about: About;
  /** Key of the adult whom it is about, unless it is about the pupil alone. */
  readonly who?: string;
  readonly domain: ParagraphDomain;
  readonly text: string;
}

export interface SupportTold {
  readonly by: string;
  readonly kind: 'BRIDGING_HELP' | 'WAITING_LIST';
  readonly domain: ParagraphDomain;
  readonly what: string;
  readonly byWhom: string;
  readonly since: Days;
  readonly expectedUntil?: Days;
  readonly contactBy: string;
  readonly ended?: { readonly on: Days; readonly because: string };
}

export interface ReviewTold {
  readonly by: string;
  readonly on: Days;
  readonly domain: ParagraphDomain;
  readonly byWhom: string;
  readonly found: string;
  readonly stalls?: string;
  readonly next?: Days;
}

export interface FinanceTold {
  readonly by: string;
  readonly on: Days;
  readonly domain: ParagraphDomain;
  readonly heading: string;
  readonly cents: number;
  readonly reckoning: string;
  /** When the Teamleider Toegang en Regie approved; the director has not said yet. */
  readonly teamleiderOn?: Days;
}

export interface PlannedTold {
  readonly by: string;
  readonly begun: Days;
  readonly agreed?: Days;
  /** Keys of adults, or `leerling`. */
  readonly with: readonly string[];
  readonly paragraphs: readonly ParagraphTold[];
  readonly actions: readonly {
    readonly by: string;
    readonly what: string;
    readonly who: string;
    readonly due: Days;
    readonly result: string;
    readonly followUp: string;
    readonly progress?: {
      readonly on: Days;
      readonly state: 'DONE' | 'PARTLY' | 'NOT_DONE';
      readonly words: string;
    };
  }[];
  readonly supports?: readonly SupportTold[];
  readonly reviews?: readonly ReviewTold[];
  readonly finance?: readonly FinanceTold[];
}
