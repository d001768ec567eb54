// What holds of every row of the protocols as data: both languages, a source, people who can act, and no gap by age.
import { describe, expect, test } from 'vitest';
import { involvedIn } from '../../../src/domain/absence/involved.js';
import { countsFor } from '../../../src/domain/absence/kinds.js';
import type { CriterionRow } from '../../../src/domain/absence/protocol.js';
import {
  SHERTOGENBOSCH_2022,
  SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS,
} from '../../../src/domain/absence/protocols/shertogenbosch.js';
import { isCapacity } from '../../../src/policy/vocabulary/capacities.js';
import { late } from './registering.js';

const { lateness, truancy, again, often, long, spread, byHand, statutoryTime, kinds, involved } =
  SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS;
const several = truancy.B7_LESUREN.severalHalfDays;

const rows: readonly CriterionRow[] = [
  ...lateness,
  ...truancy.B1_DAGDELEN.bands,
  ...truancy.B7_LESUREN.bands,
  ...(several === null ? [] : [several]),
  ...(again === null ? [] : [again]),
  ...(often === null ? [] : [often]),
  ...long,
  ...(spread === null ? [] : [spread]),
  ...byHand,
  statutoryTime,
];

const ASCII_WORDS = /^[\x20-\x7e]{8,}$/;
const PASSAGE = /^(DB|AM|SP|FM):\d+(-\d+)?/;

describe('every criterion', () => {
  test('is there, once in each way of counting', () => {
    expect(rows.map(row => row.code).sort()).toEqual([
      'E01',
      'LATE_1',
      'LATE_2',
      'LATE_3',
      'REP_1',
      'SICK_1',
      'SICK_2',
      'SICK_2_WEEK',
      'SICK_3',
      'SICK_4',
      'TRU_1',
      'TRU_1',
      'TRU_2',
      'TRU_2',
      'TRU_3',
      'TRU_3',
      'TRU_3',
    ]);
  });

  test.each(rows.map(row => [row.code, row.source, row] as const))(
    '%s cites %s and says in two languages what must happen, and by whom',
    (_code, source, row) => {
      expect(source).toMatch(PASSAGE);
      expect(row.must.nl).toMatch(ASCII_WORDS);
      expect(row.must.en).toMatch(ASCII_WORDS);
      expect(row.must.nl).not.toBe(row.must.en);
      expect(row.by.length).toBeGreaterThan(0);
      expect(row.by.every(isCapacity)).toBe(true);
      expect(row.within).toBeNull();
    },
  );

  test('that asks a report says that it is told beforehand (DB:171-174)', () => {
    const reports = rows.filter(row => row.action.startsWith('DUO_REPORT'));
    expect(reports).toHaveLength(6);
    for (const { must } of reports) {
      expect(must.nl).toContain('vooraf');
      expect(must.en).toContain('beforehand');
    }
  });

  test('of the default counts "meerdere dagdelen" nowhere', () => {
    expect(SHERTOGENBOSCH_2022.truancy.B7_LESUREN.severalHalfDays).toBeNull();
    expect(truancy.B1_DAGDELEN.severalHalfDays).toBeNull();
  });
});

describe('every kind', () => {
  test('is there once, with names and why', () => {
    expect(kinds.map(row => row.kind)).toEqual([
      'PRESENT',
      'LATE',
      'TRUANCY',
      'SICK',
      'SENT_HOME_ILL',
      'LEAVE',
      'OTHER',
    ]);
    for (const { name, why, source } of kinds) {
      expect(name.nl).toMatch(/^[a-z ]+$/);
      expect(name.en).toMatch(/^[a-z ]+$/);
      expect(why.length).toBeGreaterThan(20);
      expect(source).toMatch(PASSAGE);
    }
  });

  test('of health counts for nothing but the statute, and counts only when judged unauthorised', () => {
    const ill = kinds.filter(row => row.sickness);
    expect(ill.map(row => row.kind)).toEqual(['SICK', 'SENT_HOME_ILL']);
    expect(ill.flatMap(row => row.countsFor)).toEqual(['STATUTORY_TIME', 'STATUTORY_TIME']);
    expect(kinds.filter(row => !row.absent).flatMap(row => row.countsFor)).toEqual([]);
    expect(countsFor(late('2025-09-01'), 'LATENESS', kinds)).toBe(true);
    expect(countsFor(late('2025-09-01'), 'TRUANCY', kinds)).toBe(false);
    expect(countsFor(late('2025-09-01', { authorised: null }), 'LATENESS', kinds)).toBe(false);
    expect(countsFor(late('2025-09-01', { authorised: true }), 'LATENESS', kinds)).toBe(false);
    expect(countsFor(late('2025-09-01'), 'LATENESS', [])).toBe(false);
  });
});

