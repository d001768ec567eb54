// What a partner is told to be held back: the smallest sets of conditions, and nothing that is no news.
import { describe, expect, test } from 'vitest';
import { type HeldBack, heldBack } from '../../src/policy/held-back.js';
import type { Question } from '../../src/policy/policy.js';
import type { Line } from '../../src/policy/rule.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { holding, smallTable } from './small-table.js';

const asked: Question = { capacity: 'mentor', purpose: 'ATTENDANCE', action: 'read', resource: 'Case' };

/** Of a table with a permit for each of these sets of facts. */
const of = (permits: readonly Fact[][], holds: readonly Fact[] = [], more: Partial<Line>[] = []) => {
  const lines = permits.map((facts, index) => ({ facts, as: `p${index}` }));
  return heldBack(asked, holding(...holds), smallTable(...lines, ...more));
};
const nothingToldOf: HeldBack = { missing: [], limitedTo: [] };

describe('what is missing', () => {
  test.each<[string, Fact[][], Fact[][]]>([
    ['a set within another alone', [['consented', 'invited'], ['consented']], [['consented']]],
    [
      'both of two sets that overlap, in a fixed order',
      [
        ['invited', 'linked'],
        ['linked', 'consented'],
      ],
      [
        ['consented', 'linked'],
        ['invited', 'linked'],
      ],
    ],
    [
      'a set once, whatever the order of its conditions',
      [
        ['linked', 'invited'],
        ['invited', 'linked'],
      ],
      [['invited', 'linked']],
    ],
    ['no age, which nobody can do anything about', [['from_16'], ['consented']], [['consented']]],
  ])('is %s', (_what, permits, missing) => {
    expect(of(permits)).toEqual({ missing, limitedTo: [] });
    expect(of(permits.toReversed())).toEqual({ missing, limitedTo: [] });
  });

  test('is nothing where one permit opens the whole noun, whatever another lacks', () => {
    expect(of([['linked'], ['consented']], ['linked'])).toBeNull();
    expect(of([['linked'], ['consented']], [])).not.toBeNull();
  });

  test('is nothing that a forbid asks', () => {
    const never = { effect: 'forbid', facts: ['statutory'], as: 'never' } as const;
    expect(of([['consented']], [], [never])).toEqual({ missing: [['consented']], limitedTo: [] });
  });
});

describe('what it is limited to', () => {
  test('is told of the permits within reach, and of no other', () => {
    expect(of([['author'], ['participates', 'own_data']])).toEqual({
      missing: [['participates']],
      limitedTo: ['author'],
    });
  });

  test.each<Fact>(['own_organisation', 'asked_by_own_organisation', 'visible_participant_or_self'])(
    'is no news where it is %s',
    fact => {
      expect(of([[fact]])).toBeNull();
      expect(of([[fact], ['own_data']])).toEqual({ missing: [], limitedTo: ['own_data'] });
      expect(of([[fact], ['consented']])).toEqual({ missing: [['consented']], limitedTo: [] });
    },
  );

  test('is nothing where no permit speaks or only an age stands in the way, and yet it is held back', () => {
    expect(of([])).toEqual(nothingToldOf);
    expect(of([['from_16']])).toEqual(nothingToldOf);
  });
});
