// Which lines a paragraph demands by what it tells of: class, about whom, in which domain (DB:623-627, law.md R01 and R17,
// decisions.md Q17).

import { describe, expect, test } from 'vitest';
import { demandedBy, TAGGED_CLASSES, type Tag, type TaggedClass } from '../../src/domain/containers/tags.js';

const tag = (dataClass: Tag['dataClass'], change: Partial<Tag> = {}): Tag => ({
  dataClass,
  about: 'STUDENT',
  domain: 'GENERAL',
  ...change,
});

describe('a paragraph demands', () => {
  test.each(TAGGED_CLASSES)('of class %s about the pupil the line of that class', dataClass => {
    expect(demandedBy(tag(dataClass))).toEqual([dataClass]);
  });

  test.each<[string, Tag, readonly TaggedClass[]]>([
    ['untagged: diagnosis and home, both', tag(null), ['D10', 'D15']],
    ['untagged and of care: no less', tag(null, { domain: 'CARE' }), ['D10', 'D15']],
    ['about a parent: home and family too', tag('D14', { about: 'PARENT' }), ['D14', 'D15']],
    ['about both: home and family too', tag('D13', { about: 'MIXED' }), ['D13', 'D15']],
    ['care in a general class: conclusions of care too', tag('D14', { domain: 'CARE' }), ['D12', 'D14']],
    ['care in a class of care: its own', tag('D10', { domain: 'CARE' }), ['D10']],
    ['all of it', tag('D08', { about: 'MIXED', domain: 'CARE' }), ['D08', 'D12', 'D15']],
  ])('%s', (_what, told, demanded) => {
    expect(demandedBy(told)).toEqual(demanded);
  });
});

test('no paragraph demands nothing', () => {
  for (const dataClass of [null, ...TAGGED_CLASSES])
    for (const about of ['STUDENT', 'PARENT', 'MIXED'] as const)
      for (const domain of ['GENERAL', 'CARE'] as const)
        expect(demandedBy({ dataClass, about, domain }).length).toBeGreaterThan(0);
});
