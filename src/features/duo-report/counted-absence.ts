// The days and hours that the school registered as unauthorised in a period, as its protocol counts them (E01).

import { readRegistration } from '../../database/absence-pass/read-registration.js';
import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import { readSettings, rulesOfSchool, type SchoolRules } from '../../database/absence-pass/school-rules.js';
import { daysThatCount } from '../../domain/absence/entries-that-count.js';
import { rulesOn } from '../../domain/absence/protocol-in-use.js';
import { minutesMissed } from '../../domain/absence/statutory-time.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface CountedAbsence {
  readonly days: number;
  readonly hours: number;
}

export interface AbsencePeriod {
  readonly subject: string;
  readonly schoolId: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** When the school has school, and how it counts. */
export async function rulesOfReporter(
  unit: UnitOfWork,
  { regionId, schoolId }: { readonly regionId: string; readonly schoolId: string },
): Promise<SchoolRules> {
  const settings = await readSettings(unit.transaction, [regionId]);
  return rulesOfSchool(settings, { regionId, controllerId: schoolId });
}

/** Undefined where nothing of it is registered here: then the report says what the school declares. */
export async function countedAbsence(
  unit: UnitOfWork,
  { subject, schoolId, from, until }: AbsencePeriod,
  { calendar, protocolOn }: SchoolRules,
): Promise<CountedAbsence | undefined> {
  const registered = await inTurnOf(unit.transaction, [subject], inside =>
    readRegistration(inside, { from, before: from, until }),
  );
  const entries = registered.find(one => one.controllerId === schoolId)?.entries ?? [];
  const missed = daysThatCount({ entries, calendar, today: until })
    .map(({ day, entries: ofDay }) => {
      const use = protocolOn(day);
      const kinds = use === undefined ? [] : (rulesOn(day, use)?.protocol.kinds ?? []);
      return minutesMissed(ofDay, kinds);
    })
    .filter(minutes => minutes > 0);
  if (missed.length === 0) return undefined;
  return { days: missed.length, hours: missed.reduce((sum, minutes) => sum + minutes, 0) / 60 };
}
