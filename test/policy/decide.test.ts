// The decision itself: forbids win, the unknown never opens, and what is told of a refusal tells nothing else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, isEverPermitted, nearestRule } from '../../src/policy/decide.js';
import { heldBack } from '../../src/policy/held-back.js';
import { Judge } from '../../src/policy/judge.js';
import { policy, policyOf, type Question } from '../../src/policy/policy.js';
import { type Rule, rulesOf } from '../../src/policy/rule.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { type Fact, factNames } from '../../src/policy/vocabulary/facts.js';
import { resourceNames } from '../../src/policy/vocabulary/resources.js';

const mentorReads: Question = {
  capacity: 'mentor',
  purpose: 'ATTENDANCE',
  action: 'read',
  resource: 'HealthFeedback',
};
const holding =
  (...facts: Fact[]) =>
  (fact: Fact): boolean =>
    facts.includes(fact);

const questions = fc.constantFrom(...capacityNames).chain(capacity =>
  fc.record({
    capacity: fc.constant(capacity),
    purpose: fc.constantFrom(...entryOf(capacity).purposes),
    action: fc.constantFrom('read' as const, 'write' as const),
    resource: fc.constantFrom(...resourceNames),
  }),
);
const someFacts = fc.subarray([...factNames]);

describe('a mentor asks for the feedback of the jeugdarts', () => {
  test('is permitted while taking part and with consent, by a rule that says so', () => {
    const decision = decide(mentorReads, holding('participates', 'bound_to_secrecy', 'consented'));
    expect(decision.effect).toBe('permit');
    expect(decision.rule?.id).toBe('healthFeedback.read.mentor');
  });

  test('is refused without consent, and told what is missing', () => {
    expect(decide(mentorReads, holding('participates', 'bound_to_secrecy'))).toEqual({
      effect: 'refuse',
      rule: null,
      missing: [['consented']],
    });
  });

  test('is refused when it is not known whether there is consent', () => {
    expect(decide(mentorReads, fact => (fact === 'participates' ? true : undefined)).effect).toBe('refuse');
  });
});

