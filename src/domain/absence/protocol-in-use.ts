// The protocol as a school uses it: which version and which variant hold in which period, never two in one.
import { addDays, type IsoDate } from '../calendar/iso-date.js';
import type { AbsenceProtocol, CriteriaVariant } from './protocol.js';

/** From the period on that begins in or after this school year (named by the year of its 1 August) until the next choice. */
export interface VariantChoice {
  readonly schoolYear: number;
  readonly variant: CriteriaVariant;
}

export interface ProtocolInUse {
  /** Editions of one protocol. */
  readonly versions: readonly AbsenceProtocol[];
  /** Empty: the default of the protocol. A choice cannot name a day, so it cannot begin within a school year (Q9). */
  readonly variants: readonly VariantChoice[];
}

/** The days over which counters run. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface RulesOfPeriod {
  readonly protocol: AbsenceProtocol;
  readonly variant: CriteriaVariant;
}
