export { HealthFeedback, HealthFeedbackAgreement, HealthFeedbackNote } from './health-feedback.js';
export { ReintegrationPlan } from './reintegration-plan.js';
export { YouthHelpReferral } from './youth-help-referral.js';
