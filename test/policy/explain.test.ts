// What people are told about a rule and a decision, in Dutch and English.

import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.js';
import { explainDecision, explainHeldBack, explainRule } from '../../src/policy/explain.js';
import { heldBack } from '../../src/policy/held-back.js';
import { policy, policyOf, type Question } from '../../src/policy/policy.js';
import type { Rule } from '../../src/policy/rule.js';
import { type Fact, factEntry, factNames } from '../../src/policy/vocabulary/facts.js';

const ruleNamed = (id: string): Rule => policy.rules.find(rule => rule.id === id)!;

const noteForMentor: Question = {
  capacity: 'mentor',
  purpose: 'SICKNESS_GUIDANCE',
  action: 'read',
  resource: 'HealthFeedbackNote',
};

/** Only these facts hold. */
const holding =
  (...facts: readonly Fact[]) =>
  (fact: Fact): boolean =>
    facts.includes(fact);

describe('a rule', () => {
  test('says in Dutch who, what, for what, on which conditions, ground and source', () => {
    expect(explainRule(ruleNamed('healthFeedbackNote.read.mentor'), 'nl')).toBe(
      'Als mentor of leerkracht mag u inzien: relevante informatie voor school (HealthFeedbackNote, D11),' +
        ' voor aanwezigheid en verzuim, ziekteverzuimbegeleiding, preventief spreekuur, zorgcoordinatie of veiligheid,' +
        ' mits u neemt deel aan deze casus en u heeft een gedateerde geheimhoudingsverklaring en er is toestemming om dit met u te delen.' +
        ' Grondslag: toestemming (AVG 6(1)a, 7, 9(2)a; UAVG 5; BW 7:457(1); Jeugdwet 7.3.11(1)). Bron: DB:799; law.md 1.2 e.',
    );
  });

  test('says the same in English', () => {
    expect(explainRule(ruleNamed('healthFeedbackNote.read.mentor'), 'en')).toBe(
      'As mentor of leerkracht you may read: HealthFeedbackNote (relevante informatie voor school, D11),' +
        ' for attendance, sickness guidance, preventive talk, care coordination or safety,' +
        ' provided that you take part in this case and you gave a dated undertaking of confidentiality and there is consent to share this with you.' +
        ' Ground: consent (AVG 6(1)a, 7, 9(2)a; UAVG 5; BW 7:457(1); Jeugdwet 7.3.11(1)). Source: DB:799; law.md 1.2 e.',
    );
  });

  test('without conditions says so', () => {
    expect(explainRule(ruleNamed('consent.read.privacy-officer'), 'en')).toContain(
      'for oversight, without further condition.',
    );
  });

  test('that forbids says never', () => {
    const told = explainRule(ruleNamed('preventiveTalkReport.read.leerplichtambtenaar'), 'nl');
    expect(told).toMatch(/^Als leerplichtambtenaar mag u nooit inzien: .*, wat de feiten ook zijn\. /);
    expect(told).toContain('AVG 5(1)b');
  });

  test('with an obligation names it', () => {
    const rule: Rule = { ...ruleNamed('case.read.mentor'), obligations: ['TELL_SUBJECT'] };
    expect(explainRule(rule, 'nl')).toMatch(
      /Verplichting: de betrokkene wordt hiervan op de hoogte gesteld\.$/,
    );
    expect(explainRule(ruleNamed('case.read.mentor'), 'nl')).not.toContain('Verplichting');
  });

  test.each(policy.rules)('$id is told in both languages with its basis and source', rule => {
    for (const language of ['nl', 'en'] as const) {
      const told = explainRule(rule, language);
      expect(told).toContain(`(${rule.basis})`);
      expect(told).toContain(rule.source);
      expect(told).not.toMatch(/undefined|null|\s\s|\.\./);
      for (const fact of rule.facts) expect(told).toContain(factEntry(fact)[language]);
    }
  });
});

