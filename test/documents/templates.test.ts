// The texts of the letters: each passage has its source, each slot is used, and what is filled in stands there as it is.

import { describe, expect, test } from 'vitest';
import { counted, dutchDay } from '../../src/documents/dutch-words.js';
import { type Filling, fillTemplate, type LetterTemplate } from '../../src/documents/letter-template.js';
import { templateOn, templates } from '../../src/documents/templates.js';

const each = templates.map(one => [one.id, one] as const);

const texts = ({ passages }: LetterTemplate): string[] =>
  passages.flatMap(passage => {
    if (passage.kind === 'list') return [`{${passage.slot}}`];
    return passage.kind === 'facts' ? passage.rows.map(([, text]) => text) : [passage.text];
  });

const used = (template: LetterTemplate): string[] => {
  const inText = texts(template).flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!));
  const asked = template.passages.flatMap(({ when }) => (when === undefined ? [] : [when]));
  return [...new Set([...inText, ...asked])].sort();
};

const small: LetterTemplate = {
  id: 'proef',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Proef',
  slots: ['naam', 'dagen', 'soms'],
  passages: [
    { kind: 'paragraph', text: 'Beste {naam},', source: 'DB:1' },
    { kind: 'list', slot: 'dagen', when: 'dagen', source: 'DB:1' },
    { kind: 'facts', rows: [['Naam', '{naam}']], when: 'soms', source: 'DB:1' },
  ],
};

describe('every text', () => {
  test.each(each)('%s cites where each passage is from, and uses all of its slots', (_id, template) => {
    for (const { source } of template.passages)
      expect(source).toMatch(/DB:\d|AM:\d|law\.md|decisions\.md|exchange\.md|LPW|Besluit ROD/);
    expect(used(template)).toEqual([...template.slots].sort());
  });

  test.each(each)('%s speaks of nothing of health or care', (_id, template) => {
    const said = texts(template).join(' ').replace('en niets over gezondheid', '');
    expect(said).not.toMatch(/ziek|arts|ggd|jgz|\bzorg(?!adviesteam)|hulp|gezondheid|diagnose|advies over/i);
  });

  test('says to parents of 16 and 17 nothing but facts', () => {
    for (const id of ['feiten-verzuim', 'feiten-melding']) {
      const said = texts(templateOn(id, '2026-10-05')).join(' ');
      expect(said).not.toMatch(/reden|aanleiding|gesprek|uitnodig|zat\b|zorgadviesteam|afspra|soort/i);
    }
  });
});

describe('a text', () => {
  const filling: Filling = { naam: 'Ad {soms} $1', dagen: ['een', 'twee'], soms: null };

  test('is filled as it is, and leaves out what nothing fills', () => {
    expect(fillTemplate(small, filling).blocks).toEqual([
      { kind: 'paragraph', text: 'Beste Ad {soms} $1,' },
      { kind: 'list', items: ['een', 'twee'] },
    ]);
    expect(fillTemplate(small, { ...filling, dagen: [], soms: 'ja' }).blocks.map(one => one.kind)).toEqual([
      'paragraph',
      'facts',
    ]);
  });

  test.each<[string, Filling]>([
    ['a slot left out', { naam: 'QQ', dagen: [] }],
    ['a slot too many', { ...filling, reden: 'QQ' }],
    ['a list for a text', { ...filling, naam: ['QQ'] }],
    ['a text for a list', { ...filling, dagen: 'QQ' }],
  ])('is not made with %s, and the fault says no value', (_what, wrong) => {
    expect(() => fillTemplate(small, wrong)).toThrow(RangeError);
    expect(() => fillTemplate(small, wrong)).not.toThrow(/Ad|QQ/);
  });

  test('holds from its day on, in its latest version', () => {
    const later = { ...small, version: 2, validFrom: '2027-01-01' } as const;
    const both = [small, later];
    expect(templateOn('proef', '2026-12-31', both).version).toBe(1);
    expect(templateOn('proef', '2027-01-01', both).version).toBe(2);
    expect(() => templateOn('proef', '2021-12-31', both)).toThrow(RangeError);
    expect(() => templateOn('ander', '2026-12-31', both)).toThrow(RangeError);
  });

  test('no two versions of one text are the same', () => {
    const keys = templates.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('days and numbers are written in Dutch', () => {
  expect(dutchDay('2026-10-05')).toBe('maandag 5 oktober 2026');
  expect(dutchDay('2028-02-29')).toBe('dinsdag 29 februari 2028');
  expect([0.5, 1, 2].map(one => counted(one, 'lesuur', 'lesuren'))).toEqual([
    '0,5 lesuren',
    '1 lesuur',
    '2 lesuren',
  ]);
});
