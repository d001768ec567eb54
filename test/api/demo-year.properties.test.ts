// The school year of the demo, as rows, on whatever day it is seeded: nothing that a school could not have registered.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { ownDays } from '../../src/demo/region/school-settings.js';
import { enrolled, enrolledRows, subjectOfEnrolled } from '../../src/demo/region/school-year/enrolled.js';
import { registeredRows } from '../../src/demo/region/school-year/registered.js';
import { firstDayOfYears } from '../../src/demo/region/school-year/school-days.js';
import type { Row } from '../../src/demo/region/telling.js';
import { addDays, type IsoDate } from '../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../src/domain/calendar/region-calendar.js';
import { startOfSchoolYear } from '../../src/domain/calendar/school-year.js';

const someDay = fc.nat({ max: 900 }).map(days => addDays('2025-09-01', days));
const few = { numRuns: 15, seed: 20_261_123 };

const rowsOn = (today: IsoDate): { entries: readonly Row[]; spells: readonly Row[] } => {
  const tables = new Map(registeredRows({ today, xid: '1' }));
  return { entries: tables.get('absence_entries')!, spells: tables.get('sick_spells')! };
};

const standing = (rows: readonly Row[]): readonly Row[] => rows.filter(row => row.superseded_xid === null);
const text = (row: Row, column: string): string => String(row[column]);

const bySubject = (rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(text(row, 'subject'), [...(found.get(text(row, 'subject')) ?? []), row]);
  return found;
};

const calendars = new Map(
  (['po', 'vo'] as const).map(school => [
    organisations[school].id,
    regionCalendar({
      region: 'ZUID',
      own: { id: school, days: ownDays.filter(one => one.school === school) },
    }),
  ]),
);

const schoolOf = new Map(enrolled.map(one => [subjectOfEnrolled(one), organisations[one.school].id]));

describe('whatever the day of seeding', () => {
  test('each entry lies on a school day of the own school, before that day and within two school years', () => {
    fc.assert(
      fc.property(someDay, today => {
        for (const row of rowsOn(today).entries) {
          const day = row.day as IsoDate;
          expect(row.controller_id).toBe(schoolOf.get(text(row, 'subject')));
          expect(calendars.get(text(row, 'controller_id'))!.isSchoolDay(day), day).toBe(true);
          expect(firstDayOfYears(today) <= day && day < today, day).toBe(true);
        }
      }),
      few,
    );
  });

  test('nobody is registered twice at once, nor on a day on which they are ill, nor ill twice at once', () => {
    fc.assert(
      fc.property(someDay, today => {
        const { entries, spells } = rowsOn(today);
        const illOf = bySubject(standing(spells));
        for (const [subject, rows] of bySubject(standing(entries))) {
          const inTime = [...rows].sort((a, b) => (text(a, 'starts_at') < text(b, 'starts_at') ? -1 : 1));
          for (const [index, row] of inTime.entries()) {
            const next = inTime[index + 1];
            if (next !== undefined) expect(text(row, 'ends_at') <= text(next, 'starts_at')).toBe(true);
            const day = text(row, 'day');
            const ill = illOf.get(subject) ?? [];
            const isIll = ill.some(
              ({ from_day, until_day }) => String(from_day) <= day && day <= String(until_day ?? today),
            );
            expect(isIll).toBe(false);
          }
        }
        for (const ill of illOf.values()) {
          const inTime = [...ill].sort((a, b) => (text(a, 'from_day') < text(b, 'from_day') ? -1 : 1));
          for (const [index, { until_day }] of inTime.entries()) {
            const next = inTime[index + 1];
            if (next !== undefined) expect(String(until_day ?? today) < text(next, 'from_day')).toBe(true);
          }
        }
      }),
      few,
    );
  });

  test('who came this school year brings nothing from another school', () => {
    const isNew = new Set(enrolled.filter(one => one.isNew).map(subjectOfEnrolled));
    expect(isNew.size).toBeGreaterThan(20);
    fc.assert(
      fc.property(someDay, today => {
        const { entries, spells } = rowsOn(today);
        for (const row of [...entries, ...spells])
          if (isNew.has(text(row, 'subject')))
            expect(String(row.day ?? row.from_day) >= startOfSchoolYear(today)).toBe(true);
      }),
      few,
    );
  });

  test('what was corrected stands beside what came in its place, from the instant at which it did', () => {
    fc.assert(
      fc.property(someDay, today => {
        const { entries, spells } = rowsOn(today);
        const corrected = [...entries, ...spells].filter(row => row.superseded_xid !== null);
        expect(corrected.length).toBeGreaterThan(100);
        const byKey = new Map(
          [...entries, ...spells].map(row => [`${row.first_id} ${row.version}`, row] as const),
        );
        for (const { first_id, version, superseded_at, recorded_at } of corrected) {
          const next = byKey.get(`${first_id} ${Number(version) + 1}`);
          expect(next?.recorded_at).toBe(superseded_at);
          expect(String(recorded_at) < String(superseded_at)).toBe(true);
        }
      }),
      few,
    );
  });

  test('it is the same each time', () => {
    const known = { today: '2026-11-23', evidenceOn: '2026-10-14', recordedAt: '2025-08-01' } as const;
    expect(enrolledRows(known)).toEqual(enrolledRows(known));
    expect(rowsOn('2026-11-23')).toEqual(rowsOn('2026-11-23'));
  });
});

test('no two pupils bear the same name', () => {
  const known = { today: '2026-11-23', evidenceOn: '2026-10-14', recordedAt: '2025-08-01' } as const;
  const pupils = new Map(enrolledRows(known)).get('pupils')!;
  const names = pupils.map(row => `${row.given_names} ${row.family_name}`);
  expect(new Set(names).size).toBe(pupils.length);
  expect(names.some(name => /[^ -~]/.test(name))).toBe(true);
});
