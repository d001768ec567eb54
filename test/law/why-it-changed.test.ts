// What changes where a period begins, and whom to ask so that what is open stays open.
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { type ConsentTimeline, instantsOfChange } from '../../src/domain/consent/timeline.js';
import { whomToAsk } from '../../src/domain/consent/whom-to-ask.js';
import { adult, FATHER, GENERAL, instant, MOTHER, says, timeline } from './asking.js';

const askedAt = instant('2026-09-01');
const asked = (change: Partial<ConsentTimeline>) => timeline({ askedAt, adults: [MOTHER], ...change });
const causesAt = (change: Partial<ConsentTimeline>, at: Date) =>
  instantsOfChange(asked(change), CONSENT_LAW).get(at.getTime());

describe('what changes', () => {
  const born = (birthDate: ConsentTimeline['student']['birthDate']) => ({ student: { birthDate } });
  test.each<[string, Partial<ConsentTimeline>, Date]>([
    ['ASKED', {}, askedAt],
    ['TURNS_12', born('2015-03-10'), startOfDay('2027-03-10')],
    ['TURNS_16', born('2011-03-10'), startOfDay('2027-03-10')],
    ['TURNS_18', born('2009-03-10'), startOfDay('2027-03-10')],
    ['WORD', { statements: [says('mother', 'YES', '2026-10-01')] }, instant('2026-10-01')],
    ['WORD', { overrides: [{ by: 'x', at: instant('2026-10-01'), reason: 'x' }] }, instant('2026-10-01')],
    ['WORD', { oral: [{ by: 'mother', at: instant('2026-10-01') }] }, instant('2026-10-01')],
    ['UNCONFIRMED', { oral: [{ by: 'mother', at: instant('2026-10-05') }] }, startOfDay('2026-10-20')],
    [
      'AUTHORITY',
      { adults: [adult('mother', 'WITH_AUTHORITY', { from: '2026-10-01' })] },
      startOfDay('2026-10-01'),
    ],
    [
      'AUTHORITY',
      { adults: [adult('mother', 'WITH_AUTHORITY', { until: '2026-10-01' })] },
      startOfDay('2026-10-02'),
    ],
    [
      'CAPACITY',
      { student: { birthDate: '2010-01-01', incapable: [{ from: '2026-10-01' }] } },
      startOfDay('2026-10-01'),
    ],
    ['SILENCE', { notified: [{ adult: 'mother', on: '2026-10-05' }] }, startOfDay('2026-10-12')],
    ['LAST_DAY', { validUntil: '2027-07-31' }, startOfDay('2027-08-01')],
    ['SUPERSEDED', { supersededAt: instant('2026-10-01') }, instant('2026-10-01')],
    ['CLOSED', { closedAt: instant('2026-10-01') }, instant('2026-10-01')],
  ])('%s', (cause, change, at) => {
    expect(causesAt(change, at)).toEqual([cause]);
  });

  test('the statute, where it was asked before its day', () => {
    const before = instant('2026-08-01');
    const causes = instantsOfChange(asked({ askedAt: before }), CONSENT_LAW);
    expect(causes.get(startOfDay('2026-09-01').getTime())).toEqual(['STATUTE']);
  });

  test('several at one instant are told once each, in order; nothing from before the asking is', () => {
    const change = {
      supersededAt: instant('2026-10-01'),
      statements: [says('mother', 'YES', '2026-10-01'), says('father', 'YES', '2026-10-01')],
      closedAt: instant('2026-10-01'),
      student: { birthDate: '2012-05-01' },
    } as const;
    expect(causesAt(change, instant('2026-10-01'))).toEqual(['CLOSED', 'SUPERSEDED', 'WORD']);
    const instants = [
      ...instantsOfChange(
        asked({ ...change, statements: [says('mother', 'NO', '2026-08-01')] }),
        CONSENT_LAW,
      ).keys(),
    ];
    expect(Math.min(...instants)).toBe(askedAt.getTime());
    expect(causesAt({ closedAt: askedAt }, askedAt)).toEqual(['ASKED']);
    const few = [...instantsOfChange(asked({ student: change.student }), CONSENT_LAW).keys()];
    expect(few).toEqual([askedAt, startOfDay('2028-05-01'), startOfDay('2030-05-01')].map(Number));
  });
});

