// What happens to a case on the table: what may follow what, in each protocol, and from when its terms run.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedOf,
  type NoStep,
  PROGRESS_STEPS,
  type ProgressStep,
  type StepTaken,
  standingAfter,
  stayOf,
  whyNotStep,
} from '../../../src/domain/breakthrough/progress-steps.js';
import { AMSTELLAND_EN_MEERLANDEN } from '../../../src/domain/breakthrough/protocols/amstelland-en-meerlanden.js';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { SHERTOGENBOSCH } from '../../../src/domain/breakthrough/protocols/shertogenbosch.js';
import { BREAKTHROUGH_PROTOCOLS } from '../../../src/domain/breakthrough/protocols.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';

const taken = (...steps: readonly ProgressStep[]): readonly StepTaken[] =>
  steps.map((step, index) => ({ step, on: addDays('2026-11-02', index) }));
const next = (step: ProgressStep, accepted = true, on: IsoDate = '2027-01-01') => ({ step, on, accepted });

describe('in Amsterdam', () => {
  test.each<[string, readonly ProgressStep[], ProgressStep, NoStep | undefined]>([
    ['a first discussion', [], 'DISCUSSED', undefined],
    ['a second discussion (AM:175)', ['DISCUSSED'], 'DISCUSSED', undefined],
    ['a decision before a discussion', [], 'DECIDED', 'NOT_DISCUSSED'],
    ['a decision (AM:185)', ['DISCUSSED'], 'DECIDED', undefined],
    ['a second decision', ['DISCUSSED', 'DECIDED', 'PROGRESS'], 'DECIDED', undefined],
    ['a decision off the agenda', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'DECIDED', 'NOT_ON_THE_AGENDA'],
    ['progress before a discussion', [], 'PROGRESS', 'NOT_DISCUSSED'],
    ['telling a result before one', [], 'RESULT_TOLD', 'NOT_DISCUSSED'],
    ['telling the result (AM:161)', ['DISCUSSED'], 'RESULT_TOLD', undefined],
    ['a perspective before a discussion', [], 'PERSPECTIVE', 'NOT_DISCUSSED'],
    ['leaving without a perspective (AM:177)', ['DISCUSSED'], 'LEFT', 'NO_PERSPECTIVE'],
    ['leaving with one', ['DISCUSSED', 'PERSPECTIVE'], 'LEFT', undefined],
    ['leaving once it has started', ['DISCUSSED', 'TRAJECTORY_STARTED'], 'LEFT', undefined],
    ['leaving twice', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'LEFT', 'NOT_ON_THE_AGENDA'],
    ['progress off the agenda (AM:159)', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'PROGRESS', undefined],
    ['the start off the agenda', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'TRAJECTORY_STARTED', undefined],
    ['a discussion off the agenda', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'DISCUSSED', 'NOT_ON_THE_AGENDA'],
    ['coming back (AM:177)', ['DISCUSSED', 'PERSPECTIVE', 'LEFT'], 'RETURNED', undefined],
    ['coming back while there', ['DISCUSSED'], 'RETURNED', 'STILL_ON_THE_AGENDA'],
    ['an evaluation (AM:179)', ['DISCUSSED'], 'EVALUATED', undefined],
    ['staying longer (AM:179)', ['DISCUSSED'], 'EXTENDED', undefined],
    ['escalating (AM:181)', ['DISCUSSED'], 'ESCALATED', undefined],
    ['escalating twice', ['DISCUSSED', 'ESCALATED'], 'ESCALATED', 'NOT_ON_THE_AGENDA'],
    ['coming back from the commissioners', ['DISCUSSED', 'ESCALATED'], 'RETURNED', undefined],
    [
      'leaving again needs a perspective anew',
      ['DISCUSSED', 'PERSPECTIVE', 'LEFT', 'RETURNED'],
      'LEFT',
      'NO_PERSPECTIVE',
    ],
  ])('%s', (_what, before, step, why) => {
    expect(whyNotStep(AMSTERDAM, taken(...before), next(step))).toBe(why);
  });

  test('nothing is discussed that was not accepted (AM:99)', () => {
    expect(whyNotStep(AMSTERDAM, [], next('DISCUSSED', false))).toBe('NOT_ACCEPTED');
  });

  test('nothing is put down before what happened last', () => {
    expect(whyNotStep(AMSTERDAM, taken('DISCUSSED'), next('PROGRESS', true, '2026-11-01'))).toBe(
      'BEFORE_THE_LAST',
    );
    expect(whyNotStep(AMSTERDAM, taken('DISCUSSED'), next('PROGRESS', true, '2026-11-02'))).toBeUndefined();
  });
});

