// Records of gezag at their edges: two offices of one person, gaps, evidence on its last day, guardians one after another.
import { describe, expect, test } from 'vitest';
import { endOfDay, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import type { IsoDate } from '../../src/domain/calendar/iso-date.js';
import { authorityOverTime } from '../../src/domain/consent/authority-over-time.js';
import { type AuthorityRecord, authoritySpans } from '../../src/domain/consent/authority-records.js';
import { parentalAuthorityPeriods } from '../../src/domain/consent/parental-authority-periods.js';
import { covers } from '../../src/domain/consent/situation.js';

const mother: AuthorityRecord = {
  adult: 'mother',
  kind: 'PARENT_WITH',
  from: '2012-05-01',
  evidenceOn: '2026-09-01',
};
const of = (change: Partial<AuthorityRecord>): AuthorityRecord => ({ ...mother, ...change });
const unproven = { evidenceOn: undefined } as const;

describe('one adult', () => {
  test.each(['SUPERVISION_ONLY', 'CURATOR', 'MENTOR'] as const)('keeps the gezag beside being %s', kind => {
    const both = [mother, of({ kind, from: '2026-10-01' })];
    const there = authoritySpans(both).filter(span => covers(span, '2026-11-01'));
    expect(there.map(span => span.kind).sort()).toEqual([kind, 'PARENT_WITH'].sort());
  });

  test('of whom both gezag and curatorship lack evidence is unknown in each, from its own day on', () => {
    expect(
      authorityOverTime([of(unproven), of({ ...unproven, kind: 'CURATOR', from: '2026-05-01' })]),
    ).toStrictEqual([
      { id: 'mother', authority: 'UNKNOWN', from: '2026-05-01' },
      { id: 'mother', authority: 'UNKNOWN', from: '2012-05-01' },
    ]);
  });

  test('who was away for a time was not there in between', () => {
    const gone = of({ kind: 'PARENT_WITHOUT', until: '2026-10-31' });
    const back = of({ kind: 'PARENT_WITHOUT', from: '2026-12-01', until: '2026-12-31' });
    expect(authorityOverTime([gone, back])).toStrictEqual([
      { id: 'mother', authority: 'WITHOUT_AUTHORITY', from: '2012-05-01', until: '2026-10-31' },
      { id: 'mother', authority: 'WITHOUT_AUTHORITY', from: '2026-12-01', until: '2026-12-31' },
    ]);
    expect(parentalAuthorityPeriods([gone, back])).toHaveLength(2);
  });

  test('of whom two records of one day disagree is unknown, by nobody shown', () => {
    expect(authoritySpans([mother, of({ kind: 'PARENT_WITHOUT' })])[0]).toEqual({
      adult: 'mother',
      kind: 'UNKNOWN',
      verified: false,
      from: '2012-05-01',
      until: '2027-09-01',
    });
  });

  test('whose record ends a day before the last of all days is gone on that last day', () => {
    const record = of({ kind: 'SUPERVISION_ONLY', until: '9999-12-30' });
    expect(authorityOverTime([record]).at(-1)?.until).toBe('9999-12-30');
  });
});

describe('evidence', () => {
  const second = of({ ...unproven, from: '2026-09-01' });
  const on = (evidenceOn: IsoDate) =>
    authoritySpans([of({ evidenceOn }), second]).find(({ from }) => from === '2026-09-01');

  test.each([
    ['2026-10-01', true],
    ['2026-09-01', true],
    ['2026-08-31', false],
  ] as const)('of %s on an older record, shows a newer one of 2026-09-01: %s', (evidenceOn, verified) => {
    expect(on(evidenceOn)?.verified).toBe(verified);
  });

  test('still holds on the day it is 12 months old, and no longer on the next', () => {
    expect(authorityOverTime([of({ from: '2026-09-01', evidenceOn: '2025-09-01' })])).toStrictEqual([
      { id: 'mother', authority: 'WITH_AUTHORITY', from: '2026-09-01', until: '2026-09-01' },
      { id: 'mother', authority: 'UNKNOWN', from: '2026-09-02' },
    ]);
  });
});

describe('reading as a parent', () => {
  const guardian = (adult: string, from: IsoDate, until: IsoDate): AuthorityRecord =>
    of({ adult, kind: 'GUARDIAN', from, until });
  const told = (...records: AuthorityRecord[]) =>
    parentalAuthorityPeriods(records)
      .filter(({ adult }) => adult === 'mother')
      .map(({ withAuthority, from, until }) => [withAuthority, from, until]);
  const period = (withAuthority: boolean, from: IsoDate, last: IsoDate) => [
    withAuthority,
    startOfDay(from),
    endOfDay(last),
  ];

  test('goes on without a break under two guardians of whom the second follows the first', () => {
    expect(
      told(mother, guardian('a', '2026-11-01', '2026-11-30'), guardian('b', '2026-10-01', '2026-10-31')),
    ).toEqual([
      period(true, '2012-05-01', '2026-09-30'),
      period(false, '2026-10-01', '2026-11-30'),
      period(true, '2026-12-01', '2027-09-01'),
    ]);
  });

  test('comes back between two guardians with a time in between', () => {
    expect(
      told(mother, guardian('a', '2026-12-01', '2026-12-31'), guardian('b', '2026-10-01', '2026-10-31')),
    ).toEqual([
      period(true, '2012-05-01', '2026-09-30'),
      period(false, '2026-10-01', '2026-10-31'),
      period(true, '2026-11-01', '2026-11-30'),
      period(false, '2026-12-01', '2026-12-31'),
      period(true, '2027-01-01', '2027-09-01'),
    ]);
  });

  test('goes on without a break when the evidence is renewed', () => {
    expect(told(mother, of({ from: '2027-01-01', evidenceOn: '2027-01-01' }))).toEqual([
      period(true, '2012-05-01', '2028-01-01'),
    ]);
  });

  test('ended before the guardian came', () => {
    expect(told(of({ until: '2026-09-30' }), guardian('a', '2026-10-01', '2026-10-31'))).toEqual([
      period(true, '2012-05-01', '2026-09-30'),
    ]);
  });

  test('has no end with evidence that holds until the last of all days', () => {
    expect(told(of({ evidenceOn: '9998-12-31' }))).toEqual([[true, startOfDay('2012-05-01'), null]]);
  });
});
