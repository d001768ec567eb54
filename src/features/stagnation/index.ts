export { EscalationStep } from './escalation-step.js';
export { Stagnation } from './stagnation.js';
export { StagnationCause } from './stagnation-enums.js';
