// The form of a case at the doorbraakoverleg in a story.

import type { About, ParagraphDomain, TaggedClass } from '../../domain/containers/tags.js';

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface SaidAtTable {
  readonly by: string;
  readonly on: Days;
  /** Code of a question of the form. */
  readonly question: string;
  readonly dataClass?: TaggedClass;
  readonly about: About;
  /** Key of the adult whom it is about, unless it is about the pupil alone. */
  readonly who?: string;
  readonly domain: ParagraphDomain;
  readonly text: string;
}

/** The meeting at which it was discussed, and who was invited to it. */
export interface AgendaTold {
  /** When the case came on its agenda, and when it met. */
  readonly on: Days;
  readonly met: Days;
  readonly chair: string;
  readonly assistant: string;
  readonly guests: readonly {
    /** Persona, `leerling`, or the key of an adult of the family. */
    readonly who: string;
    readonly seat: string;
    readonly present: boolean;
  }[];
}

export interface TabledTold {
  readonly by: string;
  readonly on: Days;
  readonly protocol: 'SHERTOGENBOSCH' | 'STAPPENPLAN';
  readonly route: 'CASUSVERANTWOORDELIJKE' | 'SWV';
  readonly stepsTaken: readonly number[];
  readonly criteria: readonly string[];
  readonly homeSince: Days;
  readonly education: string;
  readonly lastSchool: string;
  readonly level: string;
  readonly municipality: string;
  readonly familyTold: Days;
  readonly missing: readonly string[];
  readonly answers: readonly SaidAtTable[];
  readonly agenda: AgendaTold;
  readonly decided: readonly { readonly by: string; readonly on: Days; readonly party: 'SWV' }[];
  readonly steps: readonly {
    readonly by: string;
    readonly on: Days;
    readonly step: 'DISCUSSED' | 'DECIDED' | 'PROGRESS' | 'RESULT_TOLD';
    readonly said?: readonly SaidAtTable[];
    /** What guests of the discussion said to a decision; who binds no organisation is heard alone. */
    readonly parties?: readonly { readonly who: string; readonly heard: boolean; readonly binds: boolean }[];
    /** What the family was told. */
    readonly words?: string;
  }[];
}