describe('superseded or closed', () => {
  const statusAt = (change: Partial<ConsentTimeline>, at: string) =>
    consentPeriods(asked(change), CONSENT_LAW)
      .filter(({ from }) => from <= instant(at))
      .at(-1)?.status;
  const [early, late] = [instant('2026-10-01'), instant('2026-11-01')];

  test('whichever came first stays; at one instant it was superseded', () => {
    expect(statusAt({ supersededAt: early, closedAt: late }, '2026-10-01')).toBe('SUPERSEDED');
    expect(statusAt({ supersededAt: early, closedAt: late }, '2026-12-01')).toBe('SUPERSEDED');
    expect(statusAt({ closedAt: early, supersededAt: late }, '2026-10-01')).toBe('EXPIRED');
    expect(statusAt({ closedAt: early, supersededAt: late }, '2026-12-01')).toBe('EXPIRED');
    expect(statusAt({ closedAt: early, supersededAt: early }, '2026-12-01')).toBe('SUPERSEDED');
    expect(statusAt({ closedAt: early }, '2026-09-30')).toBe('PENDING');
    expect(statusAt({ supersededAt: early }, '2026-09-30')).toBe('PENDING');
  });

  test('what was superseded does not lapse at a birthday any more', () => {
    const change = {
      supersededAt: early,
      student: { birthDate: '2010-11-01' },
      item: GENERAL,
      statements: [says('mother', 'YES', '2026-09-02')],
    } as const;
    expect(statusAt({ ...change, supersededAt: undefined }, '2026-11-02')).toBe('LAPSED_AGE16');
    expect(statusAt(change, '2026-11-02')).toBe('SUPERSEDED');
  });
});

test('each refusal is answered by an override after it, in whatever order they are told', () => {
  const upheld = (at: string) => ({ by: 'jeugdarts', at: instant(at), reason: 'x' });
  const statements = [
    says('student', 'YES', '2026-09-02'),
    says('mother', 'NO', '2026-09-03'),
    says('mother', 'YES', '2026-09-05'),
    says('mother', 'NO', '2026-09-06'),
  ];
  const open = (overrides: ConsentTimeline['overrides']) =>
    consentPeriods(asked({ statements, overrides }), CONSENT_LAW)
      .filter(one => one.effect === 'PERMIT' && one.rule === 'R11')
      .map(({ from }) => from);
  const [first, second] = [upheld('2026-09-04'), upheld('2026-09-07')];
  const both = [instant('2026-09-04'), instant('2026-09-07')];
  expect(open([first, second])).toEqual(both);
  expect(open([second, first])).toEqual(both);
  expect(open([first])).toEqual([instant('2026-09-04')]);
  expect(open([second])).toEqual([instant('2026-09-07')]);
  expect(open(undefined)).toEqual([]);
});

