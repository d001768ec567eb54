export { AbsenceCount } from './absence-count.js';
export { AbsenceCountFact } from './absence-count-fact.js';
export { AbsenceFact } from './absence-fact.js';
export { SicknessFact } from './sickness-fact.js';
