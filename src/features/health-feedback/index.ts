export { HealthFeedback, HealthFeedbackAgreement, HealthFeedbackNote } from './health-feedback.js';
