import { describe, expect, test } from 'vitest';
import { type IsoDate } from '../../src/domain/calendar/iso-date.js';
import { authorityOverTime } from '../../src/domain/consent/authority-over-time.js';
import type { AuthorityRecord } from '../../src/domain/consent/authority-records.js';
import { covers } from '../../src/domain/consent/situation.js';

const mother: AuthorityRecord = {
  adult: 'mother',
  kind: 'PARENT_WITH',
  from: '2012-05-01',
  evidenceOn: '2026-09-01',
};
const KNOWN_UNTIL = '2027-09-01';
const UNKNOWN_FROM = '2027-09-02';

describe('authority over time', () => {
  test.each([
    ['PARENT_WITH', 'WITH_AUTHORITY'],
    ['PARENT_WITHOUT', 'WITHOUT_AUTHORITY'],
    ['GUARDIAN', 'GUARDIAN'],
    ['CO_AUTHORITY_NON_PARENT', 'WITH_AUTHORITY'],
    ['CURATOR', 'CURATOR'],
    ['MENTOR', 'MENTOR'],
  ] as const)('%s is %s for 12 months after its evidence, then unknown', (kind, authority) => {
    expect(authorityOverTime([{ ...mother, kind }])).toEqual([
      { id: 'mother', authority, from: '2012-05-01', until: KNOWN_UNTIL },
      { id: 'mother', authority: 'UNKNOWN', from: UNKNOWN_FROM },
    ]);
  });

  test('supervision gives no say and needs no evidence', () => {
    const gi: AuthorityRecord = {
      adult: 'gi',
      kind: 'SUPERVISION_ONLY',
      from: '2026-01-01',
      until: '2026-12-31',
    };
    expect(authorityOverTime([gi])).toEqual([
      { id: 'gi', authority: 'SUPERVISOR', from: '2026-01-01', until: '2026-12-31' },
    ]);
  });

  test.each([
    ['without evidence', { ...mother, evidenceOn: undefined }],
    ['recorded as unknown, even with evidence', { ...mother, kind: 'UNKNOWN' }],
  ] as const)('%s it is unknown from the start', (_why, record) => {
    expect(authorityOverTime([record])).toEqual([{ id: 'mother', authority: 'UNKNOWN', from: '2012-05-01' }]);
  });

  test('fresh evidence, in either way of recording it, leaves no gap', () => {
    const again = { ...mother, evidenceOn: '2027-08-01' } as const;
    const anew = { ...again, from: '2027-08-01' } as const;
    for (const record of [again, anew]) {
      expect(authorityOverTime([mother, record])).toEqual([
        { id: 'mother', authority: 'WITH_AUTHORITY', from: '2012-05-01', until: '2028-08-01' },
        { id: 'mother', authority: 'UNKNOWN', from: '2028-08-02' },
      ]);
    }
  });

  test('after a notice of divorce it is unknown, whatever older evidence said, until new evidence', () => {
    const notice: AuthorityRecord = { adult: 'mother', kind: 'UNKNOWN', from: '2026-10-01' };
    const known: AuthorityRecord = { ...mother, from: '2026-12-01', evidenceOn: '2026-12-01' };
    expect(authorityOverTime([mother, notice, known]).slice(0, 3)).toEqual([
      { id: 'mother', authority: 'WITH_AUTHORITY', from: '2012-05-01', until: '2026-09-30' },
      { id: 'mother', authority: 'UNKNOWN', from: '2026-10-01', until: '2026-11-30' },
      { id: 'mother', authority: 'WITH_AUTHORITY', from: '2026-12-01', until: '2027-12-01' },
    ]);
    const unproven = { ...known, evidenceOn: undefined };
    expect(authorityOverTime([mother, notice, unproven]).at(-1)).toEqual({
      id: 'mother',
      authority: 'UNKNOWN',
      from: '2026-10-01',
    });
  });

  test('two records of one day that disagree leave it unknown; a later one settles it', () => {
    const without: AuthorityRecord = { ...mother, kind: 'PARENT_WITHOUT' };
    expect(authorityOverTime([mother, without])[0]).toMatchObject({ authority: 'UNKNOWN' });
    const later = { ...without, from: '2026-10-01', evidenceOn: '2026-10-01' } as const;
    expect(authorityOverTime([mother, later])[1]).toMatchObject({ authority: 'WITHOUT_AUTHORITY' });
  });

  test('a parent may be curator as well', () => {
    const curator: AuthorityRecord = { ...mother, kind: 'CURATOR', from: '2026-05-01' };
    const on = (day: IsoDate) =>
      authorityOverTime([mother, curator])
        .filter(adult => covers(adult, day))
        .map(({ authority }) => authority);
    expect(on('2026-04-30')).toEqual(['WITH_AUTHORITY']);
    expect(on('2026-05-01').sort()).toEqual(['CURATOR', 'WITH_AUTHORITY']);
  });

  test('a record until the last of all days has no end', () => {
    const gi: AuthorityRecord = {
      adult: 'gi',
      kind: 'SUPERVISION_ONLY',
      from: '2026-01-01',
      until: '9999-12-31',
    };
    expect(authorityOverTime([gi])).toEqual([{ id: 'gi', authority: 'SUPERVISOR', from: '2026-01-01' }]);
  });

  test('evidence that somebody has no gezag does not show that they have it', () => {
    const without: AuthorityRecord = { ...mother, kind: 'PARENT_WITHOUT', evidenceOn: '2026-11-01' };
    const unproven: AuthorityRecord = { adult: 'mother', kind: 'PARENT_WITH', from: '2026-10-01' };
    expect(authorityOverTime([without, unproven])[1]?.authority).toBe('UNKNOWN');
    const proven = { ...unproven, evidenceOn: '2026-10-01' } as const;
    expect(authorityOverTime([without, proven])[1]?.authority).toBe('WITH_AUTHORITY');
  });

  test('one adult does not go on where another stops', () => {
    const first: AuthorityRecord = {
      adult: 'a',
      kind: 'SUPERVISION_ONLY',
      from: '2026-01-01',
      until: '2026-05-31',
    };
    const second: AuthorityRecord = { adult: 'b', kind: 'SUPERVISION_ONLY', from: '2026-06-01' };
    expect(authorityOverTime([first, second]).map(({ id, from }) => [id, from])).toEqual([
      ['a', '2026-01-01'],
      ['b', '2026-06-01'],
    ]);
  });
});
