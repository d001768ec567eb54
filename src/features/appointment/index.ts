export { Appointment } from './appointment.js';
