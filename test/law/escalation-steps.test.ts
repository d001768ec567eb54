// In which order stagnation is raised (DB:342-366): each step with what was tried before it.

import { describe, expect, test } from 'vitest';
import {
  ESCALATION_ROWS,
  type EscalationStepKind,
  escalationRow,
  passedOver,
  type StepTaken,
} from '../../src/domain/escalation/steps.js';

const step = (kind: EscalationStepKind, organisationId: string | null = null): StepTaken => ({
  step: kind,
  organisationId,
});

test('every row names its passage in the protocol', () => {
  for (const row of ESCALATION_ROWS) expect(row.source).toMatch(/^DB:\d+-\d+(, \d+-\d+)*$/);
});

describe('passed over', () => {
  test.each<[string, StepTaken, readonly StepTaken[], readonly EscalationStepKind[]]>([
    ['whoever is addressed directly needs nothing before', step('DIRECT', 'a'), [], []],
    ['a manager, when nobody was addressed', step('MANAGER', 'a'), [], ['DIRECT']],
    [
      'a manager, when somebody of another organisation was',
      step('MANAGER', 'a'),
      [step('DIRECT', 'b')],
      ['DIRECT'],
    ],
    ['nothing, when their own was', step('MANAGER', 'a'), [step('DIRECT', 'a')], []],
    [
      'the doorbraakoverleg, without any manager',
      step('DOORBRAAKOVERLEG'),
      [step('DIRECT', 'a')],
      ['MANAGER'],
    ],
    ['nothing, with the manager of anybody', step('DOORBRAAKOVERLEG'), [step('MANAGER', 'b')], []],
    [
      'a consulent, without the samenwerkingsverband',
      step('ONDERWIJSCONSULENT'),
      [step('MDO')],
      ['SAMENWERKINGSVERBAND'],
    ],
    ['nothing, with it', step('ONDERWIJSCONSULENT'), [step('SAMENWERKINGSVERBAND')], []],
  ])('%s', (_what, next, taken, missing) => {
    expect(passedOver(next, taken)).toEqual(missing);
  });
});

test('the samenwerkingsverband and the consulent come in through the school; the rest both sides may do', () => {
  const bySchoolAlone = ESCALATION_ROWS.filter(row => !row.by.includes('PARTNER')).map(row => row.step);
  expect(bySchoolAlone).toEqual(['SAMENWERKINGSVERBAND', 'ONDERWIJSCONSULENT']);
  expect(escalationRow('MANAGER').by).toEqual(['SCHOOL', 'PARTNER']);
});
