// An oral yes opens nothing: it waits ten school days to be confirmed in writing (decisions.md Q19).
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { CONSENT_LAW, withSchoolCalendar } from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { waitingToConfirm } from '../../src/domain/consent/waiting-to-confirm.js';
import { adult, FATHER, instant, MOTHER, says, timeline } from './asking.js';

// A Monday; the tenth school day after it is Monday two weeks later.
const SAID = '2026-10-05T12:00:00+02:00';
const LAST = '2026-10-19';
const oral = [{ by: 'father', at: instant(SAID) }];
const student = { birthDate: '2016-05-01' } as const;

const asked = (change: Partial<ConsentTimeline> = {}): ConsentTimeline =>
  timeline({
    askedAt: instant('2026-10-01'),
    student,
    adults: [MOTHER, FATHER],
    statements: [says('mother', 'YES', '2026-10-02')],
    oral,
    ...change,
  });

const told = (change: Partial<ConsentTimeline> = {}) =>
  consentPeriods(asked(change), CONSENT_LAW).map(({ from, status, causes }) => [from, status, causes]);

describe('whose word waits', () => {
  const waits = (at: Date, change: Partial<ConsentTimeline> = {}) =>
    waitingToConfirm(asked(change), at, CONSENT_LAW);
  const end = startOfDay('2026-10-20');

  test.each([
    ['before it is said', new Date(instant(SAID).getTime() - 1), []],
    ['at the instant', instant(SAID), ['father']],
    ['at the end of the tenth school day', new Date(end.getTime() - 1), ['father']],
    ['from the midnight after it on', end, []],
  ])('%s', (_, at, who) => {
    expect(waits(at)).toEqual(who);
  });

  test.each(['YES', 'NO', 'WITHDRAWN'] as const)('not after a later %s of the same person', answer => {
    const mother = says('mother', 'YES', '2026-10-02');
    const later = { statements: [mother, says('father', answer, '2026-10-07')] };
    expect(waits(instant('2026-10-06'), later)).toEqual(['father']);
    expect(waits(instant('2026-10-07'), later)).toEqual([]);
    expect(waits(instant('2026-10-08'), later)).toEqual([]);
    expect(waits(instant('2026-10-08'), { statements: [says('mother', answer, '2026-10-07')] })).toEqual([
      'father',
    ]);
  });

  test('an earlier no of the same person does not keep it from waiting, one at the same instant does', () => {
    const no = (at: string) => ({ statements: [says('father', 'NO', at)] });
    expect(waits(instant('2026-10-06'), no('2026-10-03'))).toEqual(['father']);
    expect(waits(instant('2026-10-06'), no(SAID))).toEqual([]);
  });

  test('once for each, however often it was said; and nobody where nothing was', () => {
    const twice = [
      ...oral,
      { by: 'father', at: instant('2026-10-06') },
      { by: 'mother', at: instant('2026-10-06') },
    ];
    expect(waits(instant('2026-10-07'), { oral: twice })).toEqual(['father', 'mother']);
    expect(waits(instant('2026-10-07'), { oral: undefined })).toEqual([]);
  });

  test('never where no school day ever comes', () => {
    const law = withSchoolCalendar(CONSENT_LAW, { id: 'none', isSchoolDay: () => false });
    expect(waitingToConfirm(asked(), instant(SAID), law)).toEqual([]);
  });
});

describe('what the consent is meanwhile', () => {
  test('it waits for confirmation while all who are missing said yes aloud, and then is pending again', () => {
    expect(told().slice(0, 4)).toEqual([
      [instant('2026-10-01'), 'PENDING', ['ASKED']],
      [instant('2026-10-02'), 'PENDING', ['WORD']],
      [instant(SAID), 'PENDING_CONFIRM', ['WORD']],
      [startOfDay('2026-10-20'), 'PENDING', ['UNCONFIRMED']],
    ]);
    expect(LAST < '2026-10-20').toBe(true);
  });

  test('confirmed it opens at the confirmation', () => {
    const statements = [says('mother', 'YES', '2026-10-02'), says('father', 'YES', '2026-10-08', 'WRITTEN')];
    expect(told({ statements }).slice(2, 4)).toEqual([
      [instant(SAID), 'PENDING_CONFIRM', ['WORD']],
      [instant('2026-10-08'), 'ACTIVE', ['WORD']],
    ]);
  });

  const at = (change: Partial<ConsentTimeline>, when = '2026-10-06') =>
    consentPeriods(asked(change), CONSENT_LAW)
      .filter(({ from }) => from <= instant(when))
      .at(-1)?.status;

  test('somebody else silent, it is pending; refusing, it is refused; expired, it is expired', () => {
    expect(at({})).toBe('PENDING_CONFIRM');
    expect(at({ statements: [] })).toBe('PENDING');
    expect(at({ statements: [says('mother', 'NO', '2026-10-02')] })).toBe('REFUSED');
    expect(at({ validUntil: '2026-10-04' })).toBe('EXPIRED');
    expect(at({ statements: [...asked().statements, says('father', 'YES', '2026-10-02')] })).toBe('ACTIVE');
  });

  test('after a withdrawal of the same person it waits, of another it is withdrawn', () => {
    const mother = says('mother', 'YES', '2026-10-02');
    const father = [says('father', 'YES', '2026-10-02'), says('father', 'WITHDRAWN', '2026-10-03')];
    expect(at({ statements: [mother, ...father] }, '2026-10-04')).toBe('WITHDRAWN');
    expect(at({ statements: [mother, ...father] })).toBe('PENDING_CONFIRM');
    expect(at({ statements: [mother, says('mother', 'WITHDRAWN', '2026-10-04')] })).toBe('WITHDRAWN');
  });

  test('a word aloud is no evidence of gezag', () => {
    expect(at({ adults: [MOTHER, adult('father', 'UNKNOWN')] })).toBe('PENDING');
  });
});
