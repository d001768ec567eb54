export { Case } from './case.js';
