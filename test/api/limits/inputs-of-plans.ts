// What the acts on plans are sent where the words in it are looked for.

import type { Input, Who } from '../support/casework.js';
import {
  endedOf,
  financeOf,
  paragraphOf,
  planBegunOf,
  plannedOf,
  progressOf,
  reviewOf,
  settledOf,
  supportOf,
} from '../support/plans.js';

const coordinator: Who = 'ondersteuningscoordinator';
const act = (input: Input): readonly [Who, Input] => [coordinator, input];

export const inputsOfPlans = (caseId: string) => ({
  beginActionPlan: act(planBegunOf(caseId, { coAuthorIds: ['x'], replacesId: 'x', replacesVersion: 1 })),
  writePlanParagraph: act(
    paragraphOf(
      'x',
      { about: 'PARENT', personId: 'x', partyIds: ['x'] },
      { factor: 'RISK', replacesId: 'x' },
    ),
  ),
  agreeActionPlan: act(settledOf('x')),
  closeActionPlan: act(settledOf('x')),
  planAction: act(plannedOf('x')),
  recordActionProgress: act(progressOf('x')),
  addPlanSupport: act(supportOf('x', { expectedUntil: '2026-12-01' })),
  endPlanSupport: act(endedOf('x')),
  proposeFinance: act(financeOf('x', 'y', 'z')),
  approveFinance: ['financieel-akkoord', { proposalId: 'x', version: 1 }] as readonly [Who, Input],
  refuseFinance: ['financieel-akkoord', { proposalId: 'x', version: 1, because: 'x' }] as readonly [
    Who,
    Input,
  ],
  reviewPlan: act(reviewOf('x', { stalls: 'x', nextOn: '2026-10-20' })),
});
