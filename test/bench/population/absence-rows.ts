// What a school registered in a block: some entries of each pupil, a short illness of each third, and who is ill now.
//
// How many there are is assumed: no source tells how often pupils are absent. They are of pupils of whom there is a case.

import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';
import { blockId } from './block-id.js';
import { noon, type Row, type Rows, subjectId } from './block-rows.js';
import { casesPerBlock, holderOf, organisationId, personId, region } from './people.js';

const { isSchoolDay } = regionCalendar({ region: 'ZUID' });

/** The last school days before a day, the latest first. */
export function schoolDaysBefore(today: IsoDate, count: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = addDays(today, -1); days.length < count; day = addDays(day, -1))
    if (isSchoolDay(day)) days.push(day);
  return days;
}

const settings: Rows = [
  [
    'protocol_settings',
    [
      {
        id: blockId('settings'),
        region_id: region,
        controller_id: null,
        protocol: 'DB',
        criteria_variant: 'B1_DAGDELEN',
        holiday_region: 'ZUID',
        during: '[2022-08-01,)',
        source: 'Protocol of the benchmark',
      },
    ],
  ],
];

const by = (number: number, day: IsoDate): Row => ({
  subject: subjectId(number),
  region_id: region,
  controller_id: organisationId('school'),
  version: 1,
  recorded_by: personId(holderOf('verzuimcoordinator', number)),
  recorded_capacity: 'verzuimcoordinator',
  recorded_at: noon(day, number),
});

/** In the last hours of the day; the mornings are left to what is registered while it is measured. */
const entry = (number: number, day: IsoDate, kind: 'LATE' | 'TRUANCY'): Row => {
  const id = blockId(`entry ${day} ${number}`);
  const starts_at = `${day}T14:30:00.000Z`;
  const ends_at = `${day}T15:10:00.000Z`;
  return {
    ...by(number, day),
    id,
    first_id: id,
    day,
    starts_at,
    ends_at,
    unit: 'LESSON',
    kind,
    authorised: false,
  };
};

const spell = (number: number, from: IsoDate, until: IsoDate | null): Row => {
  const id = blockId(`spell ${from} ${number}`);
  const days = { from_day: from, until_day: until, reported_by: 'OUDER', unclear: until === null };
  return { ...by(number, from), id, first_id: id, ...days };
};

/** From one to nine times late, and of each fourth pupil a lesson missed. */
const entriesOf = (number: number, days: readonly IsoDate[]): Row[] => [
  ...days.slice(0, 1 + (number % 9)).map(day => entry(number, day, 'LATE')),
  ...(number % 4 === 0 ? [entry(number, days[12]!, 'TRUANCY')] : []),
];

/** Of each third pupil two days that are over, and each twenty-fourth is ill. */
const spellsOf = (number: number, days: readonly IsoDate[]): Row[] => [
  ...(number % 3 === 0 ? [spell(number, days[21]!, days[20]!)] : []),
  ...(number % 24 === 1 ? [spell(number, days[3]!, null)] : []),
];

export function absenceRows(today: IsoDate): Rows {
  const days = schoolDaysBefore(today, 24);
  const numbers = Array.from({ length: casesPerBlock }, (_, index) => index);
  return [
    ...settings,
    ['absence_entries', numbers.flatMap(number => entriesOf(number, days))],
    ['sick_spells', numbers.flatMap(number => spellsOf(number, days))],
  ];
}