describe('elsewhere', () => {
  test.each<[string, typeof AMSTERDAM, ProgressStep, NoStep | undefined]>([
    ["'s-Hertogenbosch knows no evaluation", SHERTOGENBOSCH, 'EVALUATED', 'NOT_IN_PROTOCOL'],
    ["'s-Hertogenbosch knows no maximum", SHERTOGENBOSCH, 'EXTENDED', 'NOT_IN_PROTOCOL'],
    ["'s-Hertogenbosch escalates to managers and boards (DB:1079)", SHERTOGENBOSCH, 'ESCALATED', undefined],
    ["'s-Hertogenbosch decides (DB:1073)", SHERTOGENBOSCH, 'DECIDED', undefined],
    ['Amstelland has no power to decide (FM:5)', AMSTELLAND_EN_MEERLANDEN, 'DECIDED', 'NOT_IN_PROTOCOL'],
    ['Amstelland knows nobody to escalate to', AMSTELLAND_EN_MEERLANDEN, 'ESCALATED', 'NOT_IN_PROTOCOL'],
  ])('%s', (_what, protocol, step, why) => {
    expect(whyNotStep(protocol, taken('DISCUSSED'), next(step))).toBe(why);
  });

  test("what goes to managers in 's-Hertogenbosch stays on the table", () => {
    expect(standingAfter(SHERTOGENBOSCH, taken('DISCUSSED', 'ESCALATED')).onAgenda).toBe(true);
    expect(standingAfter(AMSTERDAM, taken('DISCUSSED', 'ESCALATED')).onAgenda).toBe(false);
  });

  test('every table can be left and come back to', () => {
    for (const protocol of BREAKTHROUGH_PROTOCOLS) {
      expect(whyNotStep(protocol, taken('DISCUSSED', 'PERSPECTIVE'), next('LEFT'))).toBeUndefined();
      expect(
        whyNotStep(protocol, taken('DISCUSSED', 'PERSPECTIVE', 'LEFT'), next('RETURNED')),
      ).toBeUndefined();
    }
  });
});

describe('the terms', () => {
  test('run from the first discussion, and anew from a return (AM:39, 177)', () => {
    expect(stayOf(AMSTERDAM, [])).toBeNull();
    expect(stayOf(AMSTERDAM, taken('DISCUSSED', 'DISCUSSED'))?.firstDiscussedOn).toBe('2026-11-02');
    expect(stayOf(AMSTERDAM, taken('DISCUSSED', 'EVALUATED', 'PERSPECTIVE', 'LEFT'))).toEqual({
      firstDiscussedOn: '2026-11-02',
      evaluatedOn: '2026-11-03',
      perspectiveOn: '2026-11-04',
      leftOn: '2026-11-05',
    });
    expect(stayOf(AMSTERDAM, taken('DISCUSSED', 'PERSPECTIVE', 'LEFT', 'RETURNED'))).toEqual({
      firstDiscussedOn: '2026-11-05',
      evaluatedOn: null,
      perspectiveOn: null,
      leftOn: null,
    });
    expect(stayOf(AMSTERDAM, taken('DISCUSSED', 'ESCALATED'))?.leftOn).toBe('2026-11-03');
    expect(stayOf(SHERTOGENBOSCH, taken('DISCUSSED', 'ESCALATED'))?.leftOn).toBeNull();
  });

  test.each([
    ['EVALUATED', 'PROSPECT'],
    ['EXTENDED', 'CAUSES'],
    ['ESCALATED', 'CAUSES'],
    ['LEFT', null],
    ['RETURNED', null],
    ['PROGRESS', null],
  ] as const)('with %s is asked: %s (AM:179-181)', (step, what) => {
    expect(askedOf(step)).toBe(what);
  });
});

test('whatever was allowed step by step, a case is on the agenda or has left it, and its stay says the same', () => {
  const steps = fc.array(fc.constantFrom(...PROGRESS_STEPS), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...BREAKTHROUGH_PROTOCOLS), steps, (protocol, wanted) => {
      const done: StepTaken[] = [];
      for (const step of wanted) {
        const on = addDays('2026-11-02', done.length);
        if (whyNotStep(protocol, done, { step, on, accepted: true }) === undefined) done.push({ step, on });
      }
      const { discussed, onAgenda } = standingAfter(protocol, done);
      const stay = stayOf(protocol, done);
      expect(stay !== null).toBe(discussed);
      expect(stay !== null && stay.leftOn === null).toBe(onAgenda);
      if (done.length > 0) expect(done[0]?.step).toBe('DISCUSSED');
    }),
    { numRuns: 2000 },
  );
});
