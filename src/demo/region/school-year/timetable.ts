// The hours of the demo's schools: seven lessons of fifty minutes, or a morning and an afternoon.

import type { AbsenceUnit } from '../../../domain/absence/registration.js';

export interface Slot {
  readonly name: string;
  readonly unit: AbsenceUnit;
  /** Minutes after midnight. */
  readonly from: number;
  readonly until: number;
}

const begins = 8 * 60 + 30;
const lesson = 50;

/** A quarter of an hour's break after the second, half an hour's after the fifth. */
const breaks = [0, 0, 15, 15, 15, 45, 45];

export const lessons: readonly Slot[] = breaks.map((rest, index) => ({
  name: `lesuur ${index + 1}`,
  unit: 'LESSON',
  from: begins + index * lesson + rest,
  until: begins + (index + 1) * lesson + rest,
}));

export const halfDays: readonly Slot[] = [
  { name: 'ochtend', unit: 'HALF_DAY', from: begins, until: 12 * 60 },
  { name: 'middag', unit: 'HALF_DAY', from: 13 * 60, until: 15 * 60 },
];
