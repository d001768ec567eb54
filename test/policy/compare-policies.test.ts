// Two versions of the policy side by side: what is gained and lost, over every combination of facts and over the demo.

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { policyDiff, policyFrom } from '../../src/cli/policy-diff.js';
import { comparePolicies } from '../../src/policy/compare-policies.js';
import { policy, policyOf } from '../../src/policy/policy.js';
import type { Rule } from '../../src/policy/rule.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const edited = (id: string, change: Partial<Rule>): Rule[] =>
  policy.rules.map(rule => (rule.id === id ? { ...rule, ...change } : rule));
const without = (id: string): Rule[] => policy.rules.filter(rule => rule.id !== id);

const mentorsCase = policy.rules.find(rule => rule.id === 'case.read.mentor')!;

describe('over every combination of facts', () => {
  test('a policy differs in nothing from itself', () => {
    expect(comparePolicies(policy, policy)).toEqual([]);
  });

  test('a rule that is gone is lost for each of its purposes, with the facts that it asked', () => {
    const found = comparePolicies(policy, policyOf(without(mentorsCase.id)));
    expect(found.map(one => one.question.purpose).sort()).toEqual([...mentorsCase.purposes].sort());
    for (const one of found) {
      expect(one).toMatchObject({
        gained: 0,
        lost: 1,
        combinations: 2,
        gainedWith: null,
        lostWith: ['linked'],
      });
      expect(one.question).toMatchObject({ capacity: 'mentor', action: 'read', resource: 'Case' });
    }
    const back = comparePolicies(policyOf(without(mentorsCase.id)), policy);
    expect(back.every(one => one.gained === 1 && one.lost === 0)).toBe(true);
  });

  test('a rule that asks another fact is gained with the one and lost with the other', () => {
    const found = comparePolicies(policy, policyOf(edited(mentorsCase.id, { facts: ['participates'] })));
    expect(found[0]).toMatchObject({
      combinations: 4,
      gained: 1,
      lost: 1,
      gainedWith: ['participates'],
      lostWith: ['linked'],
    });
  });

  test('an alternative that another rule has already changes nothing', () => {
    const [permit] = policy.rules.filter(rule => rule.facts.length > 0 && rule.effect === 'permit');
    const twice = [...policy.rules, { ...permit!, id: 'again', facts: [...permit!.facts, 'self' as const] }];
    expect(comparePolicies(policy, policyOf(twice))).toEqual([]);
  });

  test('a forbid takes away whatever permits', () => {
    const forbid: Rule = { ...mentorsCase, id: 'forbidden', effect: 'forbid', facts: [] };
    const found = comparePolicies(policy, policyOf([...policy.rules, forbid]));
    expect(found.every(one => one.lost === 1 && one.gained === 0)).toBe(true);
    expect(found.length).toBe(mentorsCase.purposes.length);
  });
});

describe('the command', () => {
  const folder = temporaryFolder();
  const fileOf = (name: string, rules: readonly Rule[]): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(rules));
    return file;
  };
  const { superuser } = inject('cluster');
  const adminUrl = `postgres://${encodeURIComponent(superuser.user)}:${encodeURIComponent(superuser.password)}@${encodeURIComponent(superuser.host)}:${superuser.port}/postgres`;

  test('tells what is gained and lost over the demo, and names nobody', async () => {
    const lines = await policyDiff(
      ['now', fileOf('new.json', edited(mentorsCase.id, { facts: [] }))],
      adminUrl,
    );
    expect(lines[0]).toMatch(new RegExp(`^${policy.hash} > [0-9a-f]{64}$`));
    expect(lines).toContain(
      `over every combination of facts: ${mentorsCase.purposes.length} questions answered otherwise`,
    );
    const demo = lines.filter(line =>
      /^GAINED mentor for \S+, Case: \d+ people, \d+ of \d+ cases$/.test(line),
    );
    expect(demo.length).toBe(mentorsCase.purposes.length);
    expect(lines.join('\n')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    const lost = await policyDiff(
      [fileOf('old.json', edited(mentorsCase.id, { facts: [] })), 'now'],
      adminUrl,
    );
    expect(lost.filter(line => line.startsWith('LOST mentor')).length).toBe(2 * mentorsCase.purposes.length);
  });

  test('says nothing differs where nothing does', async () => {
    const lines = await policyDiff(['now', 'now'], adminUrl);
    expect(lines.slice(1)).toEqual([
      'over every combination of facts: 0 questions answered otherwise',
      'over the demo: 0 changes',
    ]);
  });

  test('refuses what is no policy', async () => {
    await expect(policyDiff(['now'], adminUrl)).rejects.toThrow('needs two policies');
    expect(() => policyFrom(join(folder, 'nowhere.json'))).toThrow('a policy is');
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"rules": "none"}');
    expect(() => policyFrom(broken)).toThrow('a policy is');
    expect(policyFrom(fileOf('same.json', policy.rules)).hash).toBe(policy.hash);
  });
});
