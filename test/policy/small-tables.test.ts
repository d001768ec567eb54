// What a decision says besides yes or no: what is missing, whether asking can ever help, which rule comes nearest.
import { describe, expect, test } from 'vitest';
import { decide, isEverPermitted, nearestRule } from '../../src/policy/decide.js';
import { policyOf, type Question, rulesFor, rulesOfCapacity } from '../../src/policy/policy.js';
import type { Line } from '../../src/policy/rule.js';
import { holding, smallTable, someRules } from './small-table.js';

const asked: Question = { capacity: 'mentor', purpose: 'ATTENDANCE', action: 'read', resource: 'Case' };
const forbid = { effect: 'forbid', as: 'never' } as const;

describe('a decision', () => {
  const table = smallTable({ facts: ['linked', 'invited'] }, { ...forbid, facts: ['not_frozen'] });

  test('by a permit lacks nothing', () => {
    const { effect, rule, missing } = decide(asked, holding('linked', 'invited'), table);
    expect([effect, rule?.id, missing]).toEqual(['permit', 'case.read.mentor', []]);
  });

  test('by a forbid names it and asks for nothing', () => {
    const { effect, rule, missing } = decide(asked, holding('linked', 'invited', 'not_frozen'), table);
    expect([effect, rule?.id, missing]).toEqual(['refuse', 'case.read.mentor.never', []]);
  });

  test('by no rule tells what the permits lack, and nothing of a forbid that fell', () => {
    expect(decide(asked, holding('linked'), table)).toEqual({
      effect: 'refuse',
      rule: null,
      missing: [['invited']],
    });
  });
});

describe('whether facts could ever open it', () => {
  test.each<[string, Partial<Line>[], boolean]>([
    ['no rule', [], false],
    ['a permit without conditions', [{}], true],
    ['a permit with a condition', [{ facts: ['linked'] }], true],
    ['a forbid that always stands', [{}, forbid], false],
    ['a forbid that may fall', [{}, { ...forbid, facts: ['linked'] }], true],
    ['only a forbid that may fall', [{ ...forbid, facts: ['linked'] }], false],
  ])('with %s', (_what, lines, expected) => {
    expect(isEverPermitted(asked, undefined, smallTable(...lines))).toBe(expected);
  });

  test('on one ground, only a permit on that ground counts', () => {
    const table = smallTable({ ground: 'CONSENT', facts: ['consented'] }, { as: 'other', facts: ['linked'] });
    expect(isEverPermitted(asked, 'CONSENT', table)).toBe(true);
    expect(isEverPermitted(asked, 'REGIE', table)).toBe(false);
    const shutOut = smallTable({ ...forbid, ground: 'CONSENT', facts: ['consented'] });
    expect(isEverPermitted(asked, 'CONSENT', shutOut)).toBe(false);
  });
});

describe('the rule that comes nearest', () => {
  const nearest = (question: Partial<Question>, ...lines: Partial<Line>[]) =>
    nearestRule({ ...asked, ...question }, smallTable(...lines))?.id;

  test.each<[string, Partial<Line>[], string | undefined]>([
    ["is the asker's forbid, also after a permit", [{}, forbid], 'case.read.mentor.never'],
    [
      "is the asker's permit, also after the forbid of another",
      [{ purposes: ['PREVENTIVE_TALK'] }, { ...forbid, capacities: ['jeugdarts'] }],
      'case.read.mentor',
    ],
    [
      "is the asker's permit, also after the permit of another",
      [{ capacities: ['jeugdarts'] }, { purposes: ['PREVENTIVE_TALK'] }],
      'case.read.mentor',
    ],
    [
      'is the permit of another where the asker has none',
      [
        { ...forbid, capacities: ['jeugdarts'] },
        { capacities: ['regisseur'] },
        { capacities: ['schoolleiding'] },
      ],
      'case.read.regisseur',
    ],
    ['is none where all are only forbidden', [{ ...forbid, capacities: ['jeugdarts'] }], undefined],
  ])('%s', (_what, lines, id) => {
    expect(nearest({}, ...lines)).toBe(id);
  });

  test('is one of the same noun and action', () => {
    expect(nearest({ action: 'write' }, {})).toBeUndefined();
    expect(nearest({ resource: 'Pupil' }, {})).toBeUndefined();
  });
});

describe('the rules that speak', () => {
  const table = policyOf([
    ...someRules([{}, forbid, { capacities: ['jeugdarts'] }, { as: 'talk', purposes: ['PREVENTIVE_TALK'] }]),
    ...someRules([{}], 'Case', 'write'),
    ...someRules([{}], 'Pupil'),
  ]);
  const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

  test('to a question are each named once, forbids first', () => {
    expect(ids(rulesFor(asked, table))).toEqual(['case.read.mentor.never', 'case.read.mentor']);
    expect(ids(rulesFor({ ...asked, capacity: 'jeugdarts', purpose: 'BREAKTHROUGH' }, table))).toEqual([
      'case.read.jeugdarts',
    ]);
  });

  test('to a question of which no rule speaks are none', () => {
    expect(rulesFor({ ...asked, capacity: 'client-duo' }, table)).toEqual([]);
  });

  test('of a capacity are those for whatever purpose, of that noun and action', () => {
    const own = ids(rulesOfCapacity('Case', 'read', 'mentor', table));
    expect(own).toEqual(['case.read.mentor', 'case.read.mentor.never', 'case.read.mentor.talk']);
    expect(ids(rulesOfCapacity('Case', 'write', 'mentor', table))).toEqual(['case.write.mentor']);
    expect(rulesOfCapacity('Case', 'write', 'jeugdarts', table)).toEqual([]);
  });
});
