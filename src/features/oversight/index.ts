export type { AccessChange } from './access-changes.js';
export { changesBetween } from './compare-access.js';
export { everybodyInCase, nounsOf } from './everybody-in-case.js';
