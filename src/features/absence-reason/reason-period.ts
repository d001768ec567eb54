// The days of absence that a reason is about: they follow each other, and may lie ahead where it is known beforehand.

import { ApiError } from '../../errors.js';

export interface ReasonPeriod {
  readonly fromDay: string;
  readonly untilDay?: string | null;
}

export function checkPeriod({ fromDay, untilDay }: ReasonPeriod): void {
  if (untilDay != null && untilDay < fromDay)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['untilDay'] });
}
