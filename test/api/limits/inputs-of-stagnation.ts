// What the acts on stagnation are sent where the words in it are looked for.

import type { Input, Who } from '../support/casework.js';
import { endOf, resultOf, stalledOf, stepOfEscalation } from '../support/stagnation.js';

const coordinator: Who = 'ondersteuningscoordinator';
const act = (input: Input): readonly [Who, Input] => [coordinator, input];

export const inputsOfStagnation = (caseId: string) => ({
  recordStagnation: act(stalledOf(caseId, { waitingFor: 'x', waitingSince: '2026-09-01' })),
  endStagnation: act(endOf('x')),
  takeEscalationStep: act(
    stepOfEscalation('x', { participantId: 'x', managerId: 'x', passedOverBecause: 'x' }),
  ),
  recordEscalationResult: act(resultOf('x')),
});
