// The kinds of report to the verzuimregister, what each rests on, and the passage from which it is taken (exchange.md 1.1).

import type { StatutoryId } from '../without-consent/statutory-row.js';

export const REPORT_KINDS = [
  'ZESTIEN_UUR_IN_VIER_WEKEN',
  'LANGDURIG_RELATIEF_VERZUIM',
  'LUXEVERZUIM',
  'DOORSTROOMPUNT_18PLUS',
  'OVERIG_VERZUIM',
] as const;
/** Absolute absence is reported by DUO, never by a school, and so is no kind here. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Thresholds of the protocol below the sixteen hours, by their codes (law.md 3.1). */
export const REPORT_THRESHOLDS = [
  'LATE_3',
  'TRU_3',
  'REP_1',
  'NO_SHOW_JEUGDARTS',
  'NON_COOPERATION',
  'SICKNESS_DOUBTED',
  // Made for a preventive talk, where the protocol wants a report before it (K5, P10); it keeps nobody from that talk.
  'BEFORE_TALK',
] as const;
export type ReportThreshold = (typeof REPORT_THRESHOLDS)[number];

export type ReportBasis = 'STATUTORY' | 'PROTOCOL';

interface KindEntry {
  readonly basis: ReportBasis;
  /** The row of what moves without consent. The register takes luxe absence as statutory, and law.md has no row for it
   * but that of reports below sixteen hours: their fields are the same. */
  readonly ground: Extract<StatutoryId, 'E01' | 'E02' | 'E17'>;
  readonly needsThreshold: boolean;
  /** Sixteen hours of unauthorised absence are behind it. */
  readonly needsHours: boolean;
}

const of = (
  basis: ReportBasis,
  ground: KindEntry['ground'],
  besides: Partial<KindEntry> = {},
): KindEntry => ({
  basis,
  ground,
  needsThreshold: false,
  needsHours: false,
  ...besides,
});

const KINDS: Readonly<Record<ReportKind, KindEntry>> = {
  ZESTIEN_UUR_IN_VIER_WEKEN: of('STATUTORY', 'E01', { needsHours: true }),
  LANGDURIG_RELATIEF_VERZUIM: of('STATUTORY', 'E01', { needsHours: true }),
  LUXEVERZUIM: of('STATUTORY', 'E02'),
  DOORSTROOMPUNT_18PLUS: of('STATUTORY', 'E17'),
  OVERIG_VERZUIM: of('PROTOCOL', 'E02', { needsThreshold: true }),
};

export const kindEntry = (kind: ReportKind): KindEntry => KINDS[kind];

/** LPW 21a: sixteen hours in four consecutive school weeks. */
export const REPORTABLE_HOURS = 16;
/** From 18 on the report is the Doorstroompunt's, until 23 (E17). */
export const ADULT_REPORT_AGES = { from: 18, before: 23 } as const;

export const fitsAge = (kind: ReportKind, age: number): boolean =>
  kind === 'DOORSTROOMPUNT_18PLUS'
    ? age >= ADULT_REPORT_AGES.from && age < ADULT_REPORT_AGES.before
    : age < ADULT_REPORT_AGES.from;