describe('an override ends', () => {
  const upheld = { by: 'jeugdarts', at: instant('2026-09-04'), reason: 'x' };
  const agreed = [says('student', 'YES', '2026-09-02'), says('mother', 'NO', '2026-09-03')];
  const openOn = (day: string, later: ConsentTimeline['statements'], override = {}) =>
    consentPeriods(
      asked({ statements: [...agreed, ...later], overrides: [{ ...upheld, ...override }] }),
      CONSENT_LAW,
    )
      .filter(({ from }) => from <= instant(day))
      .at(-1)?.effect === 'PERMIT';

  test.each(['NO', 'WITHDRAWN'] as const)("with the pupil's own %s, and comes back with no yes", answer => {
    const later = [says('student', answer, '2026-09-06'), says('student', 'YES', '2026-09-08')];
    expect(openOn('2026-09-05', later)).toBe(true);
    // At the very instant of the override too.
    expect(
      openOn('2026-09-09', [says('student', answer, '2026-09-04'), says('student', 'YES', '2026-09-08')]),
    ).toBe(false);
    expect(openOn('2026-09-06', later)).toBe(false);
    expect(openOn('2026-09-09', later)).toBe(false);
  });

  test("with no yes of the pupil's, no word of a parent's other than no, and no word of before", () => {
    expect(openOn('2026-09-09', [says('student', 'YES', '2026-09-06')])).toBe(true);
    expect(openOn('2026-09-09', [says('father', 'NO', '2026-09-06')])).toBe(true);
    const before = [says('student', 'NO', '2026-09-01'), says('student', 'YES', '2026-09-02')];
    expect(openOn('2026-09-09', before)).toBe(true);
  });

  test('where a refusal is learnt that was not weighed, from then on', () => {
    const until = instant('2026-09-07');
    expect(openOn('2026-09-06', [], { until })).toBe(true);
    expect(openOn('2026-09-07', [], { until })).toBe(false);
    expect(causesAt({ overrides: [{ ...upheld, until }] }, until)).toEqual(['WORD']);
  });
});

describe('whom to ask', () => {
  const period = (change: Partial<ConsentPeriod>): ConsentPeriod => ({
    from: startOfDay('2027-03-10'),
    until: null,
    status: 'PENDING',
    rule: 'R10',
    effect: 'DENY',
    deciders: [],
    missing: [],
    refused: [],
    unverified: [],
    causes: ['AUTHORITY'],
    ...change,
  });
  const open = period({ effect: 'PERMIT' });
  const adults = [
    MOTHER,
    FATHER,
    adult('guardian', 'GUARDIAN'),
    adult('curator', 'CURATOR'),
    adult('mentor', 'MENTOR'),
    adult('attorney', 'ATTORNEY'),
    adult('partner', 'PARTNER'),
    adult('former', 'GUARDIAN', { until: '2027-03-09' }),
  ];
  const asks = (after: Partial<ConsentPeriod>, before: ConsentPeriod | undefined = open) =>
    whomToAsk(before, period(after), adults);

  test.each([
    ['student', 'LEERLING'],
    ['mother', 'OUDERS'],
    ['parent', 'OUDERS'],
    ['guardian', 'VOOGD'],
    ['former', 'OUDERS'],
    ['curator', 'VERTEGENWOORDIGER'],
    ['mentor', 'VERTEGENWOORDIGER'],
    ['attorney', 'VERTEGENWOORDIGER'],
    ['partner', 'VERTEGENWOORDIGER'],
    ['representative', 'VERTEGENWOORDIGER'],
  ] as const)('%s, who is missing, is asked as %s', (id, as) => {
    expect(asks({ missing: [id], deciders: ['mother', id] })).toEqual([as]);
  });

  test('several are asked once as each, in order; of whose gezag is unknown evidence is asked', () => {
    expect(asks({ missing: ['student', 'mother', 'father'] })).toEqual(['LEERLING', 'OUDERS']);
    expect(asks({ missing: ['student', 'mother'], unverified: ['mother'] })).toEqual([
      'BEWIJS_VAN_GEZAG',
      'LEERLING',
    ]);
  });

  test('where nobody is missing all who decide are asked anew', () => {
    expect(asks({ deciders: ['student', 'mother'], causes: ['LAST_DAY'] })).toEqual(['LEERLING', 'OUDERS']);
  });

  test('nobody where nothing was open, where it stays open, or where somebody ended it', () => {
    const missing = ['student'];
    expect(asks({ missing })).toEqual(['LEERLING']);
    expect(asks({ missing }, period({}))).toEqual([]);
    expect(whomToAsk(undefined, period({ missing }), adults)).toEqual([]);
    expect(asks({ missing, effect: 'PERMIT' })).toEqual([]);
    for (const cause of ['WORD', 'SUPERSEDED', 'CLOSED'] as const) {
      expect(asks({ missing, causes: [cause] })).toEqual([]);
      expect(asks({ missing, causes: ['AUTHORITY', cause] })).toEqual([]);
    }
  });
});