describe('who is invited and who is told', () => {
  const birthDate = '2010-02-28';
  const when = {
    11: '2022-02-27',
    12: '2022-02-28',
    15: '2026-02-27',
    16: '2026-02-28',
    17: '2028-02-27',
    18: '2028-02-28',
  } as const;
  const of = (action: (typeof involved)[number]['action'], age: keyof typeof when) => {
    const row = involvedIn({ action, birthDate, on: when[age], rows: involved });
    const words = row?.told.map(({ who, what }) => `${who} ${what}`).join(', ');
    return `${row?.invited.join(', ')} | ${words} | ${row?.pupilMayComeAlone ? 'alone' : 'not alone'}`;
  };

  test.each([
    ['SCHOOL_TALK', 11, 'PARENTS |  | not alone'],
    ['SCHOOL_TALK', 12, 'PUPIL, PARENTS | PARENTS ALL | alone'],
    ['SCHOOL_TALK', 15, 'PUPIL, PARENTS | PARENTS ALL | alone'],
    ['SCHOOL_TALK', 16, 'PUPIL | PARENTS FACTS | alone'],
    ['SCHOOL_TALK', 17, 'PUPIL | PARENTS FACTS | alone'],
    ['SCHOOL_TALK', 18, 'PUPIL |  | alone'],
    ['PREVENTIVE_INVITE', 11, 'PARENTS |  | not alone'],
    ['PREVENTIVE_INVITE', 12, 'PUPIL | PARENTS ALL | alone'],
    ['PREVENTIVE_INVITE', 16, 'PUPIL | PARENTS FACTS | alone'],
    ['PREVENTIVE_INVITE', 18, 'PUPIL |  | alone'],
    ['DUO_REPORT', 11, ' | PARENTS ALL | not alone'],
    ['DUO_REPORT', 12, ' | PUPIL ALL, PARENTS ALL | not alone'],
    ['DUO_REPORT', 16, ' | PUPIL ALL, PARENTS FACTS | not alone'],
    ['DUO_REPORT', 18, ' | PUPIL ALL | not alone'],
    ['DUO_REPORT_STATUTORY', 11, ' | PARENTS ALL | not alone'],
    ['DUO_REPORT_STATUTORY', 12, ' | PUPIL ALL, PARENTS ALL | not alone'],
    ['DUO_REPORT_STATUTORY', 17, ' | PUPIL ALL, PARENTS FACTS | not alone'],
    ['DUO_REPORT_STATUTORY', 18, ' | PUPIL ALL | not alone'],
    ['JEUGDARTS_REFERRAL', 11, 'PARENTS |  | not alone'],
    ['JEUGDARTS_REFERRAL', 12, 'PUPIL, PARENTS |  | not alone'],
    ['JEUGDARTS_REFERRAL', 16, 'PUPIL |  | alone'],
    ['JEUGDARTS_REFERRAL', 18, 'PUPIL |  | alone'],
    ['CONTACT_HOME', 11, 'PARENTS |  | not alone'],
    ['CONTACT_HOME', 12, 'PUPIL, PARENTS |  | not alone'],
    ['CONTACT_HOME', 16, 'PUPIL | PARENTS FACTS | alone'],
    ['CONTACT_HOME', 18, 'PUPIL |  | alone'],
  ] as const)('%s at %i: %s', (action, age, expected) => {
    expect(of(action, age)).toBe(expected);
  });

  test('from 16 on no parent is told more than the facts (K4), and from 18 on none is told or invited', () => {
    for (const { ages, told, invited } of involved) {
      if (ages.from < 16) continue;
      expect(told.filter(one => one.who === 'PARENTS' && one.what === 'ALL')).toEqual([]);
      expect(invited).not.toContain('PARENTS');
      if (ages.from >= 18) expect(told.filter(one => one.who === 'PARENTS')).toEqual([]);
    }
  });

  test('whoever comes alone before 18 has parents who were told, and before or with the invitation', () => {
    const talks = involved.filter(
      row => row.pupilMayComeAlone && row.ages.from < 18 && row.action !== 'JEUGDARTS_REFERRAL',
    );
    expect(talks).toHaveLength(5);
    for (const row of talks) expect(row.told.map(one => one.who)).toEqual(['PARENTS']);
    const when = talks
      .filter(row => row.action === 'SCHOOL_TALK')
      .flatMap(row => row.told.map(one => one.when));
    expect(when).toEqual(['BEFOREHAND', 'BEFOREHAND']);
  });

  test('a protocol that says nothing of an age or an act involves nobody', () => {
    const asked = { action: 'SCHOOL_TALK', birthDate, on: '2022-02-28' } as const;
    expect(involvedIn({ ...asked, rows: [] })).toBeUndefined();
    expect(involvedIn({ ...asked, rows: involved.slice(0, 1) })).toBeUndefined();
  });
});
