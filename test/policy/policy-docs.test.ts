// schema/policy.md tells every rule, fact, ground and row of the law, and marks what cannot hold yet.

import { beforeAll, describe, expect, test } from 'vitest';
import { impossibleFacts } from '../../src/database/facts/fact-sql.js';
import { DATA_CLASSES, itemFor } from '../../src/domain/consent/classes.js';
import { CONSENT_ROWS } from '../../src/domain/consent/consent-rows.js';
import { CUSTODY_ROWS } from '../../src/domain/consent/custody-rows.js';
import { STATUTES } from '../../src/domain/consent/statutes.js';
import { type Policy, policy, policyOf } from '../../src/policy/policy.js';
import { renderPolicyDocument } from '../../src/policy/render-docs.js';
import type { Rule } from '../../src/policy/rule.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { type Fact, factEntry, factNames } from '../../src/policy/vocabulary/facts.js';
import { grounds } from '../../src/policy/vocabulary/grounds.js';
import { resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';

const render = (of: Policy = policy, impossible: readonly Fact[] = impossibleFacts): string =>
  renderPolicyDocument({
    policy: of,
    impossibleFacts: impossible,
  });

let text: string;
beforeAll(() => {
  text = render();
});

/** The part under a heading, up to the next of the same height. */
function under(heading: string, of = text): string {
  const [, after = ''] = of.split(`\n${heading}\n`);
  const height = heading.split(' ', 1)[0];
  return after.split(`\n${height} `, 1)[0]!;
}

const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).map(cell => cell.trim());

/** The cell of a table whose row begins with a word, in the column of that head. */
function cell(table: string, row: string, column: string): string | undefined {
  const lines = table.split('\n').filter(line => line.startsWith('|'));
  const index =
    lines
      .map(cellsOf)
      .map(cells => cells.indexOf(column))
      .find(at => at > 0) ?? -1;
  return lines.map(cellsOf).find(cells => cells[1] === row)?.[index];
}

const headingOf = (resource: Rule['resource']): string => `### ${resource}: ${resourceEntry(resource).dutch}`;

describe('the rules', () => {
  test.each(resourceNames)('of %s are all told under it', resource => {
    const told = under(headingOf(resource));
    for (const rule of policy.rules.filter(one => one.resource === resource && one.effect === 'permit')) {
      const id = rule.id.replace(`.${rule.capacity}`, '');
      const line = told.split('\n').find(one => {
        const cells = cellsOf(one);
        const says = rule.facts.every(fact => cells[2]?.includes(`(\`${fact}\`)`));
        return says && cells[1]?.includes(`\`${rule.capacity}\``) && cells[7] === `\`${id}\``;
      });
      expect(line, rule.id).toBeDefined();
      expect(line).toContain(rule.basis);
      expect(line).toContain(rule.source);
    }
  });

  test('that forbid are told under no noun', () => {
    const told = under(headingOf('PreventiveTalkReport'));
    expect(told).toContain('`mentor`');
    expect(told).not.toContain('`leerplichtambtenaar`');
  });

  test('that forbid stand together, with the reason', () => {
    const told = under('## What is never allowed');
    for (const rule of policy.rules.filter(one => one.effect === 'forbid')) {
      expect(told).toContain(`Rule: \`${rule.id}\`.`);
    }
    expect(told).toContain('As leerplichtambtenaar you may never read: PreventiveTalkReport');
  });

  test('that need what does not exist yet are marked', () => {
    const told = under(headingOf('Pupil'));
    expect(told).toContain('(`client_scope`) *not yet*');
    expect(told).not.toContain('(`invited`) *not yet*');
    expect(told).not.toContain('(`linked`) *not yet*');
  });

  test('name their purposes where they serve fewer than their capacity has', () => {
    expect(under(headingOf('PreventiveTalkReport'))).toContain(
      '| attendance, care coordination, preventive talk |',
    );
    expect(under(headingOf('Case'))).not.toContain('attendance');
  });
});

