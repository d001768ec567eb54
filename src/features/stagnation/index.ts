export { EscalationStep } from './escalation-step.js';
export { Stagnation } from './stagnation.js';
