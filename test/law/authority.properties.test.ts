// What holds of gezag whatever was recorded, in whatever order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar/iso-date.js';
import { authorityOverTime } from '../../src/domain/consent/authority-over-time.js';
import type { AuthorityKind, AuthorityRecord } from '../../src/domain/consent/authority-records.js';
import { parentalAuthorityPeriods } from '../../src/domain/consent/parental-authority-periods.js';
import { covers } from '../../src/domain/consent/situation.js';

const KINDS: readonly AuthorityKind[] = [
  'PARENT_WITH',
  'PARENT_WITHOUT',
  'GUARDIAN',
  'SUPERVISION_ONLY',
  'UNKNOWN',
];
const day = fc.integer({ min: 0, max: 900 }).map(days => addDays('2025-01-01', days));
const record: fc.Arbitrary<AuthorityRecord> = fc.record({
  adult: fc.constantFrom('mother', 'father', 'gi'),
  kind: fc.constantFrom(...KINDS),
  from: day,
  until: fc.option(day, { nil: undefined }),
  evidenceOn: fc.option(day, { nil: undefined }),
});
const recordsAndOrder = fc
  .array(record, { maxLength: 6 })
  .chain(records =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  );

describe('on any records', () => {
  test('the order of recording does not matter', () => {
    fc.assert(
      fc.property(recordsAndOrder, ([records, shuffled]) => {
        expect(authorityOverTime(shuffled)).toEqual(authorityOverTime(records));
        expect(parentalAuthorityPeriods(shuffled)).toEqual(parentalAuthorityPeriods(records));
      }),
    );
  });

  test('nobody is a known decider without evidence of at most 12 months, on any day', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), day, (records, on) => {
        for (const { id, authority } of authorityOverTime(records).filter(adult => covers(adult, on))) {
          if (authority === 'UNKNOWN' || authority === 'SUPERVISOR') continue;
          const evidence = records.filter(
            ({ adult, evidenceOn }) => adult === id && evidenceOn !== undefined,
          );
          expect(evidence.some(({ evidenceOn = '0001-01-01' }) => addDays(evidenceOn, 366) >= on)).toBe(true);
        }
      }),
    );
  });

  test('the reading periods of one adult never overlap', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), records => {
        const periods = parentalAuthorityPeriods(records);
        for (const [index, next] of periods.entries()) {
          const last = periods[index - 1];
          if (last?.adult !== next.adult) continue;
          expect((last.until ?? new Date(8.64e15)).getTime()).toBeLessThanOrEqual(next.from.getTime());
        }
      }),
    );
  });
});