describe('a forbid', () => {
  const [permit] = rulesOf('Case', {
    read: [{ capacities: ['mentor'], facts: [], ground: 'LINK', source: 'test' }],
  });
  const [forbid] = rulesOf('Case', {
    read: [
      {
        capacities: ['mentor'],
        facts: ['linked'],
        ground: 'LINK',
        source: 'test',
        effect: 'forbid',
        as: 'no',
      },
    ],
  });
  const table = policyOf([permit!, forbid!]);
  const question: Question = { ...mentorReads, resource: 'Case' };

  test('wins over a permit when its fact holds', () => {
    expect(decide(question, () => true, table).rule?.id).toBe('case.read.mentor.no');
  });
  test('falls by a plain no', () => {
    expect(decide(question, () => false, table).effect).toBe('permit');
  });
  test('stands when its fact is not known', () => {
    expect(decide(question, () => undefined, table).effect).toBe('refuse');
  });
  test('added anywhere never turns a refusal into a permission', () => {
    fc.assert(
      fc.property(questions, someFacts, someFacts, (asked, facts, conditions) => {
        fc.pre(entryOf(asked.capacity).purposes.some(purpose => purpose !== 'STATISTICS'));
        const line = {
          capacities: [asked.capacity],
          facts: conditions,
          ground: 'LINK',
          source: 'test',
          effect: 'forbid',
          as: 'added',
        } as const;
        const more = policyOf([...policy.rules, ...rulesOf(asked.resource, { [asked.action]: [line] })]);
        const was = decide(asked, holding(...facts)).effect;
        if (was === 'refuse') expect(decide(asked, holding(...facts), more).effect).toBe('refuse');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the leerplichtambtenaar and the preventive talk', () => {
  const asked: Question = {
    capacity: 'leerplichtambtenaar',
    purpose: 'LPW_SUPERVISION',
    action: 'read',
    resource: 'PreventiveTalkReport',
  };

  test('no facts at all open it', () => {
    expect(isEverPermitted(asked)).toBe(false);
    expect(decide(asked, () => true).effect).toBe('refuse');
    expect(nearestRule(asked)?.id).toBe('preventiveTalkReport.read.leerplichtambtenaar');
  });
  test('the contact person of the sitting reads the own draft', () => {
    const contact: Question = {
      ...asked,
      capacity: 'contactpersoon-preventief-spreekuur',
      purpose: 'PREVENTIVE_TALK',
    };
    expect(decide(contact, holding('author', 'not_handed_over')).effect).toBe('permit');
    expect(decide(contact, holding('author')).effect).toBe('refuse');
  });
});

describe('in general', () => {
  test('one fact more never closes what was open, where nothing forbids', () => {
    fc.assert(
      fc.property(questions, someFacts, fc.constantFrom(...factNames), (asked, facts, extra) => {
        if (decide(asked, holding(...facts)).effect === 'permit') {
          expect(decide(asked, holding(...facts, extra)).effect).toBe('permit');
        }
      }),
    );
  });
  test('what can never be permitted is never permitted', () => {
    fc.assert(
      fc.property(questions, someFacts, (asked, facts) => {
        if (!isEverPermitted(asked)) expect(decide(asked, holding(...facts)).effect).toBe('refuse');
      }),
    );
  });
  test('nobody may do anything for statistics but read numbers about many', () => {
    const forStatistics = (rule: Rule): boolean => rule.purposes.includes('STATISTICS');
    expect(policy.rules.filter(forStatistics).map(rule => rule.id)).toEqual([
      'statistic.read.client-ldos',
      'statistic.read.opdrachtgever',
    ]);
  });
  test('numbers about many are read for statistics, or for the main purpose where a capacity has no such purpose', () => {
    const asked = { action: 'read', resource: 'Statistic' } as const;
    expect(isEverPermitted({ ...asked, capacity: 'opdrachtgever', purpose: 'STATISTICS' })).toBe(true);
    expect(isEverPermitted({ ...asked, capacity: 'opdrachtgever', purpose: 'OVERSIGHT' })).toBe(false);
    expect(isEverPermitted({ ...asked, capacity: 'mentor', purpose: 'ATTENDANCE' })).toBe(true);
    expect(isEverPermitted({ ...asked, capacity: 'mentor', purpose: 'SAFETY' })).toBe(false);
  });
});

describe('what is told to be held back', () => {
  test('is nothing when the whole noun is open', () => {
    expect(heldBack(mentorReads, holding('participates', 'bound_to_secrecy', 'consented'))).toBeNull();
  });
  test('is the consent that is missing', () => {
    expect(heldBack(mentorReads, holding('participates', 'bound_to_secrecy'))).toEqual({
      missing: [['consented']],
      limitedTo: [],
    });
  });
  test('is care among the participants, whether there is any or not', () => {
    const asked: Question = { ...mentorReads, resource: 'Participant' };
    expect(heldBack(asked, holding('linked', 'participates', 'bound_to_secrecy'))?.missing).toContainEqual([
      'consented',
    ]);
  });
  test('never names a freeze to a parent', () => {
    const asked: Question = {
      capacity: 'ouder',
      purpose: 'DATA_SUBJECT_RIGHTS',
      action: 'read',
      resource: 'HealthFeedback',
    };
    const frozen = heldBack(asked, holding('parent_with_authority', 'under_12', 'under_16', 'under_18'));
    expect(frozen).toEqual({ missing: [['released_by_provider']], limitedTo: [] });
    expect(
      heldBack(asked, holding('parent_with_authority', 'under_12', 'under_16', 'under_18', 'not_frozen')),
    ).toBeNull();
  });
  test('is, for a parent and requests of consent, all but what is their own', () => {
    const asked: Question = {
      capacity: 'ouder',
      purpose: 'DATA_SUBJECT_RIGHTS',
      action: 'read',
      resource: 'Consent',
    };
    expect(heldBack(asked, () => false)).toEqual({ missing: [], limitedTo: ['own_data'] });
  });
});

describe('the judge', () => {
  const judge = new Judge({ capacity: 'mentor', purpose: 'ATTENDANCE' });
  const laid = (
    own: Record<string, boolean | string | null>,
    atCase: Record<string, boolean> | null,
  ): object => {
    const row = {};
    judge.lay(row, { resource: 'HealthFeedback', own, atCase });
    return row;
  };

  test('lets a row through whose facts hold, of the row and of its case', () => {
    expect(
      judge.mayRead(
        laid(
          { consented: '0b0e1c5e-0000-4000-8000-000000000000' },
          { participates: true, bound_to_secrecy: true },
        ),
        'HealthFeedback',
      ),
    ).toBe(true);
  });
  test('that refused a row before it was laid, or judged it by other facts, looks again', () => {
    const row = {};
    const lay = (consented: string | null): void =>
      judge.lay(row, {
        resource: 'HealthFeedback',
        own: { consented },
        atCase: { participates: true, bound_to_secrecy: true },
      });
    expect(judge.mayRead(row, 'HealthFeedback')).toBe(false);
    lay('x');
    expect(judge.mayRead(row, 'HealthFeedback')).toBe(true);
    lay(null);
    expect(judge.mayRead(row, 'HealthFeedback')).toBe(false);
  });
  test('that was told to forget refuses what it let through', () => {
    const forgetful = new Judge({ capacity: 'mentor', purpose: 'ATTENDANCE' });
    const row = {};
    forgetful.lay(row, {
      resource: 'HealthFeedback',
      own: { consented: 'x' },
      atCase: { participates: true, bound_to_secrecy: true },
    });
    expect(forgetful.mayRead(row, 'HealthFeedback')).toBe(true);
    forgetful.forget();
    expect(forgetful.mayRead(row, 'HealthFeedback')).toBe(false);
    expect(forgetful.judgementOn(row)).toBeUndefined();
  });
  test('refuses a row without consent, without facts, as another noun, or never laid before it', () => {
    const good = laid({ consented: 'x' }, { participates: true, bound_to_secrecy: true });
    expect(judge.mayRead(good, 'HealthFeedback')).toBe(true);
    expect(judge.mayRead(good, 'HealthFeedbackNote')).toBe(false);
    expect(
      judge.mayRead(
        laid({ consented: null }, { participates: true, bound_to_secrecy: true }),
        'HealthFeedback',
      ),
    ).toBe(false);
    expect(judge.mayRead(laid({}, null), 'HealthFeedback')).toBe(false);
    expect(judge.mayRead({}, 'HealthFeedback')).toBe(false);
    expect(judge.mayRead(null, 'HealthFeedback')).toBe(false);
  });
  test("does not take a case's consent for the item's own", () => {
    expect(
      judge.mayRead(
        laid({}, { participates: true, bound_to_secrecy: true, consented: true }),
        'HealthFeedback',
      ),
    ).toBe(false);
  });
});
