export { BreakthroughDecision } from './breakthrough-decision.js';
export { BreakthroughProgress } from './breakthrough-progress.js';
export { BreakthroughRegistration } from './breakthrough-registration.js';
export { BreakthroughResult } from './breakthrough-result.js';
export { EscalationCause } from './escalation-cause.js';
export { ProgressParagraph } from './progress-paragraph.js';
export { RegistrationParagraph } from './registration-paragraph.js';
