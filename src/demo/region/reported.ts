// The form of what is reported of a pupil to the municipality, and of what the municipality asks.

import type { DataClass } from '../../domain/consent/classes.js';
import type { ReportKind, ReportThreshold } from '../../domain/duo-report/report-kinds.js';
import type {
  ClosingExplanation,
  ClosingReason,
  ReportStatus,
} from '../../domain/duo-report/report-statuses.js';

/** As in the story: counted from the day of seeding. */
type Days = number;

export interface Reported {
  readonly key: string;
  /** Persona of the school who told the family and reported. */
  readonly by: string;
  readonly toldOn: Days;
  readonly on: Days;
  readonly kind: ReportKind;
  readonly threshold: ReportThreshold | null;
  readonly began: Days;
  readonly ended: Days | null;
  readonly days: number;
  readonly hours: number;
  readonly reason: string | null;
  readonly action: string;
  /** What was agreed in a preventive talk before, in the school's own words. */
  readonly restated: string | null;
  readonly statuses: readonly {
    readonly by: string;
    readonly on: Days;
    readonly status: Exclude<ReportStatus, 'GEREGISTREERD'>;
    readonly reason?: ClosingReason;
    readonly explanation?: ClosingExplanation;
  }[];
  /** The talk after it, which was held. */
  readonly talk?: {
    readonly by: string;
    readonly summonedOn: Days;
    readonly on: Days;
    readonly feedback: string;
    readonly agreements: readonly string[];
  };
  readonly justice: readonly {
    readonly by: string;
    readonly on: Days;
    readonly kind: string;
    readonly about: string;
  }[];
}

/** What the municipality asked, and the head of school answered. */
export interface Inquired {
  readonly by: string;
  readonly on: Days;
  readonly classes: readonly DataClass[];
  readonly question: string;
}
