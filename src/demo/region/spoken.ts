// The form of what was said about absence in a story: reasons, talks at school, joint talks, and requests for facts.

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface AgreedTold {
  readonly due: Days;
  readonly what: string;
  readonly who: string;
  readonly result: string;
  readonly followUp: string;
}

export interface Reason {
  /** `leerling`, or the key of an adult of the family, whose own words they are; null for somebody else. */
  readonly speaker: string | null;
  readonly words: string;
  readonly on: Days;
  readonly from: Days;
  readonly until?: Days;
  /** Persona who put it down, `leerling`, or the key of an adult. */
  readonly by: string;
}

export interface SchoolTalkTold {
  /** Persona of the mentor or ondersteuningscoordinator who held it. */
  readonly by: string;
  readonly on: Days;
  readonly withPupil: boolean;
  /** Keys of the adults who were there. */
  readonly parents: readonly string[];
  readonly toldParents?: Days;
  /** The questions of bijlage 2, in their order. */
  readonly answers: readonly [
    standsOut: string,
    matter: string | null,
    schoolCanDo: string | null,
    decidesToReportSick: string | null,
    seenAsDeviating: string | null,
    weWillDo: string,
    supported: string | null,
  ];
  readonly reasons: readonly Omit<Reason, 'on' | 'by'>[];
  readonly agreed: readonly AgreedTold[];
}

export interface JointTalkTold {
  readonly by: string;
  readonly on: Days;
  /** Personas, `leerling` and keys of adults; whoever puts it down among them. */
  readonly present: readonly string[];
  readonly agreed: readonly AgreedTold[];
}

export interface Requested {
  readonly parent: string;
  readonly on: Days;
  readonly words: string;
  /** Persona who answered for the school; who looks into it while there is no answer. */
  readonly by: string;
  readonly answer?:
    | { readonly outcome: 'GIVEN'; readonly why: string; readonly until: Days }
    | { readonly outcome: 'REFUSED'; readonly why: string };
}

export interface Spoken {
  readonly reasons?: readonly Reason[];
  readonly schoolTalks?: readonly SchoolTalkTold[];
  readonly jointTalks?: readonly JointTalkTold[];
  readonly requests?: readonly Requested[];
}
