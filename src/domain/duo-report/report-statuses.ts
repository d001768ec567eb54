// How a report goes on after it was made, and whose each step is: the school's, or the municipality's (E15; exchange.md 1.1).

export const REPORT_STATUSES = [
  'GEREGISTREERD',
  'INGETROKKEN',
  'IN_BEHANDELING',
  'AFGESLOTEN',
  'TER_KENNISNEMING',
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export type StatusSide = 'SCHOOL' | 'GEMEENTE';

const SIDES: Readonly<Record<ReportStatus, StatusSide>> = {
  GEREGISTREERD: 'SCHOOL',
  INGETROKKEN: 'SCHOOL',
  IN_BEHANDELING: 'GEMEENTE',
  AFGESLOTEN: 'GEMEENTE',
  TER_KENNISNEMING: 'GEMEENTE',
};

export const sideOf = (status: ReportStatus): StatusSide => SIDES[status];

const NEXT: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  GEREGISTREERD: ['INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'],
  IN_BEHANDELING: ['INGETROKKEN', 'AFGESLOTEN'],
  INGETROKKEN: [],
  AFGESLOTEN: [],
  TER_KENNISNEMING: [],
};

export const mayFollow = (last: ReportStatus, next: ReportStatus): boolean => NEXT[last].includes(next);

export const isFinal = (status: ReportStatus): boolean => NEXT[status].length === 0;

/** Why the municipality closed it (Besluit ROD 14 n). */
export const CLOSING_REASONS = [
  'TERUG_NAAR_SCHOOL',
  'UITGESCHREVEN_ANDERE_OPLEIDING',
  'UITGESCHREVEN_WERK',
  'UITGESCHREVEN_OVERIG',
  'UITGESCHREVEN_OVERLEDEN',
  'GEEN_VERZUIM_LANGDURIG_ZIEK',
  'GEEN_VERZUIM_LEGITIEM_AFWEZIG',
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** What the municipality says besides (Besluit ROD 14 o). */
export const CLOSING_EXPLANATIONS = [
  'GEZIEN_DOOR_GEMEENTE',
  'GEMEENTE_ONDERNEEMT_ACTIE',
  'GEEN_ACTIE_MEER',
] as const;
export type ClosingExplanation = (typeof CLOSING_EXPLANATIONS)[number];
