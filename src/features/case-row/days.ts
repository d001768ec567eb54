// Days that people enter, measured by the day on which they ask, in Amsterdam.

import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export const today = (unit: UnitOfWork): IsoDate => dayOf(unit.now);

/** What has happened lies not in the future. */
export function notInFuture(unit: UnitOfWork, day: string, field: string): void {
  if (day > today(unit)) throw new ApiError('BAD_USER_INPUT', { reason: 'DATE_IN_FUTURE', fields: [field] });
}
