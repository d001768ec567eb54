// Which phase of a case may follow which, in each protocol: every pair, and each step that a source describes.

import { describe, expect, test } from 'vitest';
import { casePhases, phaseProtocols } from '../../../src/domain/phases/phases.js';
import { caseResults, following, stepOf } from '../../../src/domain/phases/what-follows.js';

const step = (words: string) => {
  const [protocol, from, to] = words.split(' ') as never[];
  return stepOf(protocol!, from!, to!);
};

describe('a step that a source describes', () => {
  test('cites its passage', () => {
    for (const { source } of following) expect(source).toMatch(/^(DB|AM|FM|SP):\d/);
    for (const source of Object.values(caseResults)) expect(source).toMatch(/^(DB|AM):\d|^interpretation/);
  });

  test.each([
    ['SHERTOGENBOSCH PH0 PH1', 'FOLLOWS'],
    ['SHERTOGENBOSCH PH3 PH4', 'FOLLOWS'],
    // "Vanuit elke situatie" (DB:1024).
    ['SHERTOGENBOSCH PH0 PH7', 'FOLLOWS'],
    ['STAPPENPLAN PH0 PH7', 'SKIPS'],
    ['STAPPENPLAN PH5 PH7', 'FOLLOWS'],
    ['AMSTELLAND_EN_MEERLANDEN PH4 PH7', 'FOLLOWS'],
    ['AMSTERDAM PH5 PH7', 'SKIPS'],
    ['AMSTERDAM PH5 PH6', 'FOLLOWS'],
    ['AMSTERDAM PH6 PH7', 'FOLLOWS'],
    ['AMSTERDAM PH8 PH6', 'FOLLOWS'],
    ['SHERTOGENBOSCH PH5 PH6', 'NEVER'],
    ['STAPPENPLAN PH5 PH6', 'NEVER'],
    ['AMSTELLAND_EN_MEERLANDEN PH5 PH6', 'NEVER'],
    ['SHERTOGENBOSCH PH8 PH7', 'FOLLOWS'],
    ['SHERTOGENBOSCH PH7 PH4', 'RETURNS'],
    ['SHERTOGENBOSCH PH6 PH8', 'NEVER'],
  ])('%s: %s', (words, expected) => {
    expect(step(words)).toBe(expected);
  });
});

describe.each(phaseProtocols)('in the protocol %s', protocol => {
  test('nothing leads to a signal, into a closed case or out of one, or where the case is', () => {
    for (const from of casePhases)
      for (const to of casePhases)
        if (from === to || to === 'PH0' || to === 'PH9' || from === 'PH9')
          expect([from, to, stepOf(protocol, from, to)]).toEqual([from, to, 'NEVER']);
  });

  test('after a doorbraakoverleg alone something is monitored, and from everywhere one comes there', () => {
    const open = casePhases.filter(one => one !== 'PH9');
    expect(open.filter(from => stepOf(protocol, from, 'PH8') !== 'NEVER')).toEqual(['PH7']);
    expect(open.filter(from => stepOf(protocol, from, 'PH7') === 'NEVER')).toEqual(['PH7']);
  });
});
