export { Diagnosis } from './diagnosis.js';
export { HealthFilePointer, pointToFile } from './health-file-pointer.js';
export { TreatingContact } from './treating-contact.js';
