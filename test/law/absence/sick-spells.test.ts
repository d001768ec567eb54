// Reports of sickness as they are known on a day: which have ended, and how those that overlap are one.
import { describe, expect, test } from 'vitest';
import type { Spell } from '../../../src/domain/absence/registration.js';
import { knownSpells } from '../../../src/domain/absence/sick-spells.js';
import { sick } from './registering.js';

const TODAY = '2025-09-30';
const known = (...spells: readonly Spell[]) =>
  knownSpells(spells, TODAY).map(
    ({ fromDay, lastDay, hasEnded, unclear }) =>
      `${fromDay.slice(5)}..${lastDay.slice(5)}${hasEnded ? '' : ' lasts'}${unclear ? ' unclear' : ''}`,
  );

describe('a report', () => {
  test.each([
    ['that has ended', sick('2025-09-01', '2025-09-02'), ['09-01..09-02']],
    ['that ends today', sick('2025-09-01', '2025-09-30'), ['09-01..09-30']],
    ['that will end tomorrow', sick('2025-09-01', '2025-10-01'), ['09-01..09-30 lasts']],
    ['that lasts', sick('2025-09-01', null), ['09-01..09-30 lasts']],
    ['of today', sick('2025-09-30', null), ['09-30..09-30 lasts']],
    ['of tomorrow', sick('2025-10-01', null), []],
    ['that ends before it begins', sick('2025-09-02', '2025-09-01'), []],
  ] as const)('%s', (_what, spell, expected) => expect(known(spell)).toEqual(expected));
});

describe('two reports', () => {
  const first = sick('2025-09-08', '2025-09-12');
  test.each([
    ['one after the other', sick('2025-09-13', '2025-09-14', true), ['09-08..09-12', '09-13..09-14 unclear']],
    ['that share a day', sick('2025-09-12', '2025-09-14', true), ['09-08..09-14 unclear']],
    ['of which one lies within the other', sick('2025-09-09', '2025-09-10'), ['09-08..09-12']],
    ['of which one lasts', sick('2025-09-10', null), ['09-08..09-30 lasts']],
    ['that are the same', first, ['09-08..09-12']],
    ['of which the later came first', sick('2025-09-01', '2025-09-02'), ['09-01..09-02', '09-08..09-12']],
  ] as const)('%s', (_what, other, expected) => {
    expect(known(first, other)).toEqual(expected);
    expect(known(other, first)).toEqual(expected);
  });

  test('and a third that overlaps the last of them only', () => {
    const reports = [first, sick('2025-09-15', '2025-09-16'), sick('2025-09-16', '2025-09-18', true)];
    expect(known(...reports)).toEqual(['09-08..09-12', '09-15..09-18 unclear']);
    expect(known(...reports.map(one => ({ ...one, unclear: !one.unclear })))).toEqual([
      '09-08..09-12 unclear',
      '09-15..09-18 unclear',
    ]);
  });

  test('that overlap, both clear, stay clear', () => {
    expect(known(first, sick('2025-09-11', '2025-09-15'))).toEqual(['09-08..09-15']);
  });
});
