// The judge of rows: whose answers count for which row, what the record gets to see, and what is held back in a case.
import { describe, expect, test } from 'vitest';
import { caseKey, type FactValue, type FactValues, Judge } from '../../src/policy/judge.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';

const proof = '0b0e1c5e-0000-4000-8000-000000000000';
const noun: Resource = 'HealthFeedback';
const mentor = () => new Judge({ capacity: 'mentor', purpose: 'ATTENDANCE' });

/** A row laid before a judge, of a noun that a mentor reads as participant and with consent. */
function laid(judge: Judge, own: FactValues, atCase: FactValues | null): object {
  const row = {};
  judge.lay(row, { resource: noun, own, atCase });
  return row;
}

describe('an answer of the database', () => {
  test.each<[FactValue, boolean]>([
    [proof, true],
    [true, true],
    [false, false],
    [null, false],
    ['', false],
  ])('%j opens: %s', (consented, opens) => {
    const judge = mentor();
    expect(
      judge.mayRead(laid(judge, { consented }, { participates: true, bound_to_secrecy: true }), noun),
    ).toBe(opens);
  });

  test('about the case, that asking makes sense, is no consent for the item', () => {
    const judge = mentor();
    const asked = { participates: true, bound_to_secrecy: true, [caseKey('consented', noun)]: true };
    expect(judge.mayRead(laid(judge, {}, asked), noun)).toBe(false);
    expect(judge.mayRead(laid(judge, { consented: proof }, asked), noun)).toBe(true);
  });

  test('is kept in a case under its name, and of consent for each class of data', () => {
    expect(caseKey('participates', noun)).toBe('participates');
    expect(caseKey('consented', noun)).toBe('consented:D12');
    expect(caseKey('consented', 'HealthFeedbackNote')).toBe('consented:D11');
  });
});

describe('two rows, one after the other', () => {
  test('are judged each by its own answers', () => {
    const judge = mentor();
    const open = laid(judge, { consented: proof }, { participates: true, bound_to_secrecy: true });
    const shut = laid(judge, { consented: null }, { participates: true, bound_to_secrecy: true });
    for (const [row, may] of [
      [open, true],
      [shut, false],
      [shut, false],
      [open, true],
    ] as const)
      expect(judge.mayRead(row, noun)).toBe(may);
  });

  test('with the same answers of their own are judged each by its own case', () => {
    const judge = mentor();
    const own = { consented: proof };
    expect(judge.mayRead(laid(judge, own, { participates: true, bound_to_secrecy: true }), noun)).toBe(true);
    expect(judge.mayRead(laid(judge, own, { participates: false, bound_to_secrecy: true }), noun)).toBe(
      false,
    );
    expect(judge.mayRead(laid(judge, own, null), noun)).toBe(false);
  });
});

describe('the judgement for the record', () => {
  test('names the facts of the rule that settled it, with what proves them', () => {
    const judge = mentor();
    const judgement = judge.judgementOn(
      laid(judge, { consented: proof, author: true }, { participates: true, bound_to_secrecy: true }),
    );
    expect(judgement?.decision.rule?.id).toBe('healthFeedback.read.mentor');
    expect(judgement?.asked).toEqual({ participates: true, bound_to_secrecy: true, consented: proof });
  });

  test('names none where no rule settled it', () => {
    const judge = mentor();
    const judgement = judge.judgementOn(laid(judge, {}, { participates: true, bound_to_secrecy: true }));
    expect(judgement?.decision).toEqual({ effect: 'refuse', rule: null, missing: [['consented']] });
    expect(judgement?.asked).toEqual({});
  });

  test('is there only of a row that was laid', () => {
    const judge = mentor();
    expect(judge.judgementOn({})).toBeUndefined();
    expect(judge.judgementOn(laid(judge, {}, null))).toBeDefined();
  });
});

describe('what is held back in a case', () => {
  const withConsent = { participates: true, bound_to_secrecy: true, [caseKey('consented', noun)]: true };

  test('is the consent for this class, which that for another does not stand for', () => {
    const judge = mentor();
    const row = laid(judge, {}, withConsent);
    expect(judge.heldBackIn(row, noun)).toBeNull();
    expect(judge.heldBackIn(row, 'HealthFeedbackNote')).toEqual({ missing: [['consented']], limitedTo: [] });
    expect(judge.heldBackIn(row, noun)).toBeNull();
  });

  test('is told of each case by its own answers', () => {
    const judge = mentor();
    const lacking = { missing: [['consented']], limitedTo: [] };
    expect(judge.heldBackIn(laid(judge, {}, { participates: true, bound_to_secrecy: true }), noun)).toEqual(
      lacking,
    );
    expect(judge.heldBackIn(laid(judge, {}, withConsent), noun)).toBeNull();
    expect(judge.heldBackIn(laid(judge, {}, { ...withConsent, participates: false }), noun)).toEqual({
      missing: [['participates']],
      limitedTo: [],
    });
  });

  test('is nothing of a row in no case, or never laid', () => {
    const judge = mentor();
    expect(judge.heldBackIn(laid(judge, {}, null), noun)).toBeNull();
    expect(judge.heldBackIn({}, noun)).toBeNull();
  });
});
