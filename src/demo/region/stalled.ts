// The form of what has stalled in a story, and of how it was raised.

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface StepTold {
  /** Persona who took it. */
  readonly by: string;
  readonly on: Days;
  readonly step: 'DIRECT' | 'MANAGER' | 'MDO' | 'SAMENWERKINGSVERBAND';
  /** Persona who was addressed, or the schoolleiding with whom it was raised. */
  readonly to?: string;
  readonly asked: string;
  readonly passedOverBecause?: string;
  readonly result?: {
    readonly on: Days;
    readonly outcome: 'SOLVED' | 'PARTLY' | 'NOT_SOLVED';
    readonly words: string;
  };
}

export interface StalledTold {
  readonly by: string;
  readonly on: Days;
  readonly cause: 'PARTNER' | 'SCHOOL' | 'WAITING_LIST';
  readonly domain: 'GENERAL' | 'CARE';
  readonly account: string;
  readonly waiting?: { readonly for: string; readonly since: Days };
  readonly ended?: { readonly on: Days; readonly because: string };
  readonly steps: readonly StepTold[];
}