describe('a decision', () => {
  const explained = (
    question: Question,
    audience: 'partner' | 'officer',
    ...facts: readonly Fact[]
  ): string =>
    explainDecision({ question, decision: decide(question, holding(...facts)), language: 'en', audience });

  test('that permits tells the rule', () => {
    const told = explained(noteForMentor, 'partner', 'participates', 'bound_to_secrecy', 'consented');
    expect(told).toBe(`Permitted. ${explainRule(ruleNamed('healthFeedbackNote.read.mentor'), 'en')}`);
  });

  test('that refuses tells a partner what is missing', () => {
    expect(explained(noteForMentor, 'partner', 'participates', 'bound_to_secrecy')).toBe(
      'Refused. This needs: there is consent to share this with you.',
    );
  });

  test('that no rule could permit says so', () => {
    expect(
      explained({ ...noteForMentor, capacity: 'client-duo', purpose: 'LPW_SUPERVISION' }, 'partner'),
    ).toMatch(/^Refused\. No rule permits this \(systeem van DUO, HealthFeedbackNote/);
  });

  test('that a forbid settles tells the forbid', () => {
    const question = {
      ...noteForMentor,
      capacity: 'leerplichtambtenaar',
      purpose: 'LPW_SUPERVISION',
    } as const;
    const told = explained({ ...question, resource: 'PreventiveTalkReport' }, 'partner');
    expect(told).toMatch(/^Refused\. As leerplichtambtenaar you may never read: /);
  });

  // The refusal to a parent is neutral: nothing hints at an objection of the child (law.md 1.7, 4).
  test('of a frozen access is told to a parent as not released, and to the officer as it is', () => {
    const question: Question = {
      capacity: 'ouder',
      purpose: 'DATA_SUBJECT_RIGHTS',
      action: 'read',
      resource: 'HealthFeedback',
    };
    const facts = ['parent_with_authority', 'under_12', 'under_16', 'under_18'] as const;
    const [parent, officer] = [
      explained(question, 'partner', ...facts),
      explained(question, 'officer', ...facts),
    ];
    expect(parent).toBe('Refused. This needs: released by the care provider.');
    expect(officer).toContain('not frozen (not_frozen)');
  });

  test('about what is read never tells a partner a fact of the row, and tells the officer all', () => {
    const question: Question = {
      capacity: 'contactpersoon-preventief-spreekuur',
      purpose: 'PREVENTIVE_TALK',
      action: 'read',
      resource: 'PreventiveTalkReport',
    };
    expect(explained(question, 'partner')).toBe('Refused. There is none, or you do not see it.');
    expect(explained(question, 'officer')).toBe(
      'Refused. This needs: you wrote it yourself (author) and not yet handed over to the school (not_handed_over).',
    );
  });

  test('about what would be recorded tells a partner what is lacking of it', () => {
    const question: Question = {
      capacity: 'ondersteuningscoordinator',
      purpose: 'CARE_COORDINATION',
      action: 'write',
      resource: 'Participant',
    };
    expect(explained(question, 'partner', 'participates')).toBe(
      'Refused. This needs: it is of your own organisation.',
    );
  });

  test('of a forbid that looks at facts tells a partner nothing of them', () => {
    const permit = ruleNamed('healthFeedbackNote.read.mentor');
    const forbid: Rule = { ...permit, id: 'planted', effect: 'forbid', facts: ['not_frozen'] };
    const decision = decide(noteForMentor, holding('not_frozen'), policyOf([permit, forbid]));
    const common = { question: noteForMentor, decision, language: 'en' } as const;
    expect(explainDecision({ ...common, audience: 'partner' })).toBe(
      'Refused. There is none, or you do not see it.',
    );
    expect(explainDecision({ ...common, audience: 'officer' })).toContain('when not frozen');
  });

  test.each(policy.rules)(
    'refused for lack of everything $id asks names to no partner what must stay neutral',
    rule => {
      const { capacity, action, resource, purposes } = rule;
      const question: Question = { capacity, action, resource, purpose: purposes[0]! };
      const told = explained(question, 'partner');
      const untold = factNames.filter(fact => factEntry(fact).toldAs !== undefined || factEntry(fact).isAge);
      for (const fact of untold) expect(told).not.toContain(factEntry(fact).en);
    },
  );
});

describe('what is held back', () => {
  const told = (
    facts: readonly Fact[],
    language: 'nl' | 'en',
    question: Question = noteForMentor,
  ): string | null => {
    const held = heldBack(question, holding(...facts));
    return held === null ? null : explainHeldBack(held, language);
  };

  test('is told as what would open it', () => {
    expect(told(['participates', 'bound_to_secrecy'], 'nl')).toBe(
      'Hiervoor is nodig: er is toestemming om dit met u te delen.',
    );
    expect(told(['bound_to_secrecy'], 'en')).toBe(
      'This needs: there is consent to share this with you and you take part in this case.',
    );
  });

  test('is told as what alone is ever shown, where nothing is missing', () => {
    const question: Question = {
      capacity: 'jeugdarts',
      purpose: 'CARE_COORDINATION',
      action: 'read',
      resource: 'Agreement',
    };
    expect(told(['participates'], 'en', question)).toBe(
      'Of this you see only what meets the following: you were present or are named in it.',
    );
  });

  test('is nothing where nothing is held back', () => {
    expect(told(['participates', 'bound_to_secrecy', 'consented'], 'nl')).toBeNull();
  });
});
