export { AbsenceReason, Speaker } from './absence-reason.js';
export { checkPeriod } from './reason-period.js';
