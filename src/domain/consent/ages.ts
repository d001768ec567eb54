// The three ages at which the law of consent changes, and the instants at which a pupil reaches them.
import { startOfDay } from '../calendar/amsterdam.js';
import { birthday } from '../calendar/birthdays.js';
import type { IsoDate } from '../calendar/iso-date.js';

/** From here on the pupil's word counts: DB:631-635; BW 7:450(2); Jeugdwet 7.3.4(2); UAVG 5(3)(b). */
export const SPEAKS_FROM = 12;
/** From here on the pupil decides alone: DB:637; UAVG 5(1) a contrario; BW 7:447; Jeugdwet 7.3.5. */
export const ALONE_FROM = 16;
/** From here on parents have no standing as such: BW 1:233; UAVG 5(2). */
export const ADULT_FROM = 18;

/** 00:00 in Amsterdam of the birthdays ("vanaf 12 tot 16": the birthday itself belongs to the older band). */
export function ageBoundaries(birthDate: IsoDate): { turns12: Date; turns16: Date; turns18: Date } {
  const turns = (age: number) => startOfDay(birthday(birthDate, age));
  return { turns12: turns(SPEAKS_FROM), turns16: turns(ALONE_FROM), turns18: turns(ADULT_FROM) };
}
