import { BreakthroughDecision } from './breakthrough-decision.js';
import { BreakthroughProgress } from './breakthrough-progress.js';
import { BreakthroughRegistration } from './breakthrough-registration.js';
import { BreakthroughResult } from './breakthrough-result.js';
import { EscalationCause } from './escalation-cause.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { RegistrationParagraph } from './registration-paragraph.js';

export { protocolOfRegion, tableOfCase, tableProtocolOf } from './table-of-case.js';

export {
  BreakthroughDecision,
  BreakthroughProgress,
  BreakthroughRegistration,
  BreakthroughResult,
  EscalationCause,
  ProgressParagraph,
  RegistrationParagraph,
};

/** Every noun of the doorbraakoverleg, for the schema. */
export const breakthroughNouns = [
  BreakthroughRegistration,
  RegistrationParagraph,
  BreakthroughDecision,
  BreakthroughProgress,
  ProgressParagraph,
  BreakthroughResult,
  EscalationCause,
] as const;
