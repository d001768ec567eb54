// What the policy document says of tables that today's is not: without a forbid, with an obligation, with no capacity idle.
import { describe, expect, test } from 'vitest';
import { table } from '../../src/policy/documents/markdown.js';
import { explainDecision, explainRule } from '../../src/policy/explain.js';
import { policyOf } from '../../src/policy/policy.js';
import { renderPolicyDocument } from '../../src/policy/render-docs.js';
import type { Line } from '../../src/policy/rule.js';
import { capacityNames } from '../../src/policy/vocabulary/capacities.js';
import { smallTable, someRules } from './small-table.js';

const documentOf = (...lines: Partial<Line>[]): string =>
  renderPolicyDocument({ policy: smallTable(...lines), impossibleFacts: [] });
const told = { as: 'told', obligations: ['TELL_SUBJECT'] } as const;

describe('a cell', () => {
  test.each([
    ['one | two', '| one \\| two |'],
    ['one\ntwo', '| one two |'],
    ['', '|   |'],
  ])('that holds %j stays one cell', (text, line) => {
    expect(table(['Head'], [[text]]).split('\n')).toEqual(['| Head |', '| --- |', line]);
  });
});

describe('the matrix', () => {
  const marksOf = (...lines: Partial<Line>[]): string | undefined =>
    documentOf(...lines)
      .split('\n### Consent\n')[0]
      ?.split('\n')
      .find(line => line.startsWith('| `mentor` |'))
      ?.split('|')[2]
      ?.trim();

  test.each<{ what: string; mark: string | undefined; lines: Partial<Line>[] }>([
    { what: 'a permit on a condition', mark: 'read', lines: [{ facts: ['linked'] }] },
    {
      what: 'a permit without and one with a condition',
      mark: 'READ',
      lines: [{}, { as: 'more', facts: ['linked'] }],
    },
    {
      what: 'a forbid whatever the facts',
      mark: 'never read',
      lines: [{}, { as: 'never', effect: 'forbid' }],
    },
    {
      what: 'a forbid on a condition',
      mark: 'read',
      lines: [{ facts: ['linked'] }, { as: 'not', effect: 'forbid', facts: ['self'] }],
    },
    {
      what: 'nothing but a forbid on a condition',
      mark: undefined,
      lines: [{ effect: 'forbid', facts: ['self'] }],
    },
  ])('says of $what: $mark', ({ lines, mark }) => {
    expect(marksOf(...lines)).toBe(mark);
  });

  test('names the capacities that no rule names, if there are any', () => {
    const [rule] = someRules([{}]);
    const all = capacityNames.map(capacity => ({ ...rule!, id: `case.read.${capacity}`, capacity }));
    const document = renderPolicyDocument({ policy: policyOf(all), impossibleFacts: [] });
    expect(document).toContain('\nEvery capacity has a rule.\n');
    expect(document).not.toContain('No rule of this version names');
    expect(documentOf({})).not.toContain('Every capacity has a rule.');
    expect(documentOf({})).toContain('No rule of this version names: `leerling` (leerling vanaf 12 jaar), ');
  });
});

describe('the document', () => {
  test('says that nothing is forbidden where nothing is', () => {
    expect(documentOf({})).toContain('\nNothing of the kind.\n');
    expect(documentOf({ as: 'never', effect: 'forbid' })).not.toContain('Nothing of the kind.');
  });

  test('tells an obligation with the purposes of its rule', () => {
    const owed = "the capacity's own; obligation: the person concerned is told of it";
    expect(documentOf(told)).toContain(`| ${owed} | \`case.read.told\` |`);
    expect(documentOf({})).not.toContain('obligation:');
    const twice = someRules([told]).map(rule => ({
      ...rule,
      obligations: [...rule.obligations, ...rule.obligations],
    }));
    expect(renderPolicyDocument({ policy: policyOf(twice), impossibleFacts: [] })).toContain(
      `${owed}; the person concerned is told of it |`,
    );
  });
});

describe('an explanation', () => {
  test('tells the obligation in English too', () => {
    expect(someRules([told]).map(rule => explainRule(rule, 'en'))).toEqual([
      expect.stringMatching(/ Obligation: the person concerned is told of it\.$/),
    ]);
  });

  test('of a permission that no rule gave is that of a refusal', () => {
    const question = { capacity: 'mentor', purpose: 'ATTENDANCE', action: 'read', resource: 'Case' } as const;
    const decision = { effect: 'permit', rule: null, missing: [] } as const;
    expect(explainDecision({ question, decision, language: 'en', audience: 'partner' })).toBe(
      'Refused. No rule permits this (mentor of leerkracht, Case (casus, D29), attendance).',
    );
  });
});
