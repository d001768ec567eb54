// The days and hours that the school registered as unauthorised, where registration is there to be counted: the seam to it.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface CountedAbsence {
  readonly days: number;
  readonly hours: number;
}

export interface AbsencePeriod {
  readonly subject: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Undefined while nothing is registered: then the report says what the school declares. */
export type CountAbsence = (unit: UnitOfWork, period: AbsencePeriod) => Promise<CountedAbsence | undefined>;

export const countedAbsence: CountAbsence = async () => undefined;
