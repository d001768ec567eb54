// Who stands for a pupil of 18 or over: an attorney by a power that was seen, a partner without any evidence.
import { describe, expect, test } from 'vitest';
import { authorityOverTime } from '../../src/domain/consent/authority-over-time.js';
import { isGezag } from '../../src/domain/consent/authority-records.js';

const from = '2026-01-01';

describe('an attorney', () => {
  test('is there for the 12 months after the power was seen, and then not at all: no gezag is unknown', () => {
    const record = { adult: 'aunt', kind: 'ATTORNEY', from, evidenceOn: '2026-02-01' } as const;
    expect(authorityOverTime([record])).toEqual([
      { id: 'aunt', authority: 'ATTORNEY', from, until: '2027-02-01' },
    ]);
  });

  test('without a power that was seen is nobody', () => {
    expect(authorityOverTime([{ adult: 'aunt', kind: 'ATTORNEY', from }])).toEqual([]);
  });
});

describe('a partner', () => {
  test('needs no evidence', () => {
    const until = '2026-12-31';
    expect(authorityOverTime([{ adult: 'partner', kind: 'PARTNER', from, until }])).toEqual([
      { id: 'partner', authority: 'PARTNER', from, until },
    ]);
  });

  test('who is attorney too holds both offices', () => {
    const offices = authorityOverTime([
      { adult: 'partner', kind: 'PARTNER', from },
      { adult: 'partner', kind: 'ATTORNEY', from, evidenceOn: from },
    ]).map(one => one.authority);
    expect(offices.sort()).toEqual(['ATTORNEY', 'PARTNER']);
  });
});

test.each([
  ['PARENT_WITH', true],
  ['PARENT_WITHOUT', true],
  ['GUARDIAN', true],
  ['CO_AUTHORITY_NON_PARENT', true],
  ['UNKNOWN', true],
  ['SUPERVISION_ONLY', false],
  ['CURATOR', false],
  ['MENTOR', false],
  ['ATTORNEY', false],
  ['PARTNER', false],
] as const)('%s: a matter of gezag, %s', (kind, is) => {
  expect(isGezag(kind)).toBe(is);
});
