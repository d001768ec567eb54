import { describe, expect, test } from 'vitest';
import { endOfDay, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { type IsoDate } from '../../src/domain/calendar/iso-date.js';
import type { AuthorityRecord } from '../../src/domain/consent/authority-records.js';
import { parentalAuthorityPeriods } from '../../src/domain/consent/parental-authority-periods.js';

const mother: AuthorityRecord = {
  adult: 'mother',
  kind: 'PARENT_WITH',
  from: '2012-05-01',
  evidenceOn: '2026-09-01',
};
const KNOWN_UNTIL = '2027-09-01';

describe('reading as a parent', () => {
  const evidenceOn = '2026-09-01';
  const guardian: AuthorityRecord = {
    adult: 'gi',
    kind: 'GUARDIAN',
    from: '2026-10-01',
    until: '2026-10-31',
    evidenceOn,
  };
  const period = (adult: string, withAuthority: boolean, from: IsoDate, last: IsoDate) => ({
    adult,
    withAuthority,
    from: startOfDay(from),
    until: endOfDay(last),
  });

  test('belongs to parents with authority, otherwise to those without, and to nobody unknown', () => {
    const records: AuthorityRecord[] = [
      mother,
      { ...mother, adult: 'father', kind: 'PARENT_WITHOUT' },
      { ...mother, adult: 'partner', kind: 'CO_AUTHORITY_NON_PARENT' },
      { ...mother, adult: 'aunt', kind: 'UNKNOWN' },
      { ...mother, adult: 'gi', kind: 'SUPERVISION_ONLY' },
      { ...mother, adult: 'mentor', kind: 'MENTOR' },
    ];
    expect(parentalAuthorityPeriods(records)).toEqual([
      period('father', false, '2012-05-01', KNOWN_UNTIL),
      period('mother', true, '2012-05-01', KNOWN_UNTIL),
      period('partner', true, '2012-05-01', KNOWN_UNTIL),
    ]);
  });

  test('goes to the guardian while there is one, and back to the parents after', () => {
    expect(parentalAuthorityPeriods([mother, guardian])).toEqual([
      period('gi', true, '2026-10-01', '2026-10-31'),
      period('mother', true, '2012-05-01', '2026-09-30'),
      period('mother', false, '2026-10-01', '2026-10-31'),
      period('mother', true, '2026-11-01', KNOWN_UNTIL),
    ]);
  });

  test('does not go back to the parents because the evidence of the guardian grew old', () => {
    const stale = { ...guardian, evidenceOn: '2025-10-14' } as const;
    expect(parentalAuthorityPeriods([mother, stale])).toEqual([
      period('gi', true, '2026-10-01', '2026-10-14'),
      period('mother', true, '2012-05-01', '2026-09-30'),
      period('mother', false, '2026-10-01', '2026-10-14'),
      period('mother', true, '2026-11-01', KNOWN_UNTIL),
    ]);
  });

  test('has no end where the record has none and needs none', () => {
    const without = { ...mother, kind: 'PARENT_WITHOUT', until: '2026-12-31' } as const;
    expect(parentalAuthorityPeriods([without])).toEqual([
      period('mother', false, '2012-05-01', '2026-12-31'),
    ]);
  });
});
