// What the school of a block registered of its pupils in the last twelve weeks: lateness, truancy, leave, and who was ill.
//
// How much of it there is, is assumed; no source tells it. A pupil around whom there is a case was late 6.5 times on average
// (0 to 13, so that there are some at each criterion of DB:377-390), missed half-days without leave in one case of four (1 to 4,
// DB:393-404), two lessons for a doctor's visit, and a lesson that nobody has judged yet in one case of five: nine entries. Each
// was ill once for two days, every third three times (DB:413), and every 24th is ill now, unclear of what (DB:415). Presence
// is not registered: a school of these registers by exception.

import type { AbsenceKind, AbsenceUnit } from '../../../src/domain/absence/registration.js';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { blockId } from './block-id.js';
import { ofPupil, type Row, type Rows } from './block-rows.js';
import { casesPerBlock, holderOf, organisationId, personId, region } from './people.js';
import {
  afternoon,
  afternoonLesson,
  afterSchool,
  daysTold,
  holidayRegion,
  instantOn,
  lessonMinutes,
  schoolDaysBefore,
} from './school-hours.js';

interface Said {
  readonly kind: AbsenceKind;
  readonly authorised: boolean | null;
  readonly unit: AbsenceUnit;
  readonly from: number;
  readonly until: number;
}

const lesson = (kind: AbsenceKind, authorised: boolean | null, minutes = lessonMinutes): Said => ({
  kind,
  authorised,
  unit: 'LESSON',
  from: afternoonLesson,
  until: afternoonLesson + minutes,
});

const late = lesson('LATE', false, 10);
const atDoctor = lesson('SICK', true);
const unjudged = lesson('OTHER', null);
const truant: Said = { kind: 'TRUANCY', authorised: false, unit: 'HALF_DAY', ...afternoon };

const times = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

function saidOf(number: number): Said[] {
  return [
    ...times((number * 5) % 14, late),
    ...times(number % 4 === 0 ? 1 + ((number / 4) % 4) : 0, truant),
    ...times(2, atDoctor),
    ...times(number % 5 === 0 ? 1 : 0, unjudged),
  ];
}

const ofSchool = (number: number): Row => ({
  ...ofPupil(number),
  controller_id: organisationId('school'),
  recorded_by: personId(holderOf('verzuimcoordinator', number)),
  recorded_capacity: 'verzuimcoordinator',
});

/** So far apart that no two entries of a pupil fall on one day, of however many there are days. */
const stride = 7;

const entryRows = (number: number, days: readonly IsoDate[]): Row[] =>
  saidOf(number).map(({ from, until, ...said }, index) => {
    const id = blockId(`entry ${index} ${number}`);
    const day = days[(number + index * stride) % daysTold]!;
    return {
      ...ofSchool(number),
      ...said,
      id,
      first_id: id,
      version: 1,
      day,
      starts_at: instantOn(day, from),
      ends_at: instantOn(day, until),
      lesson: said.unit === 'LESSON' ? 'lesuur 6' : null,
      recorded_at: instantOn(day, afterSchool),
    };
  });

interface Ill {
  /** So many school days ago it began, 0 being the last. */
  readonly from: number;
  /** Null while it lasts. */
  readonly until: number | null;
}

function illnessesOf(number: number): Ill[] {
  const later = number % 4;
  const shorts = (number % 3 === 0 ? [16, 26, 36] : [26]).map(ago => ({
    from: ago + later,
    until: ago + later - 1,
  }));
  return number % 24 === 0 ? [...shorts, { from: 11, until: null }] : shorts;
}

const spellRows = (number: number, days: readonly IsoDate[]): Row[] =>
  illnessesOf(number).map(({ from, until }) => {
    const id = blockId(`spell ${from} ${number}`);
    return {
      ...ofSchool(number),
      id,
      first_id: id,
      version: 1,
      from_day: days[from]!,
      until_day: until === null ? null : days[until]!,
      reported_by: 'OUDER',
      unclear: until === null,
      recorded_at: instantOn(days[from]!, 8 * 60),
    };
  });

const settings: Row = {
  id: blockId('settings'),
  region_id: region,
  controller_id: null,
  protocol: 'DB',
  criteria_variant: 'B1_DAGDELEN',
  holiday_region: holidayRegion,
  during: '[2020-08-01,)',
  source: "Protocol 's-Hertogenbosch, januari 2022, bijlage 1 (DB:375-420)",
};

export function absenceRows(today: IsoDate): Rows {
  const days = schoolDaysBefore(today, daysTold);
  const numbers = Array.from({ length: casesPerBlock }, (_, number) => number);
  return [
    ['protocol_settings', [settings]],
    ['absence_entries', numbers.flatMap(number => entryRows(number, days))],
    ['sick_spells', numbers.flatMap(number => spellRows(number, days))],
  ];
}
