// By what a school counts and when it has school: its own settings and days, else those of its region.

import type { CriteriaVariant } from '../../domain/absence/protocol.js';
import { type ProtocolInUse, rulesOn } from '../../domain/absence/protocol-in-use.js';
import { shertogenbosch } from '../../domain/absence/protocols/shertogenbosch.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { type OwnDays, regionCalendar } from '../../domain/calendar/region-calendar.js';
import { MONDAY_TO_FRIDAY, type SchoolCalendar } from '../../domain/calendar/school-calendar.js';
import type { HolidayRegion } from '../../domain/calendar/school-holidays.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';

interface SettingRow {
  readonly regionId: string;
  readonly controllerId: string | null;
  readonly protocol: string;
  readonly variant: CriteriaVariant;
  readonly holidayRegion: HolidayRegion;
  readonly from: IsoDate;
  /** First day on which it no longer holds. */
  readonly until: IsoDate | null;
}

interface OwnDaysRow extends OwnDays {
  readonly regionId: string;
  readonly controllerId: string | null;
}

export interface Settings {
  readonly settings: readonly SettingRow[];
  readonly days: readonly OwnDaysRow[];
}

export interface School {
  readonly regionId: string;
  readonly controllerId: string;
}

/** How a school counts and when it has school. */
export interface SchoolRules {
  readonly calendar: SchoolCalendar;
  /** Undefined where nothing is set for that day: then nothing is registered or counted. */
  protocolOn(day: IsoDate): ProtocolInUse | undefined;
}

const ask = `
  select (select coalesce(json_agg(json_build_object('regionId', s.region_id, 'controllerId', s.controller_id,
            'protocol', s.protocol, 'variant', s.criteria_variant, 'holidayRegion', s.holiday_region,
            'from', lower(s.during), 'until', upper(s.during)) order by lower(s.during)), '[]')
            from protocol_settings s where s.region_id = any ($1::uuid[])) as settings,
         (select coalesce(json_agg(json_build_object('regionId', d.region_id, 'controllerId', d.controller_id,
            'kind', d.kind, 'from', d.from_day, 'until', d.until_day, 'source', d.source) order by d.recorded_at, d.id), '[]')
            from own_school_days d where d.region_id = any ($1::uuid[])) as days`;

/** All of these regions, in one statement. */
export async function readSettings(
  transaction: LawTransaction,
  regionIds: readonly string[],
): Promise<Settings> {
  const [answer] = await transaction.query<Settings>(ask, [[...new Set(regionIds)]]);
  return answer!;
}

/** The protocols that there are, by the name under which they are set. */
const protocols: Readonly<Record<string, typeof shertogenbosch>> = { DB: shertogenbosch };

const holds = ({ from, until }: { from: IsoDate; until: IsoDate | null }, day: IsoDate): boolean =>
  from <= day && (until === null || day < until);

/** Days of the school itself are said after those of its region, and hold. */
function calendarOf(all: Settings, school: School, settings: readonly SettingRow[]): SchoolCalendar {
  const ofRegion = all.days.filter(one => one.regionId === school.regionId);
  const days = [
    ...ofRegion.filter(one => one.controllerId === null),
    ...ofRegion.filter(one => one.controllerId === school.controllerId),
  ];
  const id = `school-${school.controllerId}`;
  const calendars = new Map<HolidayRegion, SchoolCalendar>();
  const calendarIn = (region: HolidayRegion): SchoolCalendar => {
    const known = calendars.get(region) ?? regionCalendar({ region, own: { id, days } });
    calendars.set(region, known);
    return known;
  };
  // Asked for the same days of each pupil.
  const known = new Map<IsoDate, boolean>();
  const isSchoolDay = (day: IsoDate): boolean => {
    const region = settings.find(one => holds(one, day))?.holidayRegion;
    return (region === undefined ? MONDAY_TO_FRIDAY : calendarIn(region)).isSchoolDay(day);
  };
  return {
    id,
    isSchoolDay: day => {
      const answer = known.get(day) ?? isSchoolDay(day);
      known.set(day, answer);
      return answer;
    },
  };
}

export function rulesOfSchool(all: Settings, school: School): SchoolRules {
  const ofRegion = all.settings.filter(one => one.regionId === school.regionId);
  // A school's own settings before those of its region.
  const settings = [
    ...ofRegion.filter(one => one.controllerId === school.controllerId),
    ...ofRegion.filter(one => one.controllerId === null),
  ];
  const inUse = (day: IsoDate): ProtocolInUse | undefined => {
    const setting = settings.find(one => holds(one, day));
    const protocol = setting === undefined ? undefined : protocols[setting.protocol];
    if (setting === undefined || protocol === undefined) return undefined;
    const use = protocol([{ schoolYear: 0, variant: setting.variant }]);
    return rulesOn(day, use) === undefined ? undefined : use;
  };
  return { calendar: calendarOf(all, school, settings), protocolOn: inUse };
}
