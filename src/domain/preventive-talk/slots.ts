// The slots of a sitting: of fifteen minutes, one after the other, none across a pause or past the end (DB:924).

import { BIJLAGE_7, type TalkProtocol } from './protocol.js';

/** A time of day, as "09:15". */
export type ClockTime = string;

export interface Pause {
  readonly from: ClockTime;
  readonly until: ClockTime;
}

export interface SittingTimes extends Pause {
  readonly pauses: readonly Pause[];
}

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isClockTime = (text: string): boolean => SHAPE.test(text);

export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clockTime = (minutes: number): ClockTime =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

/** The first pause that a talk beginning at this minute would run into. */
const pauseAt = (pauses: readonly Pause[], start: number, length: number): Pause | undefined =>
  pauses.find(({ from, until }) => start < minutesOf(until) && start + length > minutesOf(from));

export function slotsOf(
  { from, until, pauses }: SittingTimes,
  { slotMinutes }: TalkProtocol = BIJLAGE_7,
): ClockTime[] {
  const slots: ClockTime[] = [];
  let start = minutesOf(from);
  while (start + slotMinutes <= minutesOf(until)) {
    const pause = pauseAt(pauses, start, slotMinutes);
    if (pause === undefined) slots.push(clockTime(start));
    start = pause === undefined ? start + slotMinutes : minutesOf(pause.until);
  }
  return slots;
}

/** Whether the times can be kept: in order, each pause within the sitting and after the one before it. */
export function areInOrder({ from, until, pauses }: SittingTimes): boolean {
  const all = [from, ...pauses.flatMap(pause => [pause.from, pause.until]), until];
  if (!all.every(isClockTime)) return false;
  const inside = pauses.every(pause => pause.from < pause.until);
  return inside && from < until && all.every((time, index) => index === 0 || all[index - 1]! <= time);
}

export type SlotProblem = 'SLOT_IN_PAUSE' | 'NO_SUCH_SLOT';

/** Why no talk can begin at this time; undefined where one can. */
export function slotProblem(
  times: SittingTimes,
  at: ClockTime,
  protocol: TalkProtocol = BIJLAGE_7,
): SlotProblem | undefined {
  if (!isClockTime(at)) return 'NO_SUCH_SLOT';
  if (slotsOf(times, protocol).includes(at)) return undefined;
  return pauseAt(times.pauses, minutesOf(at), protocol.slotMinutes) === undefined
    ? 'NO_SUCH_SLOT'
    : 'SLOT_IN_PAUSE';
}
