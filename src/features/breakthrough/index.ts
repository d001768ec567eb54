import { BreakthroughDecision } from './breakthrough-decision.js';
import { BreakthroughProgress } from './breakthrough-progress.js';
import { BreakthroughRegistration } from './breakthrough-registration.js';
import { BreakthroughResult } from './breakthrough-result.js';
import { EscalationCause } from './escalation-cause.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { RegistrationParagraph } from './registration-paragraph.js';
import { TableCommitment } from './table-commitment.js';

export { checkedStep, layStep } from './lay-step.js';
export { protocolOfRegion, tableOfCase, tableProtocolOf } from './table-of-case.js';

export {
  BreakthroughDecision,
  BreakthroughProgress,
  BreakthroughRegistration,
  BreakthroughResult,
  EscalationCause,
  ProgressParagraph,
  RegistrationParagraph,
  TableCommitment,
};

/** Every noun of the doorbraakoverleg, for the schema. */
export const breakthroughNouns = [
  BreakthroughRegistration,
  RegistrationParagraph,
  BreakthroughDecision,
  BreakthroughProgress,
  ProgressParagraph,
  TableCommitment,
  BreakthroughResult,
  EscalationCause,
] as const;
