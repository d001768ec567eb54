export { Referral } from './referral.js';
export { ReferralAppointment } from './referral-appointment.js';
