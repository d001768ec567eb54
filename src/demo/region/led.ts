// Who had the regie in a story, in the order of time.

/** Counted from the day of seeding; negative ones lie before it. */
type Days = number;

export interface Led {
  /** Persona of the professional, `leerling`, or the key of an adult of the family. */
  readonly by: string;
  readonly from: Days;
  /** Why it was handed over, and why to pupil or parents by exception. */
  readonly reason: string;
  readonly exception?: string;
  /** Personas who agreed. */
  readonly agreed?: readonly string[];
}