describe('the matrix', () => {
  const matrix = (): string => under('## Matrix');
  const mark = (capacity: string, resource: string): string | undefined => {
    const tables = matrix().split('\n### ');
    const table = tables.find(one => one.includes(`| \`${resource}\` |`)) ?? '';
    return cell(table, `\`${capacity}\``, `\`${resource}\``);
  };

  test.each([
    ['jeugdarts', 'HealthFeedback', 'read, record'],
    ['mentor', 'HealthFeedback', 'read'],
    ['verzuimcoordinator', 'HealthFeedbackNote', ''],
    ['client-leerplicht', 'Pupil', '(read)'],
    ['privacy-officer', 'Consent', 'READ'],
    ['leerplichtambtenaar', 'PreventiveTalkReport', 'never read, never record'],
    ['leerplichtambtenaar', 'Case', 'read, record'],
  ])('says of %s and %s: %s', (capacity, resource, said) => {
    expect(mark(capacity, resource)).toBe(said);
  });

  test('has a mark exactly where there is a rule', () => {
    for (const capacity of capacityNames) {
      for (const resource of resourceNames) {
        const rules = policy.rules.filter(rule => rule.capacity === capacity && rule.resource === resource);
        expect((mark(capacity, resource) ?? '') === '', `${capacity} ${resource}`).toBe(rules.length === 0);
      }
    }
  });

  test('says that there is no capacity any more that sees nothing', () => {
    expect(matrix()).toContain('Every capacity has a rule.');
  });
});

describe('the vocabulary', () => {
  test.each(capacityNames)('tells of %s its main and other purposes', capacity => {
    const list = under('### Capacities');
    expect(cell(list, `\`${capacity}\``, 'Dutch')).toBe(entryOf(capacity).dutch);
    expect(cell(list, `\`${capacity}\``, 'Main purpose')).not.toBe('');
    const others = cell(list, `\`${capacity}\``, 'Other purposes');
    expect(others === '' ? 0 : others?.split(', ').length).toBe(entryOf(capacity).purposes.length - 1);
  });

  test.each(factNames)('tells of %s what it means and whether it can hold', fact => {
    const list = under('### Facts');
    expect(cell(list, `\`${fact}\``, 'English')).toBe(factEntry(fact).en);
    const now = (impossibleFacts as readonly Fact[]).includes(fact) ? 'cannot hold yet' : 'can hold';
    expect(cell(list, `\`${fact}\``, 'In this version')).toBe(now);
  });

  test('tells of every ground its basis', () => {
    for (const [name, { basis }] of Object.entries(grounds))
      expect(cell(under('### Grounds'), `\`${name}\``, 'Basis')).toBe(basis);
  });
});

describe('the law of consent', () => {
  test.each(CONSENT_ROWS)('has row $id with source, articles and mark', row => {
    const told = under('### Who decides');
    expect(cell(told, row.id, 'Who decides')).toBe(`${row.decides.en} (${row.decides.nl})`);
    expect(cell(told, row.id, 'Articles')).toBe(row.articles.join('; ') || '-');
    expect(cell(told, row.id, 'Source')).toBe(row.source || '-');
    expect(cell(told, row.id, 'Mark')).toBe(row.mark === 'read' ? 'read' : '**interpreted**');
  });

  test.each(CUSTODY_ROWS)('has row $id', row => {
    const told = under('### Who holds gezag');
    expect(cell(told, row.id, 'Rule')).toBe(`${row.rule.en} (${row.rule.nl})`);
    expect(cell(told, row.id, 'Articles')).toBe(row.articles.join('; ') || '-');
  });

  test.each(STATUTES)('has $article with its day', statute => {
    expect(cell(under('### Statutes with a date'), statute.article, 'In force from')).toBe(statute.validFrom);
  });

  test.each(DATA_CLASSES)('says whether %s moves by consent', dataClass => {
    const item = itemFor(dataClass, { sourceIsCare: false, parents: [] });
    const told = cell(under('### Which data move by consent'), dataClass, 'By consent');
    expect(told).toBe(item === undefined ? 'never' : 'yes');
  });

  test('says what a class holds', () => {
    expect(cell(under('### Which data move by consent'), 'D12', 'Holds')).toBe(
      'conclusion, advice and agreements of the jeugdarts',
    );
  });
});

describe('the document', () => {
  test('names the version of the rules that it tells', () => {
    expect(text).toContain(policy.hash);
  });

  test('is plain ASCII without a gap', () => {
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test('keeps its tables whole, whatever a source says', () => {
    const split = policyOf(policy.rules.map(rule => ({ ...rule, source: 'one | two' })));
    const [line] = under(headingOf('Case'), render(split))
      .split('\n')
      .filter(one => one.includes('`linked`'));
    expect(cellsOf(line!)).toHaveLength(9);
  });

  test('is the same each time', () => {
    expect(render()).toBe(text);
  });

  test('changes with a rule, and with a fact that comes to hold', () => {
    const without = policyOf(policy.rules.filter(rule => rule.id !== 'case.read.mentor'));
    expect(under('## Matrix', render(without))).not.toBe(under('## Matrix'));
    expect(under(headingOf('Case'), render(without))).not.toBe(under(headingOf('Case')));
    expect(under('## Matrix', render(policy, []))).not.toBe(under('## Matrix'));
  });
});
