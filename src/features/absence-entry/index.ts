export { AbsenceEntry } from './absence-entry.js';
