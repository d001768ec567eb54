// The table itself: it has no gap and no overlap, every row has its source, and a change of it changes the version.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CAPACITY_ROWS } from '../../src/domain/consent/capacity-rows.js';
import { CONFLICT_ROWS } from '../../src/domain/consent/conflict-rows.js';
import { CONSENT_LAW, CONSENT_LAW_VERSION } from '../../src/domain/consent/consent-law.js';
import { CONSENT_ROWS, studentRow } from '../../src/domain/consent/consent-rows.js';
import { CUSTODY_ROWS } from '../../src/domain/consent/custody-rows.js';
import { inForce, STATUTES } from '../../src/domain/consent/statutes.js';
import { STATUTORY_ROWS } from '../../src/domain/without-consent/may-move.js';

describe('the consent table', () => {
  test('has the rows R01 to R19, each once, in order', () => {
    const ids = Array.from({ length: 19 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(CONSENT_ROWS.map(({ id }) => id)).toEqual(ids);
  });

  test.each(CONSENT_ROWS)('$id says who decides in two languages and where that stands', row => {
    expect(row.decides.nl).toMatch(/\w/);
    expect(row.decides.en).toMatch(/\w/);
    expect(row.decides.en).not.toBe(row.decides.nl);
    expect(row.source + row.articles.join()).toMatch(/\w/);
  });

  test.each(['GENERAL', 'CARE'] as const)('has exactly one row for each age and capacity in %s', domain => {
    for (let age = -1; age <= 30; age++) {
      for (const capable of [true, false]) {
        const fitting = CONSENT_ROWS.filter(
          row =>
            row.subject === 'STUDENT' &&
            row.domain === domain &&
            row.decision !== 'OUTCOME' &&
            (row.capacity === 'ANY' || (row.capacity === 'CAPABLE') === capable) &&
            age >= (row.ages.from ?? -Infinity) &&
            age < (row.ages.before ?? Infinity),
        );
        expect(fitting.map(({ id }) => id)).toEqual([studentRow(domain, age, capable).id]);
      }
    }
  });

  test('third persons and criminal data are never decided by consent here', () => {
    const never = CONSENT_ROWS.filter(({ decision }) => decision === 'NEVER').map(({ id }) => id);
    expect(never).toEqual(['R18', 'R19']);
  });

  test.each(CUSTODY_ROWS)('custody row $id has a rule in two languages', ({ rule, situation }) => {
    for (const text of [rule, situation]) {
      expect(text.nl).toMatch(/\w/);
      expect(text.en).toMatch(/\w/);
    }
  });

  test('the custody rows are G01 to G09', () => {
    expect(CUSTODY_ROWS.map(({ id }) => id).join(' ')).toBe('G01 G02 G03 G04 G05 G06 G07 G08 G09');
  });

  test('a statute is in force from its first day to its last', () => {
    const dated = STATUTES.map(statute => ({ ...statute, validUntil: '2030-12-31' as const }));
    const days = ['2026-08-31', '2026-09-01', '2030-12-31', '2031-01-01'] as const;
    const id = 'STUDENT_FROM_12_MAY_STOP';
    expect(days.map(day => inForce(dated, id, day))).toEqual([false, true, true, false]);
    expect(days.map(day => inForce(STATUTES, id, day))).toEqual([false, true, true, true]);
    expect(days.map(day => inForce([], id, day))).toEqual([false, false, false, false]);
  });

  test('is the one that its version names: raise CONSENT_LAW_VERSION, then both lines here', () => {
    const { quorum, silenceSchoolDays } = CONSENT_LAW;
    const data = JSON.stringify([CONSENT_ROWS, CUSTODY_ROWS, STATUTES, quorum, silenceSchoolDays]);
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
    expect({ version: CONSENT_LAW_VERSION, hash }).toEqual({
      version: 'consent-2026-09-01.2',
      hash: '91d6ebe40e1ae0f6',
    });
  });
});

describe('conflicts and capacity', () => {
  test('are the conflicts that touch consent, each once', () => {
    expect(CONFLICT_ROWS.map(({ id }) => id).join(' ')).toBe('K1 K2 K3 K4 K6 K7 K8 K10 K12 K14');
  });

  test.each(CONFLICT_ROWS)('$id names both readings, the one followed, and rows that there are', row => {
    for (const text of [row.between, row.followed]) {
      expect(text.nl).toMatch(/\w/);
      expect(text.en).toMatch(/\w/);
    }
    const known: readonly string[] = [...CONSENT_ROWS, ...STATUTORY_ROWS].map(({ id }) => id);
    expect(row.livesIn).not.toEqual([]);
    expect(row.livesIn.filter(id => !known.includes(id))).toEqual([]);
    expect(row.source).toMatch(/DB:\d/);
  });

  test.each(CAPACITY_ROWS)('$id says its rule in two languages and where that stands', ({ rule, source }) => {
    expect(rule.nl).toMatch(/\w/);
    expect(rule.en).toMatch(/\w/);
    expect(source).toMatch(/DB:\d|decisions\.md/);
  });
});
