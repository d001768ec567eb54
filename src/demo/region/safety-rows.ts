// Emergencies, the meldcode and marks of safety in a story, as rows.

import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays } from '../../domain/calendar/iso-date.js';
import { appointmentOf } from './organisations.js';
import type { Days, Story } from './story.js';
import {
  day,
  id,
  inCase,
  instant,
  organisationOf,
  person,
  type Row,
  type Rows,
  type Telling,
  written,
} from './telling.js';

type Safety = NonNullable<Story['safety']>;

const ofWriter = (telling: Telling, by: string, on: Days): Row => ({
  ...inCase(telling, organisationOf(by)),
  ...written(telling, by, on),
});

const hours = (from: string, count: number): string =>
  new Date(Date.parse(from) + count * 3_600_000).toISOString();

/** One of today runs the whole day, whenever the demo is filled. */
const openedAt = (telling: Telling, on: Days): string =>
  on === 0 ? startOfDay(telling.today).toISOString() : instant(telling, on);

function emergencyRows(telling: Telling, { emergencies }: Safety): Rows {
  return emergencies.flatMap(({ by, on, code, reason, second, ended, review }, index): Rows => {
    const opened = openedAt(telling, on);
    const use = {
      ...ofWriter(telling, by, on),
      id: id(telling, `emergency ${index}`),
      code,
      second_appointment_id: second === undefined ? null : appointmentOf(second),
      opened_at: opened,
      until_at: hours(opened, 24),
      ended_at: ended === undefined ? null : hours(opened, ended),
      tell_by: addDays(day(telling, on), 30),
      reviewed_at: review === undefined ? null : instant(telling, review.on),
      reviewed_by: review === undefined ? null : person(telling, 'privacy-officer'),
      finding: review?.finding ?? null,
      finding_reason: review?.reason ?? null,
      told_on: review?.told === undefined ? null : day(telling, review.told),
      not_told_because: review?.notToldBecause ?? null,
    };
    const why = { id: id(telling, `emergency reason ${index}`), emergency_id: use.id, reason };
    return [
      ['emergency_accesses', [use]],
      ['emergency_reasons', [{ ...ofWriter(telling, by, on), ...why }]],
    ];
  });
}

function fileRows(telling: Telling, { files }: Safety): Rows {
  return files.flatMap(({ by, steps, reported, safe }, index): Rows => {
    const fileId = id(telling, `meldcode ${index}`);
    const on = steps[0]?.on ?? 0;
    const row = { ...ofWriter(telling, by, on), safe };
    const taken = steps.map(({ step, on: takenOn, account, unsafeBecause, decision }) => ({
      ...ofWriter(telling, by, takenOn),
      id: id(telling, `meldcode ${index} ${step}`),
      file_id: fileId,
      step,
      taken_on: day(telling, takenOn),
      account: account ?? null,
      unsafe_because: unsafeBecause ?? null,
      decision: decision ?? null,
      safe,
    }));
    const report = { ...row, id: id(telling, `meldcode report ${index}`), file_id: fileId };
    return [
      ['meldcode_files', [{ ...row, id: fileId, version: safe ? 2 : 1 }]],
      ['meldcode_steps', taken],
      [
        'meldcode_reports',
        reported === undefined ? [] : [{ ...report, reported_on: day(telling, reported) }],
      ],
    ];
  });
}

const markRows = (telling: Telling, { marks }: Safety): Rows => [
  [
    'safety_marks',
    marks.map(({ by, on, kind, safe }, index) => ({
      ...ofWriter(telling, by, on),
      id: id(telling, `safety mark ${index}`),
      kind,
      happened_on: day(telling, on),
      safe,
      version: safe ? 2 : 1,
    })),
  ],
];

export function safetyRows(telling: Telling): Rows {
  const { safety } = telling.story;
  if (safety === undefined) return [];
  return [...emergencyRows(telling, safety), ...fileRows(telling, safety), ...markRows(telling, safety)];
}
