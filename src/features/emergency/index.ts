export { EmergencyAccess, EmergencyReason } from './emergency-access.js';
