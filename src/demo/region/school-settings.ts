// By what the demo's schools count and when they have school: a setting that began long ago, so that nothing of it can change
// any more, and a study day of one school.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { OwnDays } from '../../domain/calendar/region-calendar.js';
import { demoId } from './demo-id.js';
import { organisations, region } from './organisations.js';
import type { Rows } from './telling.js';

export const holidayRegion = 'ZUID';

interface OwnDaysOfSchool extends OwnDays {
  readonly school: 'po' | 'vo';
  readonly name: string;
}

const studyDay: IsoDate = '2026-11-16';

export const ownDays: readonly OwnDaysOfSchool[] = [
  {
    school: 'vo',
    name: 'Studiedag',
    kind: 'CLOSED',
    from: studyDay,
    until: studyDay,
    source: 'Schoolgids Dommelcollege (demo)',
  },
];

export const settingRows: Rows = [
  [
    'protocol_settings',
    [
      {
        id: demoId('settings DB'),
        region_id: region.id,
        controller_id: null,
        protocol: region.protocol,
        criteria_variant: 'B1_DAGDELEN',
        holiday_region: holidayRegion,
        during: '[2022-08-01,)',
        source: "Protocol 's-Hertogenbosch, januari 2022, bijlage 1 (DB:375-420)",
      },
    ],
  ],
  [
    'own_school_days',
    ownDays.map(({ school, name, kind, from, until, source }) => ({
      id: demoId('study day'),
      region_id: region.id,
      controller_id: organisations[school].id,
      kind,
      name,
      from_day: from,
      until_day: until,
      source,
    })),
  ],
];
